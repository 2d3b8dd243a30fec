#include "core/citation/recognise.hpp"

#include "core/citation/acts.hpp"
#include "core/language/utf8.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>

/// The tables recognised.tsv and look_alikes.txt, and what they do not show.
namespace redress {
namespace {

using testing::split;

Recogniser const& recogniser(std::string const& style) {
    static Recogniser const russian(testing::actsOf("russian"), "russian");
    static Recogniser const oscola(testing::actsOf("oscola"), "oscola");
    return style == "russian" ? russian : oscola;
}

std::string spaced(std::string text) {
    std::replace(text.begin(), text.end(), '_', ' ');
    return text;
}

/// "act: places", "?" where the act or a place is not known; a find after another behind a bar.
std::string finds(std::string const& text, std::string const& style) {
    std::string result;
    for (RecognisedCitation const& found : recogniser(style).recognise(text)) {
        result += (result.empty() ? "" : " | ") + (found.act ? found.act->id : "?") + ": ";
        result += found.state == Recognised::unknownProvision
                      ? "?"
                      : spaced(testing::shown(found.places));
    }
    return result;
}

TEST(Recogniser, FindsWhatPeopleType) {
    std::size_t right = 0;
    std::size_t all = 0;
    std::string missed;
    for (std::string const& line : testing::linesOf("recognised.tsv")) {
        std::vector<std::string> const cells = split(line, '\t');
        ASSERT_EQ(cells.size(), 4u) << line;
        ++all;
        std::string const got = finds(cells[1], cells[0]);
        if (got == cells[2] + ": " + cells[3])
            ++right;
        else
            missed += cells[1] + " -> " + got + '\n';
    }
    std::cout << "found " << right << " of " << all << '\n' << missed;
    EXPECT_EQ(right, all);
    EXPECT_GE(all, 200u);
}

TEST(Recogniser, FindsNothingInLookAlikes) {
    std::vector<std::string> const lines = testing::linesOf("look_alikes.txt");
    for (std::string const style : {"russian", "oscola"})
        for (std::string const& line : lines)
            EXPECT_EQ(finds(line, style), "") << style << ": " << line;
    EXPECT_GE(lines.size(), 200u);
}

TEST(Recogniser, SaysWhereACitationStandsAndWhatItIs) {
    std::string const text = "Прошу по ст. 10, 21 ФЗ «О прокуратуре» и в силу п. 1 ст. 21 Закона о "
                             "прокуратуре решить.";
    auto const found = recogniser("russian").recognise(text);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(text.substr(found[0].from, found[0].to - found[0].from),
              "ст. 10, 21 ФЗ «О прокуратуре»");
    ASSERT_EQ(found[0].provisions.size(), 2u);
    EXPECT_EQ(found[0].provisions[1]->id, "21");
    EXPECT_EQ(found[0].state, Recognised::fine);
    EXPECT_EQ(testing::shown(found[0].canonical), "ст._10 и 21 Закона о прокуратуре");
    EXPECT_EQ(testing::shown(found[1].canonical), "п._1 ст._21 Закона о прокуратуре");
}

TEST(Recogniser, KnowsAPlaceThatOnlyHoldsProvisions) {
    auto const found = recogniser("russian").recognise("ст. 12 Закона о полиции");
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].state, Recognised::wider);
    EXPECT_TRUE(found[0].provisions.empty());
    EXPECT_EQ(testing::shown(found[0].places), "ст._12");
    auto const british = recogniser("oscola").recognise("s 2 PACE 1984");
    ASSERT_EQ(british.size(), 1u);
    EXPECT_EQ(british[0].state, Recognised::wider);
}

TEST(Recogniser, KnowsAnActThatNoPackHas) {
    EXPECT_EQ(finds("ст. 5 Федерального закона № 144-ФЗ «Об оперативно-розыскной деятельности»",
                    "russian"),
              "?: ст. 5");
    EXPECT_EQ(finds("ст. 151 ГК РФ", "russian"), "?: ст. 151");
    EXPECT_EQ(finds("section 5 of the Public Order Act 1986", "oscola"), "?: s 5");
    EXPECT_EQ(finds("as in [2019] UKSC 41", "oscola"), "?: ");
}

TEST(Recogniser, FindsEachCitationOfALine) {
    EXPECT_EQ(
        finds("ст. 10 Закона о прокуратуре; ч. 3 ст. 8 Закона № 59-ФЗ, ст. 125 УПК РФ", "russian"),
        "ru.fz2202: ст. 10 | ru.fz59: ч. 3 ст. 8 | ru.upk: ст. 125");
    EXPECT_EQ(finds("Закон о полиции, ст. 125 УПК РФ", "russian"), "ru.fz3:  | ru.upk: ст. 125");
    EXPECT_EQ(finds("PRA 2002, s 12; HRA 1998, s 6(1)", "oscola"),
              "ukpga/2002/30: s 12 | ukpga/1998/42: s 6(1)");
}

TEST(Recogniser, GoesOverLinesAndNotOverParagraphs) {
    EXPECT_EQ(finds("ст. 10\nЗакона о\nпрокуратуре", "russian"), "ru.fz2202: ст. 10");
    EXPECT_EQ(finds("ст. 10\r\nЗакона о прокуратуре", "russian"), "ru.fz2202: ст. 10");
    EXPECT_EQ(finds("прошу применить ст. 10\n\nзакона о прокуратуре", "russian"), "");
}

TEST(Recogniser, FindsWhatTheProgramWrites) {
    for (std::string const style : {"russian", "oscola"})
        for (Act const* act : testing::actsOf(style))
            for (Provision const& provision : act->provisions)
                for (Mention const mention : {Mention::first, Mention::only, Mention::later})
                    for (CitationForm const form : {CitationForm::brief, CitationForm::words}) {
                        if (act->kind == ActKind::judgment && mention == Mention::later) continue;
                        CitationRequest request{act, {&provision}, form};
                        request.mention = mention;
                        std::string const text = cite(request, style).text;
                        auto const found = recogniser(style).recognise(text);
                        ASSERT_EQ(found.size(), 1u) << text;
                        EXPECT_EQ(found[0].act, act) << text;
                        EXPECT_EQ(found[0].from, 0u) << text;
                        EXPECT_EQ(found[0].to, text.size()) << text;
                        EXPECT_EQ(found[0].provisions, std::vector<Provision const*>{&provision})
                            << text;
                    }
}

} // namespace
} // namespace redress
