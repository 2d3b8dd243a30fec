#include "core/review/broken_rules.hpp"

#include "core/letter/made.hpp"

#include <gtest/gtest.h>

namespace redress {
namespace {

/// The ids of the rules that a letter of one answer and one request breaks.
std::string broken(std::vector<std::pair<std::string, std::string>> const& rules,
                   std::string const& answer, std::vector<FoundBefore> const& found = {}) {
    Pack pack = testing::packOf(
        "<question id='who' type='text'><label><en>W</en><ru>К</ru></label></question>"
        "<question id='fork' type='yes-no'><label><en>F</en><ru>Р</ru></label></question>"
        "<question id='in' type='text' when=\"$fork = 'yes'\"><label><en>I</en><ru>В</ru></label>"
        "</question>",
        "<p id='a' style='body'><value question='who'/> was here</p>"
        "<p id='b' style='item'>See <cite act='law' provisions='2.3'/>.</p>");
    for (auto const& [id, when] : rules) {
        ReviewRule rule;
        rule.id = id;
        rule.when.text = when;
        pack.reviewRules.push_back(rule);
    }
    Answers const answers = testing::answersTo(pack, answer);
    Diagnostics none;
    LetterTemplate const& letter = pack.letters[0];
    Letter const composed = compose(pack, letter, answers, none);
    std::string ids;
    for (ReviewRule const* const rule : brokenRules(pack, letter, composed, answers, found))
        ids += (ids.empty() ? "" : " ") + rule->id;
    return ids;
}

TEST(RulesOfAPack, ReadAnswers) {
    EXPECT_EQ(broken({{"nobody", "$who = ''"}}, ""), "nobody");
    EXPECT_EQ(broken({{"nobody", "$who = ''"}}, "<answer question='who'>Ann</answer>"), "");
}

TEST(RulesOfAPack, ReadNoAnswerThatIsNotAskedFor) {
    std::string const given = "<answer question='in'>x</answer>";
    EXPECT_EQ(broken({{"in", "$in != ''"}}, given), "");
    EXPECT_EQ(broken({{"in", "$in != ''"}}, "<answer question='fork'>yes</answer>" + given), "in");
}

TEST(RulesOfAPack, ReadWhatStandsInTheLetter) {
    EXPECT_EQ(broken({{"items", "count($blocks[style = 'item']) = 1"},
                      {"cited", "$blocks[style = 'item' and cites = 'yes']"},
                      {"uncited", "$blocks[style = 'item' and cites = '']"},
                      {"says", "$blocks[contains(text, 'Ann was')]"},
                      {"clause", "$blocks[clause != '']"}},
                     "<answer question='who'>Ann</answer>"),
              "items cited says");
}

TEST(RulesOfAPack, ReadWhatWasFoundBefore) {
    std::vector<std::pair<std::string, std::string>> const rules{
        {"rude", "$findings[rule = 'insult']"}, {"both", "$findings[rule = 'rude']"}};
    EXPECT_EQ(broken(rules, ""), "");
    EXPECT_EQ(broken(rules, "", {{"insult", "who"}}), "rude both");
}

TEST(RulesOfAPack, AreAskedOfTheirLettersOnly) {
    ReviewRule rule;
    EXPECT_TRUE(rule.isFor("any"));
    rule.letters = {"a", "b"};
    EXPECT_TRUE(rule.isFor("b"));
    EXPECT_FALSE(rule.isFor("c"));
}

} // namespace
} // namespace redress
