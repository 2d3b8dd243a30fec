#include "session/choosing.hpp"

#include <gtest/gtest.h>

namespace redress {
namespace {

Option option(std::string const& id, std::string const& en, std::string const& ru) {
    return {id, {en, ru}, {}};
}

LetterTemplate letter(std::string const& id, QuestionType type, std::vector<Option> options) {
    Question situation;
    situation.id = "what";
    situation.type = type;
    situation.situation = true;
    situation.options = std::move(options);
    Question other = situation;
    other.id = "other";
    other.situation = false;
    other.options = {option("x", "Something else", "Другое")};
    Question day;
    day.id = "day";
    day.type = QuestionType::date;
    day.initial = "today";
    LetterTemplate result;
    result.id = id;
    result.groups.resize(1);
    result.groups[0].questions = {other, situation, day};
    return result;
}

Pack pack() {
    Pack result;
    result.id = "p";
    result.version = "2026-01-01";
    result.letters = {letter("one", QuestionType::choices,
                             {option("late", "They came late", "Приехали поздно"),
                              option("rude", "They were rude", "Грубили")}),
                      letter("two", QuestionType::choice,
                             {option("grob", "They were rude", "Грубили"),
                              option("search", "A search", "Досмотр")}),
                      LetterTemplate()};
    result.letters[2].id = "three";
    return result;
}

std::string idsOf(std::vector<LetterTemplate const*> const& letters) {
    std::string ids;
    for (LetterTemplate const* const each : letters)
        ids += each->id + ' ';
    return ids;
}

TEST(Situations, AreEachWordingOnce) {
    Pack const all = pack();
    std::string words;
    for (Situation const& situation : situationsOf(all))
        words += situation.letter->id + ": " + situation.option->label.en + '\n';
    EXPECT_EQ(words, "one: They came late\none: They were rude\ntwo: A search\n");
}

TEST(Situations, LeadToTheLettersThatOfferThem) {
    Pack const all = pack();
    auto const situations = situationsOf(all);
    EXPECT_EQ(idsOf(lettersFor(all, &situations.at(0))), "one ");
    EXPECT_EQ(idsOf(lettersFor(all, &situations.at(1))), "one two ");
    EXPECT_EQ(idsOf(lettersFor(all, &situations.at(2))), "two ");
    EXPECT_EQ(idsOf(lettersFor(all, nullptr)), "one two three ");
}

TEST(Situations, AreAnsweredAlready) {
    Pack const all = pack();
    auto const situations = situationsOf(all);
    Answers const one = firstAnswers(all, all.letters[0], &situations.at(1), {2026, 2, 19});
    EXPECT_EQ(one.letter, "one");
    EXPECT_EQ(one.pack, "p");
    EXPECT_EQ(one.version, "2026-01-01");
    EXPECT_EQ(std::get<std::vector<std::string>>(*one.find("what")),
              std::vector<std::string>{"rude"});
    EXPECT_EQ(one.text("day"), "2026-02-19");
    // The other letter has the same words under an id of its own.
    EXPECT_EQ(firstAnswers(all, all.letters[1], &situations.at(1), {2026, 2, 19}).text("what"),
              "grob");
}

TEST(Situations, OfAnotherLetterAnswerNothing) {
    Pack const all = pack();
    auto const situations = situationsOf(all);
    EXPECT_EQ(firstAnswers(all, all.letters[2], &situations.at(1), {2026, 2, 19}).values.size(),
              0u);
    EXPECT_EQ(firstAnswers(all, all.letters[0], nullptr, {2026, 2, 19}).values.size(), 1u);
}

} // namespace
} // namespace redress
