#include "core/citation/acts.hpp"
#include "core/citation/citation.hpp"

#include <gtest/gtest.h>

namespace redress {
namespace {

/// An act of the tests with an English name, and a citation of its places.
std::string cited(std::string const& id, std::vector<std::string> const& places, Mention mention,
                  bool sentenceStart = false) {
    Act act = testing::actWith(id);
    act.englishTitle = "the Law on Things";
    act.englishShortTitle = "the Things Law";
    std::vector<Provision> provisions;
    for (std::string const& place : places)
        provisions.push_back(testing::provisionAt(place, act.units));
    CitationRequest request{&act};
    for (Provision const& provision : provisions)
        request.provisions.push_back(&provision);
    request.mention = mention;
    request.sentenceStart = sentenceStart;
    return testing::shown(citeInEnglish(request, "russian").text);
}

TEST(RussianInEnglish, GoesFromTheSmallestUnitUp) {
    EXPECT_EQ(cited("ru.fz3", {"12/1/1"}, Mention::later),
              "point_1 of part_1 of Article_12 of the Things Law");
    EXPECT_EQ(cited("ru.fz3", {"12/1/1", "12/1/2"}, Mention::later),
              "points_1 and 2 of part_1 of Article_12 of the Things Law");
    EXPECT_EQ(cited("ru.fz2202", {"10", "21"}, Mention::later),
              "Articles_10 and 21 of the Things Law");
    EXPECT_EQ(cited("ru.fz59", {"8/1", "8/2", "8/3"}, Mention::later),
              "parts_1–3 of Article_8 of the Things Law");
    EXPECT_EQ(cited("ru.fz59", {"8/1", "8/3", "9"}, Mention::later),
              "parts_1 and 3 of Article_8, and Article_9 of the Things Law");
}

TEST(RussianInEnglish, AnnouncesTheShortFormOnce) {
    EXPECT_EQ(cited("ru.fz2202", {"10"}, Mention::first),
              "Article_10 of the Law on Things (“the Things Law”)");
    EXPECT_EQ(cited("ru.fz2202", {"10"}, Mention::only), "Article_10 of the Law on Things");
    EXPECT_EQ(cited("ru.fz2202", {}, Mention::later), "the Things Law");
}

TEST(RussianInEnglish, BeginsASentenceWithACapital) {
    EXPECT_EQ(cited("ru.fz3", {"12/1/1"}, Mention::later, true),
              "Point_1 of part_1 of Article_12 of the Things Law");
    EXPECT_EQ(cited("ru.fz3", {}, Mention::only, true), "The Law on Things");
}

TEST(RussianInEnglish, LeavesLettersAndNamesThatHaveNoEnglish) {
    Act const& act = testing::actWith("ru.fz3");
    Provision const provision = testing::provisionAt("12/1/а", act.units);
    std::string const text = testing::shown(citeInEnglish({&act, {&provision}}, "russian").text);
    EXPECT_EQ(text, "point_“а” of part_1 of Article_12 of Закон о полиции");
}

TEST(RussianInEnglish, LeavesBritishLawAsEver) {
    Act const& act = testing::actWith("ukpga/2002/30");
    CitationRequest request{&act};
    request.form = CitationForm::words;
    EXPECT_EQ(citeInEnglish(request, "oscola").text, cite(request, "oscola").text);
}

} // namespace
} // namespace redress
