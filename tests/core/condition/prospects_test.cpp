#include "core/condition/conjuncts.hpp"
#include "core/condition/prospects.hpp"

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

Question choice(std::string const& id, std::vector<std::string> const& options,
                QuestionType type = QuestionType::choice) {
    Question result = question(id, type);
    for (std::string const& option : options)
        result.options.push_back({option, {}, {}});
    return result;
}

std::vector<QuestionGroup> questions() {
    QuestionGroup facts;
    facts.id = "facts";
    Question calls = question("calls", QuestionType::list);
    calls.columns = {question("came", QuestionType::yesNo),
                     question("late", QuestionType::yesNo, "came = 'yes'"),
                     question("to", QuestionType::designation)};
    facts.questions = {choice("track", {"crime", "ordinary", "other"}),
                       choice("grounds", {"search", "entry", "rude"}, QuestionType::choices),
                       question("number", QuestionType::text, "$track = 'crime'"),
                       question("day", QuestionType::date),
                       question("reply", QuestionType::date),
                       question("who", QuestionType::person),
                       question("unit", QuestionType::designation),
                       calls};
    QuestionGroup many;
    many.id = "many";
    for (char id = 'a'; id <= 'p'; ++id)
        many.questions.push_back(question(std::string("q") + id, QuestionType::yesNo));
    return {facts, many};
}

class ProspectsOf : public ::testing::Test {
protected:
    Prospect of(std::vector<std::string> const& conditions, bool row = false) {
        return prospects_.together(conditions, row ? &calls_ : nullptr);
    }

    Question calls_ = questions()[0].questions.back();
    Prospects prospects_{
        questions(), "ru-RU", {{"clock.over", {}}, {"clock.latest.day", {}}, {"today.day", {}}}};
};

constexpr Prospect possible = Prospect::possible;
constexpr Prospect impossible = Prospect::impossible;
constexpr Prospect undecided = Prospect::undecided;

TEST(Conjuncts, AreTheOutermostParts) {
    using Parts = std::vector<std::string>;
    EXPECT_EQ(conjuncts(""), Parts{});
    EXPECT_EQ(conjuncts("$a = 'x'"), Parts{"$a = 'x'"});
    EXPECT_EQ(conjuncts("($a) and ($b and not($c and $d))"), (Parts{"$a", "$b", "not($c and $d)"}));
    EXPECT_EQ(conjuncts("$a and $b or $c"), Parts{"$a and $b or $c"});
    EXPECT_EQ(conjuncts("(($a or $b)) and $c[x and y]"), (Parts{"$a or $b", "$c[x and y]"}));
    EXPECT_EQ(conjuncts("($a) = ($b)"), Parts{"($a) = ($b)"});
}

TEST_F(ProspectsOf, ChoicesAreTriedOneAndAll) {
    EXPECT_EQ(of({}), possible);
    EXPECT_EQ(of({"$track = 'crime'"}), possible);
    EXPECT_EQ(of({"$track = 'crime'", "$track = 'ordinary'"}), impossible);
    EXPECT_EQ(of({"$track = 'crime' and $track = 'ordinary'"}), impossible);
    EXPECT_EQ(of({"$grounds = 'search'", "$grounds = 'entry'"}), possible);
    EXPECT_EQ(of({"$grounds = 'search'", "not($grounds = 'search')"}), impossible);
    EXPECT_EQ(of({"count($grounds) = 3"}), possible);
    EXPECT_EQ(of({"count($grounds) > 3"}), impossible);
    EXPECT_EQ(of({"$track != ''", "not($track = 'crime')", "not($track = 'ordinary')"}), possible);
    EXPECT_EQ(
        of({"$track != ''", "not($track = 'crime' or $track = 'ordinary')", "$track != 'other'"}),
        impossible);
}

TEST_F(ProspectsOf, WhatIsNotAskedIsNotAnswered) {
    EXPECT_EQ(of({"$number != ''"}), possible);
    EXPECT_EQ(of({"$number != ''", "$track = 'ordinary'"}), impossible);
    EXPECT_EQ(of({"$number = ''", "$track = 'ordinary'"}), possible);
    EXPECT_EQ(of({"$number > 9", "$track = 'ordinary'"}), impossible);
    EXPECT_EQ(of({"late = 'yes'", "came = 'no'"}, true), impossible);
    EXPECT_EQ(of({"late = 'yes'", "came = 'yes'"}, true), possible);
}

TEST_F(ProspectsOf, TextsAndDatesAreSampled) {
    EXPECT_EQ(of({"$number != ''", "$number = ''"}), impossible);
    EXPECT_EQ(of({"$number = '7'", "$number = '8'"}), impossible);
    EXPECT_EQ(of({"string-length($number) > 10"}), possible);
    EXPECT_EQ(of({"string-length($number) > 5000"}), undecided);
    EXPECT_EQ(of({"$day.day > $reply.day"}), possible);
    EXPECT_EQ(of({"$day.day mod 7 = 2", "$reply.day = $day.day + 30"}), possible);
    EXPECT_EQ(of({"$day.day > $reply.day", "$day = ''"}), undecided);
    EXPECT_EQ(of({"$day.day > $reply.day + 100", "$track = 'crime'", "$track = ''"}), impossible);
    EXPECT_EQ(of({"$who.gender = 'male'", "$who.genitive = ''"}), possible);
    EXPECT_EQ(of({"$who.gender = 'male'", "$who.gender = 'female'"}), impossible);
    EXPECT_EQ(of({"$who = ''", "$who.surname != ''"}), impossible);
    EXPECT_EQ(of({"$unit != ''", "$unit.genitive = ''"}), possible);
    EXPECT_EQ(of({"$unit = ''", "$unit.genitive != ''"}), impossible);
}

TEST_F(ProspectsOf, ListsAreSampled) {
    EXPECT_EQ(of({"count($calls) > 1"}), possible);
    EXPECT_EQ(of({"count($calls) = 0", "count($calls) > 1"}), impossible);
    EXPECT_EQ(of({"$calls[came = 'no']"}), possible);
    EXPECT_EQ(of({"count($calls) > 700"}), undecided);
    EXPECT_EQ(of({"came = 'no'", "came = 'yes'"}, true), impossible);
    EXPECT_EQ(of({"to != '' and to.dative = ''"}, true), possible);
    EXPECT_EQ(of({"to = '' and to.dative != ''"}, true), impossible);
    EXPECT_EQ(of({"came = 'no'", "count($calls) > 1"}, true), possible);
    EXPECT_EQ(of({"count($calls) = 0", "came = 'no'"}, true), impossible);
}

TEST_F(ProspectsOf, NumbersAreTold) {
    EXPECT_EQ(of({"$clock.over = 1"}), possible);
    EXPECT_EQ(of({"$clock.over = 1", "$clock.over = 0"}), impossible);
    EXPECT_EQ(of({"$today.day > $clock.latest.day"}), possible);
}

TEST_F(ProspectsOf, EndAtSoManyCombinations) {
    std::string either;
    std::string never;
    for (char id = 'a'; id <= 'p'; ++id) {
        either += (either.empty() ? "$q" : " or $q") + std::string(1, id) + " = 'yes'";
        never += std::string(never.empty() ? "" : " or ") + "($q" + id + " = 'yes' and $q" + id +
                 " = 'no')";
    }
    EXPECT_EQ(of({either}), possible);
    EXPECT_EQ(of({never}), undecided); // 3 to the power of 16
}

} // namespace
} // namespace redress
