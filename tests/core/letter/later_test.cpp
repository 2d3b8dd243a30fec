#include "core/letter/letter.hpp"
#include "core/letter/made.hpp"

#include <gtest/gtest.h>

namespace redress {
namespace {

using testing::answersTo;
using testing::packOf;

std::string question(std::string const& attributes, std::string const& label,
                     std::string const& inside = {}) {
    return "<question " + attributes + "><label><en>" + label + "</en><ru>" + label +
           "</ru></label>" + inside + "</question>";
}

/// The paragraphs, a line each, and the questions of the gaps.
struct Shown {
    std::string text;
    std::string gaps;
};

Shown shown(Pack const& pack, std::string const& answers) {
    Diagnostics diagnostics;
    Letter const letter = compose(pack, pack.letters.at(0), answersTo(pack, answers), diagnostics);
    EXPECT_FALSE(diagnostics.hasErrors());
    Shown result;
    for (Block const& block : letter.blocks)
        result.text += block.text() + '\n';
    for (Gap const& gap : letter.gaps)
        result.gaps += gap.question + (gap.block.empty() ? " (nowhere) " : " ");
    return result;
}

TEST(PutOff, ShowsAGapWhetherItIsRequiredOrNot) {
    Pack const pack = packOf(question("id='a' type='text'", "A") +
                                 question("id='b' type='date' required='yes'", "B") +
                                 question("id='c' type='text'", "C"),
                             "<p id='p' style='body'>a <value question='a'/>, b <value "
                             "question='b'/>, c <value question='c'/>.</p>");
    Shown const result =
        shown(pack, "<answer question='a' later='yes'/><answer question='b' later='yes'/>");
    EXPECT_EQ(result.text, "a [A], b [B], c .\n");
    EXPECT_EQ(result.gaps, "a b ");
}

TEST(PutOff, IsUnansweredForConditions) {
    Pack const pack = packOf(question("id='a' type='text'", "A"),
                             "<p id='p' style='body'>It was<if when=\"$a != ''\"> in <value "
                             "question='a'/></if><if when=\"$a = ''\"> somewhere</if>.</p>");
    Shown const result = shown(pack, "<answer question='a' later='yes'/>");
    EXPECT_EQ(result.text, "It was somewhere.\n");
    EXPECT_EQ(result.gaps, "a (nowhere) ");
}

TEST(PutOff, StandsForParagraphsAndLists) {
    std::string const column = question("id='what' type='text'", "W");
    Pack const pack =
        packOf(question("id='story' type='long-text'", "Story") +
                   question("id='calls' type='list'", "Calls", column),
               "<answer-paragraphs id='s' question='story' style='body'/>"
               "<repeat list='calls'><p id='c' style='body'><value question='what'/></p></repeat>");
    Shown const off =
        shown(pack, "<answer question='story' later='yes'/><answer question='calls' later='yes'/>");
    EXPECT_EQ(off.text, "[Story]\n[Calls]\n");
    EXPECT_EQ(off.gaps, "story calls ");
    Shown const cell = shown(pack, "<answer question='calls'><row id='r1'><answer question='what' "
                                   "later='yes'/></row></answer>");
    EXPECT_EQ(cell.text, "[W]\n");
    EXPECT_EQ(cell.gaps, "calls/r1/what ");
}

TEST(PutOff, SaysNothingWhereItDoesNotApply) {
    Pack const pack = packOf(question("id='a' type='text'", "A") +
                                 question("id='b' type='text' when=\"$a = 'x'\"", "B"),
                             "<p id='p' style='body'>a <value question='a'/>, b <value "
                             "question='b'/>.</p>");
    Shown const result =
        shown(pack, "<answer question='a'>y</answer><answer question='b' later='yes'/>");
    EXPECT_EQ(result.text, "a y, b .\n");
    EXPECT_EQ(result.gaps, "");
}

TEST(PutOff, TheDayOfTheFirstDraftIsNotFilledIn) {
    Pack const pack = packOf(question("id='a' type='date' initial='today'", "A"),
                             "<p id='p' style='body'><value question='a'/></p>");
    Answers answers = answersTo(pack, "<answer question='a' later='yes'/>");
    fillInitialAnswers(pack, pack.letters[0], {2026, 2, 19}, answers);
    EXPECT_TRUE(isLater(answers.find("a")));
}

} // namespace
} // namespace redress
