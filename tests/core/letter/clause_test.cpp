#include "core/letter/letter.hpp"
#include "core/letter/made.hpp"

#include <gtest/gtest.h>

namespace redress {
namespace {

using testing::answersTo;
using testing::packOf;

std::string const label = "<label><en>Day</en><ru>День</ru></label>";

std::string group(std::string const& id, std::string const& questions) {
    return "<questions><group id='" + id + "'><title><en>G</en><ru>Г</ru></title>" + questions +
           "</group></questions>";
}

std::string clause(std::string const& id, std::string const& when, std::string const& inside) {
    return "<clause id='" + id + "' ground='g' when=\"" + when + "\"><name><en>C</en><ru>К</ru>" +
           "</name>" + inside + "</clause>";
}

std::string p(std::string const& id, std::string const& content) {
    return "<p id='" + id + "' style='body'>" + content + "</p>";
}

class ComposedClause : public ::testing::Test {
protected:
    static Pack made(std::string const& letterText, std::string const& clauseText) {
        return packOf("<question id='a' type='text'>" + label + "</question>",
                      letterText + "<include clause='c'/>",
                      clause("c", "$a = 'x'",
                             group("cg", "<question id='day' type='date' required='yes'>" + label +
                                             "</question>") +
                                 "<text>" + clauseText + "</text>"));
    }
    static std::string shown(Pack const& pack, std::string const& inside) {
        Diagnostics ignored;
        LetterTemplate const& letter = pack.letters.at(0);
        Answers const answers = answersTo(pack, inside);
        Letter const composed = compose(pack, letter, answers, ignored);
        std::string text;
        for (Block const& block :
             composeClause(pack, letter, composed, pack.clauses.at(0), answers)) {
            EXPECT_EQ(block.style, "body");
            EXPECT_EQ(block.reason.clause, "c");
            text += block.text() + '\n';
        }
        return text;
    }
};

TEST_F(ComposedClause, StandsWhetherItsConditionHoldsOrNot) {
    Pack const pack =
        made(p("p", "<value question='a'/>"), p("q", "On <value question='day' format='digits'/>"));
    for (char const* other : {"x", "y"})
        EXPECT_EQ(shown(pack, std::string("<answer question='a'>") + other +
                                  "</answer><answer question='day'>2026-02-19</answer>"),
                  "On 19.02.2026\n");
}

TEST_F(ComposedClause, ShowsGaps) {
    Pack const pack = made(p("p", "<value question='a'/>"),
                           p("q", "On <value question='day'/> <value question='a'/>"));
    EXPECT_EQ(shown(pack, "<answer question='a'>y</answer>"), "On [День] y\n");
}

TEST_F(ComposedClause, HasItsOwnConditions) {
    Pack const pack = made(p("p", "<value question='a'/>"),
                           p("q", "<value question='day' format='digits'/><if when=\"$a = 'y'\"> "
                                  "yes</if>"));
    EXPECT_EQ(shown(pack, "<answer question='a'>y</answer>"), "[День] yes\n");
    EXPECT_EQ(shown(pack, ""), "[День]\n");
}

TEST_F(ComposedClause, CitesAsTheLetterAround) {
    std::string const cite = "<cite act='law' provisions='1'/>";
    std::string const content = p("q", "В силу " + cite + " <value question='day'/>");
    std::string const day = "<answer question='day'>2026-02-19</answer>";
    std::string const value = "<value question='a'/>";
    Pack const twice = made(p("p1", "По " + cite) + p("p2", "По " + cite + value), content);
    EXPECT_EQ(shown(twice, day),
              "В силу ст.\u00A01 Закона 19\u00A0февраля 2026\u00A0г.\n"); // announced
    Pack const never = made(p("p", "Без " + value), content);
    EXPECT_EQ(shown(never, day),
              "В силу ст.\u00A01 Закона «О\u00A0законе» 19\u00A0февраля 2026\u00A0г.\n");
    Pack const once = made(p("p", "По " + cite + value), content);
    EXPECT_EQ(shown(once, day), shown(twice, day)); // the letter's own announces it then
}

TEST_F(ComposedClause, AnnouncesAShortFormItUsesAgain) {
    std::string const cite = "<cite act='law' provisions='1'/>";
    Pack const pack = made(p("p", "<value question='a'/>"),
                           p("q", "По " + cite + " и " + cite + "<value question='day'/>"));
    EXPECT_NE(shown(pack, "").find("(далее\u00A0— Закон) и ст.\u00A01 Закона["), std::string::npos)
        << shown(pack, "");
}

TEST_F(ComposedClause, AsksWhatAClauseInItAsks) {
    Pack const pack = packOf(
        "<question id='a' type='text'>" + label + "</question>",
        p("p", "<value question='a'/>") + "<include clause='c'/>",
        clause("c", "$a = 'x'", "<text>" + p("q", "Outer") + "<include clause='d'/></text>") +
            clause("d", "$a != 'z'",
                   group("dg",
                         "<question id='day' type='date' required='yes'>" + label + "</question>") +
                       "<text>" + p("r", "Inner <value question='day'/>") + "</text>"));
    Diagnostics ignored;
    Answers const answers = answersTo(pack, "<answer question='a'>y</answer>");
    Letter const composed = compose(pack, pack.letters[0], answers, ignored);
    auto const blocks = composeClause(pack, pack.letters[0], composed, pack.clauses[0], answers);
    ASSERT_EQ(blocks.size(), 2u);
    EXPECT_EQ(blocks[1].text(), "Inner [День]");
}

} // namespace
} // namespace redress
