#include "core/authority/naming.hpp"
#include "core/authority/recognise.hpp"

#include <gtest/gtest.h>

#include <map>

/// The names of bodies against the rules and examples of the law notes, in the pack of Russia.
namespace redress {
namespace {

Pack const& russia() {
    static Pack const pack = [] {
        Diagnostics diagnostics;
        Pack read = readPack(REDRESS_PROJECT "/templates/ru", diagnostics);
        EXPECT_FALSE(diagnostics.hasErrors());
        return read;
    }();
    return pack;
}

BodyKind const& kind(std::string const& id) {
    BodyKind const* const found = russia().findBody(id);
    EXPECT_NE(found, nullptr) << id;
    static BodyKind const none;
    return found ? *found : none;
}

BodyValues region(std::string const& name) { return {{Slot::region, name}}; }
BodyValues place(std::string const& name) { return {{Slot::place, name}}; }

std::string name(std::string const& id, BodyValues const& values,
                 Case grammaticalCase = Case::nominative) {
    Declined const form = bodyName(russia(), kind(id), values, grammaticalCase);
    EXPECT_TRUE(form.sure()) << id << ' ' << form.text;
    return form.text;
}

std::string line(std::string const& id, BodyValues const& values) {
    Declined const form = addressedTo(russia(), kind(id), values);
    EXPECT_TRUE(form.sure()) << id << ' ' << form.text;
    return form.text;
}

TEST(BodyNames, FollowTheirRules) {
    EXPECT_EQ(name("ru.mvd.republic", region("Республика Татарстан")),
              "Министерство внутренних дел по Республике Татарстан");
    EXPECT_EQ(name("ru.mvd.main", region("Московская область")),
              "Главное управление МВД России по Московской области");
    EXPECT_EQ(name("ru.mvd.directorate", region("Тверская область")),
              "Управление МВД России по Тверской области");
    EXPECT_EQ(name("ru.mvd.district", place("Центральный район г. Хабаровска")),
              "Отдел МВД России по Центральному району г. Хабаровска");
    EXPECT_EQ(name("ru.mvd.city", place("г. Самара")), "Управление МВД России по г. Самаре");
    EXPECT_EQ(name("ru.mvd.okrug", region("Центральный административный округ")),
              "Управление внутренних дел по Центральному административному округу ГУ МВД России "
              "по г. Москве");
    EXPECT_EQ(name("ru.sk.region", region("Калужская область")),
              "Следственное управление Следственного комитета Российской Федерации по Калужской "
              "области");
    EXPECT_EQ(name("ru.prosecution.region", region("Тверская область"), Case::accusative),
              "прокуратуру Тверской области");
    EXPECT_EQ(name("ru.transport.line", {{Slot::name, "Тверь"}}, Case::genitive),
              "Линейного отдела МВД России на станции Тверь");
}

TEST(BodyNames, OneBodyServesTwoRegions) {
    std::string const both = "Главное управление МВД России по г. Санкт-Петербургу и "
                             "Ленинградской области";
    EXPECT_EQ(name("ru.mvd.main", region("г. Санкт-Петербург")), both);
    EXPECT_EQ(name("ru.mvd.main", region("Ленинградская область")), both);
    EXPECT_EQ(name("ru.prosecution.region", region("Ленинградская область")),
              "прокуратура Ленинградской области");
}

/// The table of addressees in the notes, line by line.
TEST(BodyNames, MakeTheAddresseesLine) {
    EXPECT_EQ(line("ru.mvd.district", place("район Арбат г. Москвы")),
              "Начальнику Отдела МВД России по району Арбат г. Москвы");
    EXPECT_EQ(line("ru.mvd.station", {{Slot::number, "3"}, {Slot::place, "г. Самара"}}),
              "Начальнику Отдела полиции № 3 УМВД России по г. Самаре");
    EXPECT_EQ(line("ru.mvd.inter", {{Slot::name, "Каменский"}}),
              "Начальнику Межмуниципального отдела МВД России «Каменский»");
    EXPECT_EQ(line("ru.mvd.okrug", region("ru.moskva.tsentralnyy")),
              "Начальнику УВД по Центральному административному округу ГУ МВД России по г. Москве");
    EXPECT_EQ(line("ru.mvd.main", region("ru.moskovskaya")),
              "Начальнику Главного управления МВД России по Московской области");
    EXPECT_EQ(line("ru.mvd.republic", region("ru.tatarstan")),
              "Министру внутренних дел по Республике Татарстан");
    EXPECT_EQ(line("ru.mvd.directorate", region("ru.tverskaya")),
              "Начальнику Управления МВД России по Тверской области");
    EXPECT_EQ(line("ru.mvd.federal", {}), "Министру внутренних дел Российской Федерации");
    EXPECT_EQ(line("ru.prosecution.district", place("Центральный район г. Хабаровска")),
              "Прокурору Центрального района г. Хабаровска");
    EXPECT_EQ(line("ru.prosecution.interdistrict",
                   {{Slot::name, "Тверской"}, {Slot::place, "г. Москва"}}),
              "Тверскому межрайонному прокурору г. Москвы");
    EXPECT_EQ(line("ru.prosecution.region", region("ru.moskovskaya")),
              "Прокурору Московской области");
    EXPECT_EQ(line("ru.prosecution.city", place("г. Орёл")), "Прокурору г. Орла");
    EXPECT_EQ(line("ru.prosecution.general", {}), "Генеральному прокурору Российской Федерации");
    EXPECT_EQ(line("ru.sk.district", place("г. Тверь")),
              "Руководителю следственного отдела по г. Твери");
    EXPECT_EQ(line("ru.sk.region", region("ru.kaluzhskaya")),
              "Руководителю Следственного управления Следственного комитета Российской Федерации "
              "по Калужской области");
    EXPECT_EQ(line("ru.sk.federal", {}),
              "Председателю Следственного комитета Российской Федерации");
    EXPECT_EQ(line("ru.court.district", {{Slot::name, "Тверской"}, {Slot::place, "г. Москва"}}),
              "В Тверской районный суд г. Москвы");
    EXPECT_EQ(line("ru.prosecution.transport", {{Slot::name, "Тверской"}}),
              "Тверскому транспортному прокурору");
}

/// What is written of a region in the table is what the rules say where they are sure.
TEST(Regions, StandInTheCasesOfTheRules) {
    for (Region const& region : russia().regions)
        for (auto const& [grammaticalCase, form] : region.forms) {
            Declined const ruled =
                declinedPhrase(formOf(region.forms, Case::nominative), grammaticalCase);
            if (ruled.sure()) {
                EXPECT_EQ(form, ruled.text) << region.id;
            }
        }
}

TEST(Regions, HaveEachOneBodyOfThePolice) {
    std::map<std::string, int> bodies;
    int chosen = 0;
    for (char const* id : {"ru.mvd.republic", "ru.mvd.main", "ru.mvd.directorate"})
        for (Region const* region : regionsOf(russia(), kind(id))) {
            ++bodies[id];
            ++chosen;
            EXPECT_TRUE(regionOf(russia(), kind("ru.prosecution.region"), region->id))
                << region->id;
        }
    EXPECT_EQ(bodies["ru.mvd.republic"], 21);
    EXPECT_EQ(bodies["ru.mvd.main"], 20); // 19 bodies, one of which serves two regions
    EXPECT_EQ(bodies["ru.mvd.directorate"], 42);
    EXPECT_EQ(chosen, 83);
    EXPECT_EQ(regionsOf(russia(), kind("ru.prosecution.region")).size(), 83u);
    EXPECT_EQ(regionsOf(russia(), kind("ru.mvd.okrug")).size(), 11u);
}

TEST(Regions, NeedNotBeInTheTable) {
    EXPECT_EQ(name("ru.mvd.directorate", region("Полярная область")),
              "Управление МВД России по Полярной области");
    EXPECT_EQ(
        bodyName(russia(), kind("ru.mvd.republic"), region("ru.tverskaya"), Case::nominative).doubt,
        Doubt::empty)
        << "that region has no such body";
}

TEST(BodyNames, AreNotMadeUpOfWhatIsMissingOrUnsure) {
    EXPECT_EQ(bodyName(russia(), kind("ru.mvd.city"), {}, Case::nominative).doubt, Doubt::empty);
    EXPECT_FALSE(bodyName(russia(), kind("ru.mvd.city"), place("Zürich"), Case::nominative).sure());
    EXPECT_EQ(headOf(russia(), kind("ru.court.district"), {}, Case::nominative).doubt, Doubt::empty)
        << "a court has no head in letters";
}

TEST(RecognisedBodies, AreOfTheirKind) {
    auto const kindOf = [](std::string const& words) {
        auto const found = recogniseBody(russia(), words);
        return found ? found->kind->id : std::string();
    };
    EXPECT_EQ(kindOf("Отдел МВД России по Центральному району г. Хабаровска"), "ru.mvd.district");
    EXPECT_EQ(kindOf("ОМВД России по Центральному району г. Хабаровска"), "ru.mvd.district");
    EXPECT_EQ(kindOf("УМВД России по г. Самаре"), "ru.mvd.city");
    EXPECT_EQ(kindOf("УМВД России по Тверской области"), "ru.mvd.directorate");
    EXPECT_EQ(kindOf("ГУ МВД России по г. Москве"), "ru.mvd.main");
    EXPECT_EQ(kindOf("УВД по Центральному административному округу ГУ МВД России по г. Москве"),
              "ru.mvd.okrug");
    EXPECT_EQ(kindOf("Отдел полиции № 3 УМВД России по г. Самаре"), "ru.mvd.station");
    EXPECT_EQ(kindOf("Министр внутренних дел по Чеченской Республике"), "ru.mvd.republic");
    EXPECT_EQ(kindOf("Министерство внутренних дел Российской Федерации"), "ru.mvd.federal");
    EXPECT_EQ(kindOf("Тверской районный суд г. Москвы"), "ru.court.district");
    EXPECT_EQ(kindOf("администрация города Орла"), "");
    EXPECT_EQ(kindOf(""), "");
}

TEST(Patterns, SayWhichBraceIsWrong) {
    std::string wrong;
    EXPECT_EQ(patternPieces("Отдел по {place:dative}", wrong).size(), 2u);
    EXPECT_EQ(wrong, "");
    EXPECT_TRUE(patternPieces("Отдел по {town}", wrong).empty());
    EXPECT_EQ(wrong, "{town}");
    EXPECT_TRUE(patternPieces("Отдел по {place:vocative}", wrong).empty());
    EXPECT_EQ(wrong, "{place:vocative}");
    EXPECT_TRUE(patternPieces("Отдел по {place", wrong).empty());
    EXPECT_EQ(wrong, "{place");
}

} // namespace
} // namespace redress
