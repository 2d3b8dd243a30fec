#include "core/condition/check.hpp"
#include "core/condition/facts.hpp"
#include "core/said.hpp"

#include <gtest/gtest.h>

namespace redress {
namespace {

Question question(std::string const& id, QuestionType type, std::string const& when = {}) {
    Question result;
    result.id = id;
    result.type = type;
    result.when.text = when;
    return result;
}

std::vector<QuestionGroup> questions() {
    Question track = question("track", QuestionType::choice);
    track.options = {{"crime", {}, {}}, {"ordinary", {}, {}}};
    Question grounds = question("grounds", QuestionType::choices);
    grounds.options = {{"search", {}, {}}, {"entry", {}, {}}};
    Question calls = question("calls", QuestionType::list);
    calls.columns = {question("came", QuestionType::yesNo),
                     question("when", QuestionType::date, "came = 'yes'")};
    QuestionGroup facts;
    facts.id = "facts";
    facts.questions = {track,
                       question("who", QuestionType::person),
                       question("day", QuestionType::date),
                       question("hour", QuestionType::time),
                       grounds,
                       calls,
                       question("number", QuestionType::text, "$track = 'crime'"),
                       question("department", QuestionType::designation)};
    QuestionGroup later;
    later.id = "later";
    later.when.text = "$number != ''";
    later.questions = {question("slip", QuestionType::text)};
    return {facts, later};
}

class Conditions : public ::testing::Test {
protected:
    std::string wrong(std::string const& text, bool inCalls = false) {
        Diagnostics diagnostics;
        read_.clear();
        for (Question const* question :
             checkCondition({text, {"f", 3, 10}},
                            {&kinds_, inCalls ? &groups_[0].questions[5] : nullptr}, diagnostics))
            read_ += (read_.empty() ? "" : " ") + question->id;
        return testing::said(diagnostics);
    }

    std::vector<QuestionGroup> groups_ = questions();
    VariableKinds kinds_ = variableKinds(groups_);
    std::string read_;
};

TEST_F(Conditions, ReadQuestions) {
    EXPECT_EQ(wrong("$track = 'crime' and $day.day >= 1 or not($who.gender = 'male')"), "");
    EXPECT_EQ(read_, "track day who");
    EXPECT_EQ(wrong("count($calls[came = 'no' and when.day > $day.day]) > 1"), "");
    EXPECT_EQ(read_, "calls came when day");
    EXPECT_EQ(wrong("came = 'no' and string-length($number) > 2", true), "");
    EXPECT_EQ(read_, "came number");
    EXPECT_EQ(wrong("$calls/came = 'no' or $grounds[. = 'search']"), "");
    EXPECT_EQ(wrong("$hour.minute > 60 and contains($who.surname, 'а')"), "");
    EXPECT_EQ(wrong(""), "");
}

TEST_F(Conditions, NameQuestionsAndColumnsThatExist) {
    EXPECT_EQ(wrong("$track = 'crime' and $trak = ''"),
              "f:3:31 condition.unknown-variable: trak, track, day, hour, slip, who, calls");
    EXPECT_EQ(wrong("came = 'no'"), "f:3:10 condition.unknown-name: came");
    EXPECT_EQ(wrong("gone = 'no'", true), "f:3:10 condition.unknown-name: gone");
    EXPECT_EQ(wrong("$calls[gone = 'no']"), "f:3:17 condition.unknown-name: gone");
    EXPECT_EQ(wrong("$who.age = 1").substr(0, 40), "f:3:10 condition.unknown-variable: who.a");
}

TEST_F(Conditions, CompareChoicesWithWhatCanBeChosen) {
    EXPECT_EQ(wrong("$track = 'crim'"),
              "f:3:19 condition.never-true: crim, track, crime, ordinary");
    EXPECT_EQ(wrong("'x' != $track"), "f:3:10 condition.never-true: x, track, crime, ordinary");
    EXPECT_EQ(wrong("$grounds = 'x'"), "f:3:21 condition.never-true: x, grounds, search, entry");
    EXPECT_EQ(wrong("came = 'maybe'", true), "f:3:17 condition.never-true: maybe, came, yes, no");
    EXPECT_EQ(wrong("$who.gender = 'm'"),
              "f:3:24 condition.never-true: m, who.gender, male, female");
    EXPECT_EQ(wrong("$track = '' or $track = $number or $number = 'anything'"), "");
}

TEST_F(Conditions, AreBounded) {
    for (char const* bad :
         {"$calls//came", "//came", "/came", "$calls/../x", "ancestor::came", "$calls/@came",
          "$calls/*", "$calls | $grounds", "document('x')", "id('x')", "sum($calls)", "position()",
          "$calls[$calls[$calls[$calls]]]"})
        EXPECT_NE(wrong(bad).find("condition.forbidden"), std::string::npos) << bad;
    EXPECT_EQ(wrong("$calls[$calls[came = 'no']]"), "");
    EXPECT_NE(wrong("$track = '" + std::string(2000, 'x') + "'").find("condition.forbidden"),
              std::string::npos);
}

TEST_F(Conditions, CanBeRead) {
    EXPECT_EQ(wrong("$track ="),
              "f:3:18 condition.syntax: something is missing here, or should not stand here");
    EXPECT_EQ(wrong("$number = 'это' and ("),
              "f:3:31 condition.syntax: something is missing here, or should not stand here");
    EXPECT_EQ(wrong("$number = 'это' ! 1"), "f:3:26 condition.syntax: !");
    EXPECT_EQ(wrong("count($number) = 1"), "f:3:25 condition.syntax: count needs a list");
}

class FactsTest : public ::testing::Test {
protected:
    Facts facts() { return {groups_, answers_, "ru-RU", diagnostics_}; }
    bool holds(std::string const& text) { return facts().holds({text, {}}); }

    std::vector<QuestionGroup> groups_ = questions();
    Answers answers_;
    Diagnostics diagnostics_;
};

TEST_F(FactsTest, GiveConditionsWhatWasAnswered) {
    answers_.values = {
        {"track", std::string("crime")},
        {"day", std::string("2026-02-19")},
        {"hour", std::string("23:40")},
        {"grounds", std::vector<std::string>{"search"}},
        {"department", Designation{"Отдел", {{Case::genitive, "ОП"}}}},
        {"who",
         Person{"Петрова", "Анна", "", "", Gender::unknown, {{Case::dative, "Петровой Анне"}}}}};
    EXPECT_TRUE(holds("$track = 'crime' and $grounds = 'search'"));
    EXPECT_TRUE(holds("$day = '2026-02-19' and $day.day = 20503 and $hour.minute = 1420"));
    EXPECT_TRUE(holds("$who = 'Петрова Анна' and $who.gender = 'female' and $who.patronymic = ''"));
    EXPECT_TRUE(holds("$who.dative = 'Петровой Анне' and $who.genitive = 'Петровой Анны'"));
    EXPECT_TRUE(holds(
        "$department = 'Отдел' and $department.dative = 'Отделу' and $department.genitive = 'ОП'"));
    EXPECT_TRUE(diagnostics_.all().empty());
}

TEST_F(FactsTest, TakeWhatIsUnansweredAsNothing) {
    EXPECT_TRUE(holds("$track = '' and $who = '' and $who.gender = '' and count($calls) = 0"));
    EXPECT_FALSE(holds("$day.day > 0 or $day.day <= 0 or $grounds = ''"));
}

TEST_F(FactsTest, TakeAHiddenQuestionAsUnanswered) {
    answers_.values = {{"track", std::string("crime")},
                       {"number", std::string("17")},
                       {"slip", std::string("B-1")}};
    EXPECT_TRUE(holds("$number = '17' and $slip = 'B-1'"));
    answers_.values["track"] = std::string("ordinary");
    EXPECT_TRUE(holds("$number = '' and $slip = ''"));
    EXPECT_FALSE(facts().answers().find("number"));
    EXPECT_FALSE(facts().answers().find("slip"));
    EXPECT_EQ(facts().applicable(), (std::vector<std::string>{"track", "who", "day", "hour",
                                                              "grounds", "calls", "department"}));
}

TEST_F(FactsTest, HideColumnsRowByRow) {
    answers_.values["calls"] =
        Rows{{"a", {{"came", std::string("no")}, {"when", std::string("2026-01-01")}}},
             {"b", {{"came", std::string("yes")}, {"when", std::string("2026-01-02")}}}};
    Facts const facts = this->facts();
    EXPECT_TRUE(facts.holds({"count($calls[when != '']) = 1", {}}));
    EXPECT_FALSE(facts.holds({"when != ''", {}}, "calls", 0));
    EXPECT_TRUE(facts.holds({"when.day = 20455", {}}, "calls", 1));
    EXPECT_EQ(
        facts.applicable(),
        (std::vector<std::string>{"track", "who", "day", "hour", "grounds", "calls", "calls/a/came",
                                  "calls/b/came", "calls/b/when", "department"}));
}

TEST_F(FactsTest, SayWhatCannotBeEvaluated) {
    EXPECT_FALSE(facts().holds({"$nothing = 1", {"f", 2, 3}}));
    EXPECT_EQ(testing::said(diagnostics_),
              "f:2:3 condition.syntax: something is missing here, or should not stand here");
}

TEST_F(FactsTest, SurviveAnswersOfAnotherType) {
    answers_.values = {{"track", Person{}},
                       {"who", std::string("Анна")},
                       {"calls", std::string("many")},
                       {"grounds", Rows{{"a", {}}}},
                       {"day", std::vector<std::string>{"x", "y"}}};
    EXPECT_TRUE(holds("$track = '' and $who = '' and count($calls) = 0 and $day = 'x y'"));
}

} // namespace
} // namespace redress
