#include "core/review/words.hpp"

#include <gtest/gtest.h>

namespace redress {
namespace {

/// "rule:words>repair", one after another.
std::string told(std::string const& text, std::string const& language) {
    static char const* const names[] = {"leftover", "doubled",  "mixed",
                                        "language", "personal", "accusation"};
    std::string all;
    for (WordsRemark const& one : remarksOnWords(text, language)) {
        all += (all.empty() ? "" : "; ") + std::string(names[static_cast<int>(one.rule)]) + ':' +
               text.substr(one.from, one.to - one.from);
        if (one.repairs) all += '>' + one.repair;
    }
    return all;
}
std::string english(std::string const& text) { return told(text, "en-GB"); }
std::string russian(std::string const& text) { return told(text, "ru-RU"); }

TEST(WordsOfALetter, AreLeftAloneWhereNothingIsWrong) {
    EXPECT_EQ(english("I called 101 at 11.40 pm. Nobody came; the officer’s reply was “no”."), "");
    EXPECT_EQ(russian("Я звонил 19.02.2026 по номеру 102. Никто не приехал."), "");
    EXPECT_EQ(english(""), "");
}

TEST(WordsOfALetter, TellWhatWasToBeFilledIn) {
    EXPECT_EQ(english("I met [name of the officer] there."), "leftover:[name of the officer]");
    EXPECT_EQ(english("On ____ I called. When??? ???"), "leftover:____; leftover:???");
    EXPECT_EQ(english("TODO ask Ann"), "leftover:TODO");
    EXPECT_EQ(russian("Позвонил в ___ часов […]"), "leftover:___; leftover:[…]");
}

TEST(WordsOfALetter, MayQuoteWithGaps) {
    EXPECT_EQ(english("He wrote “we was [sic] there […] and left”."), "");
    EXPECT_EQ(english("They wrote: recieved [sic]."), "");
}

TEST(WordsOfALetter, TellWhatIsSaidTwice) {
    EXPECT_EQ(english("I saw the the officer."), "doubled:the the>the");
    EXPECT_EQ(russian("Никто не не приехал"), "doubled:не не>не");
    EXPECT_EQ(english("The officer had had enough; I know that that is so."), "");
    EXPECT_EQ(english("I met Duran Duran."), "");
    EXPECT_EQ(english("No. No."), "");
}

TEST(WordsOfALetter, MendLettersOfTheOtherAlphabetWhereTheyLookAlike) {
    EXPECT_EQ(russian("Полиция нe приехала"), "mixed:нe>не");
    EXPECT_EQ(english("The pоlice came"), "mixed:pоlice>police");
    EXPECT_EQ(russian("служба Google"), "");
    EXPECT_EQ(russian("в zаконе"), "mixed:zаконе");
}

TEST(WordsOfALetter, AreOfTheLettersLanguage) {
    EXPECT_EQ(english("I was there. Они так и не приехали ко мне. Then I left."),
              "language:Они так и не приехали ко мне");
    EXPECT_EQ(russian("I was waiting for three hours."), "language:I was waiting for three hours");
    EXPECT_EQ(russian("Он написал: “you are not welcome here at all”."), "");
    EXPECT_EQ(russian("Телефон Samsung Galaxy S24 Ultra украден вчера утром."), "");
}

TEST(WordsOfALetter, NameNobodyByNumbers) {
    EXPECT_EQ(russian("Его паспорт 4510 123456 у меня."), "personal:4510 123456");
    EXPECT_EQ(russian("СНИЛС 112-233-445 95"), "personal:112-233-445 95");
    EXPECT_EQ(english("Her number is QQ 12 34 56 C."), "personal:12 34 56");
    EXPECT_EQ(english("Card 4111 1111 1111 1111 was used."), "personal:4111 1111 1111 1111");
    EXPECT_EQ(english("Crime reference 4111111111111112, call +44 20 7946 0000."), "");
    EXPECT_EQ(russian("Талон 0123456, КУСП 12345 от 19.02.2026, тел. 8 900 123-45-67."), "");
}

TEST(WordsOfALetter, SayWhoseOpinionACrimeIs) {
    EXPECT_EQ(russian("Следователь взял взятку."), "accusation:взял взятку");
    EXPECT_EQ(russian("Полагаю, что следователь взял взятку."), "");
    EXPECT_EQ(russian("Прошу проверить, не превысил ли он полномочия."), "");
    EXPECT_EQ(english("PC Smith lied. He committed perjury."),
              "accusation:lied; accusation:committed perjury");
    EXPECT_EQ(english("I believe that PC Smith lied."), "");
    EXPECT_EQ(english("A neighbour shouted “they are corrupt”."), "");
}

TEST(WordsOfALetter, AreReadWhateverTheyAre) {
    for (char const* text : {"[", "]", "____", "???", "“", "‘", "[[[]", "«", "\xC2\xA0", "—", "1"})
        remarksOnWords(text, "ru-RU");
    EXPECT_EQ(english("[never closed"), "");
}

} // namespace
} // namespace redress
