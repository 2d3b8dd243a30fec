#include "core/letter/letter.hpp"
#include "packs/cases.hpp"
#include "packs/fixture.hpp"
#include "packs/slips.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

/// No letter of tests/letters has a slip that a machine can see.
namespace redress {
namespace {

using testing::slips;
using testing::slipsOfLine;

using Found = std::vector<std::string>;

/// Whether one of them begins with these words.
bool hasOne(Found const& found, std::string const& what) {
    return std::any_of(found.begin(), found.end(), [&](std::string const& one) {
        return one.compare(0, what.size(), what) == 0;
    });
}

TEST(Slips, AreFound) {
    for (auto const& [text, what] : std::vector<std::pair<std::string, std::string>>{
             {"I saw the the car.", "doubled word: the"},
             {"The\xC2\xA0the car.", "doubled word: the"},
             {"Прошу прошу ответить.", "doubled word: прошу"},
             {"The complaint () was made.", "“()”"},
             {"Ответ «» получен.", "“«»”"},
             {"It was late , and dark.", "“ ,”"},
             {"It was late, , and dark.", "“, ,”"},
             {"It was late,.", "“,.”"},
             {"He left (, she said).", "“(,”"},
             {"He left..", "“..”"},
             {"He  left.", "“  ”"},
             {", and then he left.", "begins with “,”"},
             {"They came to (", "ends with “(”"},
             {"They (the officers came.", "is missing: “)”"},
             {"They, the officers) came.", "closes nothing"},
             {"Закон «О полиции.", "is missing: “»”"},
             {"He said “come.", "is missing: “””"},
             {"(Закон «О полиции).", "closes nothing"},
             {"Пoлиция приехала.", "letters of two scripts: Пoлиция"},
             {"The pоlice came.", "letters of two scripts: pоlice"},
             {"Жалоба на бездействие c 5 мая.", "Latin letters for Cyrillic ones: c"},
             {"Талон №.", "№ without number"},
             {"Талон № , выдан.", "“ ,”"},
         })
        EXPECT_TRUE(hasOne(slips(text, "ru-RU"), what)) << text;
    EXPECT_EQ(slipsOfLine("  согласно ст. 10 ("), Found{"line ends with “(”"});
    EXPECT_EQ(slipsOfLine("КУСП № "), Found{"line ends with “ ”"});
    EXPECT_EQ(slipsOfLine("КУСП №"), Found{"line ends with “№”"});
    EXPECT_EQ(slipsOfLine("   ) и ушел"), Found{"line begins with “)”"});
}

TEST(Slips, AreNotWhatIsRight) {
    for (char const* text :
         {"I say that that officer left before he had had a chance to speak.",
          "Michael v Chief Constable of South Wales Police [2015] UKSC 2.",
          "Г. Москва, ул. Новая, д. 5, кв. 9: тел. +7 900 000-00-02.",
          "Закон «О полиции» (далее — Закон о полиции), п. 1 ч. 1 ст. 12.",
          "Эл. почта: petrova@example.org; талон № 17/а; КУСП № [Номер КУСП].",
          "Родился 5 мая 1988 г., г. Тверь.", "Он сказал: «Нет, нет», и вошел в кафе «У „Камня“».",
          "They came, came late, and left (PRA 2002, s 12(1A)(a))."})
        EXPECT_EQ(slips(text, "en-GB"), Found()) << text;
    EXPECT_EQ(slips("Письмо на адрес office@example.org, e-mail.", "ru-RU"), Found());
    EXPECT_EQ(slipsOfLine("      1. Проверить (п. 1)."), Found());
}

class SlipsOfCase : public ::testing::TestWithParam<testing::Case> {};

TEST_P(SlipsOfCase, AreNone) {
    auto const [pack, letter] = testing::findLetter(GetParam().letter);
    ASSERT_TRUE(letter);
    Diagnostics ignored; // LetterCase looks at them, and at the text
    Answers const answers = readAnswersFile(GetParam().answers.string(), *pack, *letter, ignored);
    for (Block const& block : compose(*pack, *letter, answers, ignored).blocks)
        EXPECT_EQ(slips(block.text(), pack->language), Found()) << block.id << ": " << block.text();
    std::istringstream text(testing::contentOf(GetParam().text()));
    for (std::string line; std::getline(text, line);)
        EXPECT_EQ(slipsOfLine(line), Found()) << line;
}

INSTANTIATE_TEST_SUITE_P(All, SlipsOfCase, ::testing::ValuesIn(testing::cases()),
                         [](auto const& one) {
                             return testing::testName(one.param.letter + '_' + one.param.name());
                         });

} // namespace
} // namespace redress
