#include "core/letter/made.hpp"
#include "core/lint/lint.hpp"
#include "core/said.hpp"

#include <gtest/gtest.h>

namespace redress {
namespace {

std::string const labels = "<label><en>Q</en><ru>В</ru></label>";

std::string yesNo(std::string const& id, std::string const& when = {}) {
    return "<question id='" + id + "' type='yes-no'" +
           (when.empty() ? "" : " when=\"" + when + "\"") + ">" + labels + "</question>";
}

std::string paragraph(std::string const& id, std::string const& when,
                      std::string const& words = "Слова.") {
    return "<p id='" + id + "' style='body' when=\"" + when + "\">" + words + "</p>";
}

std::string clause(std::string const& when, std::string const& text) {
    return "<clause id='c' ground='c'" + (when.empty() ? "" : " when=\"" + when + "\"") +
           "><name><en>C</en><ru>К</ru></name><text>" + text + "</text></clause>";
}

/// Codes and words, without places.
std::string found(Pack const& pack) {
    Diagnostics diagnostics;
    checkConditions(pack, diagnostics);
    std::string lines;
    for (Diagnostic const& diagnostic : diagnostics.all())
        lines += std::string(textOf(diagnostic.code).name) + ": " +
                 (diagnostic.arguments.empty() ? "" : diagnostic.arguments.front()) + '\n';
    return lines;
}

TEST(LintedConditions, AreSilentWhereAllIsWell) {
    EXPECT_EQ(found(testing::packOf(yesNo("a") + yesNo("b", "$a = 'yes'"),
                                    paragraph("p", "$a = 'yes'") + paragraph("q", "$b = 'no'"))),
              "");
}

TEST(LintedConditions, AreHeldAgainstThoseTheyStandUnder) {
    EXPECT_EQ(found(testing::packOf(
                  yesNo("a") + yesNo("b"),
                  "<section when=\"$a = 'yes'\">" + paragraph("p", "$b = 'yes' and $a = 'no'") +
                      paragraph("q", "$a != 'no'") + paragraph("r", "$b = 'no'") + "</section>")),
              "condition.cannot-hold: $a = 'yes'; $b = 'yes' and $a = 'no'\n"
              "condition.always: $a = 'yes'\n");
}

TEST(LintedConditions, SayADeadBranchOnce) {
    EXPECT_EQ(found(testing::packOf(yesNo("a"), "<section when=\"$a = 'yes' and $a = 'no'\">" +
                                                    paragraph("p", "$a = 'yes'") + "</section>" +
                                                    paragraph("q", "$a = 'no'"))),
              "condition.cannot-hold: $a = 'yes' and $a = 'no'\n");
}

TEST(LintedConditions, StandInSentencesQuestionsAndRows) {
    EXPECT_EQ(found(testing::packOf(
                  yesNo("a") + yesNo("b", "$a = 'yes'"),
                  paragraph("p", "$a = 'no'", "Слова<if when=\"$b = 'yes'\">, другие</if>.") +
                      paragraph("q", "$b = 'yes'"))),
              "condition.cannot-hold: $a = 'no'; $a = 'yes'; $b = 'yes'\n");
    EXPECT_EQ(
        found(testing::packOf("<question id='l' type='list'>" + labels + yesNo("a") +
                                  yesNo("b", "a = 'yes' or a != 'yes'") + "</question>",
                              "<repeat list='l' when=\"a = 'no'\">" + paragraph("p", "a = 'yes'") +
                                  paragraph("q", "b = 'yes'") + "</repeat>")),
        "condition.always: true()\ncondition.cannot-hold: a = 'no'; a = 'yes'\n");
}

TEST(LintedConditions, OfClausesAreGuardsAndMayBeSaidTwice) {
    EXPECT_EQ(found(testing::packOf(yesNo("a"),
                                    "<section when=\"$a = 'yes'\"><include clause='c'/></section>",
                                    clause("$a = 'yes'", paragraph("p", "$a != 'no'")))),
              "condition.always: $a = 'yes'\n");
    EXPECT_EQ(found(testing::packOf(yesNo("a"),
                                    "<section when=\"$a = 'yes'\"><include clause='c'/></section>",
                                    clause("$a = 'no'", "<p id='p' style='body'>Слова.</p>"))),
              "condition.cannot-hold: $a = 'yes'; $a = 'no'\n");
    // Dead by one way, and alive by the other.
    EXPECT_EQ(found(testing::packOf(yesNo("a"),
                                    "<section when=\"$a = 'yes'\"><include clause='c'/></section>"
                                    "<include clause='c'/>",
                                    clause("$a = 'no'", "<p id='p' style='body'>Слова.</p>"))),
              "");
}

TEST(LintedConditions, SayWhatIsNotDecided) {
    EXPECT_EQ(found(testing::packOf("<question id='t' type='text'>" + labels + "</question>",
                                    paragraph("p", "string-length($t) > 5000"))),
              "condition.not-decided: string-length($t) > 5000\n");
}

TEST(Age, OfAllThatWasChecked) {
    Pack const pack = testing::packOf(yesNo("a"), paragraph("p", "$a = 'yes'"));
    Diagnostics young;
    checkAge(pack, {2027, 1, 1}, 365, young);
    EXPECT_EQ(testing::said(young), "");
    Diagnostics old;
    checkAge(pack, {2027, 1, 2}, 365, old);
    std::string words;
    for (Diagnostic const& diagnostic : old.all())
        words += diagnostic.arguments.at(0) + ' ' + diagnostic.arguments.at(2) + '\n';
    EXPECT_EQ(words, "law 366\nlaw#1 366\nlaw#2.3 366\ncourt 366\nl 366\n");
    EXPECT_FALSE(old.hasErrors());
    Diagnostics never;
    checkAge(pack, {2099, 1, 1}, 0, never);
    EXPECT_EQ(testing::said(never), "");
}

} // namespace
} // namespace redress
