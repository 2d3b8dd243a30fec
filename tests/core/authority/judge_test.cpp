#include "core/authority/judge.hpp"

#include <gtest/gtest.h>

#include <algorithm>

/// A body never judges itself, in the packs of the project.
namespace redress {
namespace {

Pack read(std::string const& name) {
    Diagnostics diagnostics;
    Pack pack = readPack(std::string(REDRESS_PROJECT "/templates/") + name, diagnostics);
    EXPECT_FALSE(diagnostics.hasErrors());
    return pack;
}

Pack const& russia() {
    static Pack const pack = read("ru");
    return pack;
}

Judges judges(std::string const& addressee, std::string const& object) {
    return mayJudge(russia(), {{}, addressee}, {{}, object});
}

TEST(MayJudge, NotItself) {
    std::string const body = "Отдел МВД России по Центральному району г. Хабаровска";
    EXPECT_EQ(judges(body, body), Judges::itself);
    EXPECT_EQ(judges("ОМВД России по  Центральному району г. Хабаровска", body), Judges::itself)
        << "its short name";
    EXPECT_EQ(judges("начальник ОМВД России по Центральному району г. Хабаровска", body),
              Judges::itself)
        << "its head";
    EXPECT_EQ(
        judges("УМВД России по Тверской области", "Управление МВД России по Тверской области"),
        Judges::itself);
    EXPECT_EQ(judges("Абырвалг", "абырвалг"), Judges::itself) << "whatever it is";
}

TEST(MayJudge, NotWhatStandsAbove) {
    EXPECT_EQ(judges("Отдел МВД России по Ленинскому району г. Томска",
                     "Управление МВД России по Томской области"),
              Judges::below);
    EXPECT_EQ(
        judges("УМВД России по г. Самаре", "Министерство внутренних дел Российской Федерации"),
        Judges::below)
        << "over a body between them";
}

TEST(MayJudge, WhateverElse) {
    EXPECT_EQ(judges("Управление МВД России по Томской области",
                     "Отдел МВД России по Ленинскому району г. Томска"),
              Judges::may);
    EXPECT_EQ(judges("УМВД России по г. Самаре", "УМВД России по г. Твери"), Judges::may);
    EXPECT_EQ(judges("Абырвалг", "УМВД России по г. Твери"), Judges::may) << "nobody knows it";
    EXPECT_EQ(judges("", "УМВД России по г. Твери"), Judges::may);
}

TEST(MayJudge, BritishBodies) {
    Pack const england = read("gb-eng");
    auto const in = [&](std::string const& addressee, std::string const& object) {
        return mayJudge(england, {addressee, {}}, {object, {}});
    };
    EXPECT_EQ(in("kent", "kent"), Judges::itself);
    EXPECT_EQ(in("kent", "body-kent"), Judges::below);
    EXPECT_EQ(in("body-kent", "kent"), Judges::may);
    EXPECT_EQ(in("body-kent", "essex"), Judges::may);
    EXPECT_EQ(in("kent", "iopc"), Judges::below);
    EXPECT_EQ(in("body-kent", "police-and-crime-panel"), Judges::below);
}

/// Whoever has the officer's complaint judged has a body above, in every pack.
TEST(Oversight, EndsAtTheTopInEveryPack) {
    for (char const* name : {"ru", "gb-eng", "gb-sct", "gb-nir"}) {
        Pack const pack = read(name);
        for (Authority const& authority : pack.authorities)
            EXPECT_TRUE(circleOf(pack, authority.id).empty()) << authority.id;
        for (BodyKind const& kind : pack.bodies)
            EXPECT_TRUE(circleOf(pack, kind.id).empty()) << kind.id;
    }
}

TEST(Oversight, EachForceOfEnglandAndWalesHasItsBodyAbove) {
    Pack const england = read("gb-eng");
    int forces = 0;
    for (Authority const& authority : england.authorities) {
        if (authority.rank.level != 1 || authority.ownScheme) continue;
        ++forces;
        EXPECT_TRUE(oversees(england, "body-" + authority.id, authority.id)) << authority.id;
        EXPECT_TRUE(oversees(england, "iopc", authority.id)) << authority.id;
    }
    EXPECT_EQ(forces, 43);
    int special = 0;
    for (Authority const& authority : england.authorities)
        if (authority.ownScheme) {
            EXPECT_TRUE(authority.address.empty()) << authority.id;
            ++special;
        }
    EXPECT_EQ(special, 5);
}

TEST(Oversight, OfPoliceInScotlandAndNorthernIreland) {
    EXPECT_TRUE(oversees(read("gb-sct"), "commissioner", "police-scotland"));
    EXPECT_TRUE(oversees(read("gb-sct"), "police-authority", "police-scotland"));
    EXPECT_TRUE(oversees(read("gb-nir"), "ombudsman", "psni"));
}

TEST(Oversight, FindsTheWayRound) {
    Pack pack;
    pack.authorities = {{}, {}, {}};
    pack.authorities[0].id = "a";
    pack.authorities[0].rank.oversees = {"b"};
    pack.authorities[1].id = "b";
    pack.authorities[1].rank.oversees = {"c", "a"};
    pack.authorities[2].id = "c";
    EXPECT_EQ(circleOf(pack, "a"), (std::vector<std::string>{"a", "b", "a"}));
    EXPECT_TRUE(circleOf(pack, "c").empty());
}

class AnswersToHigher : public ::testing::Test {
protected:
    std::vector<SelfJudged> wrong(std::string const& letter) const {
        return selfJudged(russia(), groups(letter), answers);
    }
    std::vector<QuestionGroup> const& groups(std::string const& letter) const {
        groups_ = questionsOf(russia(), *russia().findLetter(letter));
        return groups_;
    }
    Answers answers;

private:
    mutable std::vector<QuestionGroup> groups_;
};

TEST_F(AnswersToHigher, MayNotNameTheBodyComplainedOf) {
    answers.values = {{"higher.head", std::string("chief")},
                      {"higher.body", std::string("УМВД России по г. Самаре")},
                      {"body", std::string("Управление МВД России по г. Самаре")}};
    auto const found = wrong("ru.mvd.higher");
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].addressee->id, "higher.body");
    EXPECT_EQ(found[0].object->id, "body");
    EXPECT_EQ(found[0].why, Judges::itself);
}

TEST_F(AnswersToHigher, MayNotNameOneBelow) {
    answers.values = {{"higher.head", std::string("chief")},
                      {"higher.body", std::string("УМВД России по г. Самаре")},
                      {"body", std::string("ГУ МВД России по Самарской области")}};
    auto const found = wrong("ru.mvd.higher");
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].why, Judges::below);
}

TEST_F(AnswersToHigher, AreRightAboveAndOnAForkThatWasLeft) {
    answers.values = {{"higher.head", std::string("chief")},
                      {"higher.body", std::string("ГУ МВД России по Самарской области")},
                      {"body", std::string("УМВД России по г. Самаре")}};
    EXPECT_TRUE(wrong("ru.mvd.higher").empty());
    answers.values = {{"higher.head", std::string("minister")},
                      {"higher.body", std::string("УМВД России по г. Самаре")},
                      {"body", std::string("УМВД России по г. Самаре")}};
    EXPECT_TRUE(wrong("ru.mvd.higher").empty());
}

TEST_F(AnswersToHigher, MayNameARegionAlone) {
    answers.values = {{"higher.head", std::string("republic")},
                      {"higher.republic", std::string("Республика Татарстан")},
                      {"body", std::string("МВД по Республике Татарстан")}};
    auto const found = wrong("ru.mvd.higher");
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].why, Judges::itself);
}

TEST_F(AnswersToHigher, OfProsecutorsToo) {
    answers.values = {{"higher.prosecutor", std::string("region")},
                      {"higher.prosecutor.region", std::string("Тверская область")},
                      {"prosecutor.level", std::string("region")},
                      {"prosecutor.region", std::string("Тверская область")}};
    ASSERT_EQ(wrong("ru.proc.higher").size(), 1u);
    answers.values["prosecutor.level"] = std::string("city");
    answers.values["prosecutor.city"] = std::string("город Тверь");
    EXPECT_TRUE(wrong("ru.proc.higher").empty());
    answers.values["higher.prosecutor"] = std::string("city");
    answers.values["higher.prosecutor.city"] = std::string("город Тверь");
    ASSERT_EQ(wrong("ru.proc.higher").size(), 1u);
}

} // namespace
} // namespace redress
