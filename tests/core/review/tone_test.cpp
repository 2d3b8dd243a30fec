#include "core/review/tone.hpp"

#include "core/language/utf8.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <fstream>
#include <iostream>
#include <tuple>

namespace redress {
namespace {

struct Sentence {
    bool harsh = false;
    std::string language;
    std::string text;
};

/// Those of a table, a row each: "harsh" or "calm", the language, the sentence.
std::vector<Sentence> sentences(std::string const& table = "sentences") {
    std::vector<Sentence> result;
    std::ifstream in(REDRESS_PROJECT "/tests/core/review/" + table + ".tsv");
    for (std::string line; std::getline(in, line);) {
        std::size_t const first = line.find('\t');
        std::size_t const second = line.find('\t', first + 1);
        if (second == std::string::npos) continue;
        result.push_back({line.substr(0, first) == "harsh",
                          line.substr(first + 1, second - first - 1), line.substr(second + 1)});
    }
    return result;
}

std::string found(std::string const& text, std::string const& language) {
    std::string result;
    for (HarshWords const& words : harshWords(text, language))
        result += "[" + codePointSlice(text, words.from, words.to) + "]";
    return result;
}

std::string calm(std::string const& text, std::string const& language) {
    auto const words = harshWords(text, language);
    return words.empty() ? "nothing found" : words.front().calm;
}

struct Judged {
    std::size_t harsh = 0;
    std::size_t harshFound = 0;
    std::size_t harmless = 0;
    std::size_t leftAlone = 0;
};

/// The sentences that are judged otherwise are printed.
Judged judged(std::string const& table, std::string const& language) {
    Judged all;
    for (Sentence const& sentence : sentences(table)) {
        if (sentence.language != language) continue;
        std::string const words = found(sentence.text, language);
        (sentence.harsh ? all.harsh : all.harmless) += 1;
        if (sentence.harsh)
            all.harshFound += words.empty() ? 0U : 1U;
        else
            all.leftAlone += words.empty() ? 1U : 0U;
        if (words.empty() == sentence.harsh)
            std::cout << (sentence.harsh ? "missed: " : "disturbed: ") << sentence.text << ' '
                      << words << '\n';
    }
    std::cout << table << ", " << language << ": found " << all.harshFound << " of " << all.harsh
              << " harsh ones, left " << all.leftAlone << " of " << all.harmless
              << " harmless ones alone\n";
    return all;
}

struct Reached {
    char const* language;
    std::size_t harshMissed;
    std::size_t harmlessDisturbed;
};

class ToneOfSentences : public ::testing::TestWithParam<Reached> {};

/// No more are judged wrongly than when the tables were written.
TEST_P(ToneOfSentences, IsJudgedAsALawyerWould) {
    Judged const all = judged("sentences", GetParam().language);
    ASSERT_GE(all.harsh, 900U);
    ASSERT_GE(all.harmless, 900U);
    EXPECT_LE(all.harsh - all.harshFound, GetParam().harshMissed);
    EXPECT_LE(all.harmless - all.leftAlone, GetParam().harmlessDisturbed);
}

INSTANTIATE_TEST_SUITE_P(Languages, ToneOfSentences,
                         ::testing::Values(Reached{"ru", 11, 2}, Reached{"en", 19, 3}));

/// What is reached on sentences that nobody tuned the tables on: less than the 95 % of harsh ones
/// that are wanted. The tables are not to be written by these, and this is not to become less. When
/// they have done their duty they go to `sentences`, and others take their place.
TEST(Tone, IsNotWorseThanItWasOnSentencesHeldOut) {
    for (auto const& [language, harsh, harmless] :
         {std::tuple{"ru", 238U, 294U}, std::tuple{"en", 221U, 296U}}) {
        Judged const all = judged("held_out", language);
        ASSERT_EQ(all.harsh, 300U);
        ASSERT_EQ(all.harmless, 300U);
        EXPECT_GE(all.harshFound, harsh) << language;
        EXPECT_GE(all.leftAlone, harmless) << language;
    }
}

TEST(Tone, SaysWhereAndWhichItIs) {
    auto const words = harshWords("Ваши бездельники ждут. Я вас найду!", "ru-RU");
    ASSERT_EQ(words.size(), 2U);
    EXPECT_EQ(words[0].tone, Tone::insult);
    EXPECT_EQ(words[0].from, 5U);
    EXPECT_EQ(words[0].to, 16U);
    EXPECT_EQ(words[1].tone, Tone::threat);
    EXPECT_LE(words[0].to, words[1].from);
    EXPECT_EQ(harshWords("What a load of bullshit", "en-GB").at(0).tone, Tone::obscenity);
}

TEST(Tone, OffersCalmWordsInTheFormThatWasWritten) {
    EXPECT_EQ(calm("У вас одни бездельники.", "ru"), "сотрудники, которые ничего не сделали");
    EXPECT_EQ(calm("Я жду ответа от бездельника.", "ru"), "сотрудника, который ничего не сделал");
    EXPECT_EQ(calm("Corrupt thugs ignored me.", "en"), "the officers");
}

TEST(Tone, SeesThroughDisguise) {
    for (char const* const word : {"дуууурак", "д у р а к", "д-у-р-а-к", "дyрaк", "б**дь", "х*й",
                                   "х..й", "бл@дь", "пи3дец", "М Р А З Ь", "xyй", "су́ка"})
        EXPECT_NE(found(std::string("Там ") + word + " сидит", "ru"), "") << word;
    for (char const* const word : {"f*ck", "sh1t", "a$$holes", "f.u.c.k", "i d i o t", "f**king",
                                   "shiiiit", "с*nt", "b!tch", "mor0n"})
        EXPECT_NE(found(std::string("What a ") + word + " there", "en"), "") << word;
}

TEST(Tone, MatchesWordsAndNotTheirParts) {
    EXPECT_EQ(found("Хлеба, рубля, употреблять, застрахуй, команда, мандат, мебель", "ru"), "");
    EXPECT_EQ(found("Assess the class of Arsenal in Scunthorpe, Essex", "en"), "");
}

TEST(Tone, OtherLanguagesAndBrokenTextFindNothing) {
    EXPECT_EQ(found("idiot", "fr"), "");
    EXPECT_EQ(found("", "ru"), "");
    auto const words = harshWords("\xFF\xD0 дураки", "ru");
    ASSERT_EQ(words.size(), 1U);
    EXPECT_EQ(words[0].from, 3U);
}

TEST(Tone, IsQuickWhereNoSentenceEnds) {
    std::string text;
    while (text.size() < 100'000)
        text += "баран собака сказал ";
    auto const start = std::chrono::steady_clock::now();
    harshWords(text, "ru");
    EXPECT_LT(std::chrono::steady_clock::now() - start,
              std::chrono::seconds(8)); // of the slowest tree
}

TEST(Tone, LeavesQuotationAloneAndNotIrony) {
    EXPECT_EQ(found("Он крикнул: «Вы идиоты!»", "ru"), "");
    EXPECT_NE(found("Эти «идиоты» ничего не делают.", "ru"), "");
    EXPECT_NE(found("Я говорю вам: «Вы идиоты».", "ru"), "");
    EXPECT_EQ(found("She wrote ‘you idiots’ on my door.", "en"), "");
    EXPECT_NE(found("Your \"idiots\" lost my file.", "en"), "");
}

TEST(Tone, FindsWordsInAnyOrder) {
    EXPECT_EQ(found("Скоро вас найдут в реке.", "ru"), "[вас найдут в реке]");
    EXPECT_EQ(found("В реке вас скоро найдут.", "ru"), "[реке вас скоро найдут]");
    EXPECT_EQ(found("В реке скоро найдут клад.", "ru"), "");
}

TEST(Tone, CountsHintsByTwo) {
    EXPECT_EQ(found("Your car is on the drive.", "en"), "");
    EXPECT_EQ(found("Sweet dreams, and you'll see.", "en"), "");
    EXPECT_NE(found("Sweet dreams, sergeant, I know your car.", "en"), "");
}

TEST(Tone, LeavesAloneWhatWasSuffered) {
    EXPECT_NE(found("Petrol will come through your door.", "en"), "");
    EXPECT_EQ(found("Petrol was poured through the door.", "en"), "");
}

TEST(Tone, KnowsAnOfficialFromAfar) {
    EXPECT_NE(found("The officer who searched my autistic son is a monster.", "en"), "");
    EXPECT_NE(found("Инспектор, остановивший меня, — свинья с протянутой лапой.", "ru"), "");
    EXPECT_EQ(found("The officer saw that my neighbour is a monster.", "en"), "");
}

TEST(Tone, IsQuickInALongText) {
    std::string text;
    while (text.size() < 100'000)
        for (Sentence const& sentence : sentences())
            if (sentence.language == "ru") text += sentence.text + ' ';
    harshWords("", "ru");
    auto const start = std::chrono::steady_clock::now();
    EXPECT_GT(harshWords(text, "ru").size(), 100U);
    auto const taken = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - start);
    std::cout << text.size() << " bytes in " << taken.count() << " ms\n";
    EXPECT_LT(taken.count(), 2000); // of the slowest tree; a release takes a twentieth
}

} // namespace
} // namespace redress
