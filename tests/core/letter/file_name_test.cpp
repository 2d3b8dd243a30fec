#include "core/letter/file_name.hpp"
#include "core/letter/made.hpp"

#include <gtest/gtest.h>

namespace redress {
namespace {

using testing::answersTo;
using testing::packOf;

TEST(FileName, IsSafeEverywhere) {
    for (auto const& [text, safe] : std::vector<std::pair<std::string, std::string>>{
             {"a/b\\c:d*e?f\"g<h>i|j", "a-b-c-d-e-f-g-h-i-j"},
             {"  .-rf\n\tx. ", "rf x"},
             {"con", "con_"},
             {"Lpt1.old", "Lpt1.old_"},
             {"console", "console"},
             {"no\xC2\xA0 break\xE2\x80\xAE end", "no break end"},
             {"...", "letter"},
             {"", "letter"}})
        EXPECT_EQ(safeFileName(text), safe) << text;
}

TEST(FileName, IsNeverTooLong) {
    std::string words;
    for (int i = 0; i < 60; ++i)
        words += "жалоба ";
    EXPECT_LE(safeFileName(words).size(), 180U);
    EXPECT_GT(safeFileName(words).size(), 150U);
    EXPECT_EQ(safeFileName(words).substr(safeFileName(words).size() - 12), "жалоба");
    EXPECT_LE(safeFileName(std::string(400, 'x')).size(), 180U);
}

TEST(FileName, FollowsTheRuleOfThePack) {
    Pack pack = packOf(
        "<question id='day' type='date'><label><en>D</en><ru>Д</ru></label></question>"
        "<question id='who' type='person'><label><en>W</en><ru>В</ru></label></question>",
        "<p id='a' style='body' plain='yes'><value question='day'/><value question='who'/></p>");
    pack.fileNames = "{day} {letter} {who}";
    LetterTemplate letter = pack.letters.front();
    letter.fileName = "Жалоба";
    EXPECT_EQ(
        proposedFileName(pack, letter,
                         answersTo(pack, "<answer question='day'>2026-11-20</answer><answer "
                                         "question='who' type='person'><surname>Петрова</surname>"
                                         "<given>Анна</given></answer>")),
        "2026-11-20 Жалоба Петрова");
    EXPECT_EQ(proposedFileName(pack, letter, answersTo(pack, "")), "Жалоба");
}

} // namespace
} // namespace redress
