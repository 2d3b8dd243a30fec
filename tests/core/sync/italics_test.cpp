#include "core/sync/letters.hpp"
#include "core/sync/pack_change.hpp"

#include <gtest/gtest.h>

namespace redress::testing {
namespace {

Letter citing(std::string const& prose, std::string const& cited, std::size_t italic) {
    Letter letter = letterOf({block("a", prose + "[case=" + cited + "]")});
    letter.blocks[0].runs.back().italic = {{0, italic}};
    return letter;
}

std::vector<Stretch> italicOf(Plan const& plan) {
    if (auto const* insert = std::get_if<Insert>(&plan.operations.at(0)))
        return insert->block.runs.at(0).italic;
    if (auto const* rewrite = std::get_if<Rewrite>(&plan.operations.at(0)))
        return rewrite->block.runs.at(0).italic;
    return std::get<RewriteRuns>(plan.operations.at(0)).changes.at(0).text.italic;
}

TEST(Italics, OfACitationComeWithWhatIsWritten) {
    State empty;
    empty.tag = "k3x9";
    Letter const first = citing("As in ", "Michael v CC, 1", 12);
    Plan const draft = plan(empty, first, {}, {{}, true, {}});
    EXPECT_EQ(italicOf(draft), (std::vector<Stretch>{{0, 12}}));
    State const state = draft.next;
    Letter const later = citing("As in ", "Michael, 1", 7);
    EXPECT_EQ(italicOf(plan(state, later, {}, untouched(state))), (std::vector<Stretch>{{0, 7}}));
    Actual actual = untouched(state);
    edit(actual, state, "a", {"Michael v CC, 1"});
    EXPECT_EQ(italicOf(plan(state, later, {}, actual)), (std::vector<Stretch>{{0, 7}}));
}

TEST(Italics, OfACitationAreThoseOfItsNewWordsInTheOldProse) {
    State const state = drafted(citing("Old: ", "Michael v CC, 1", 12));
    Letter const due = citing("New: ", "Michael, 1", 7);
    Letter const kept = withoutPackChanges(due, state, packChanges(state, due, untouched(state)));
    EXPECT_EQ(kept.blocks.at(0).text(), "Old: Michael, 1");
    EXPECT_EQ(kept.blocks[0].runs.at(1).italic, (std::vector<Stretch>{{0, 7}}));
}

TEST(Italics, AreNotRemembered) {
    Answers const answers{"test.letter", "test", "1", {}};
    State const state = drafted(citing("", "Michael, 1", 7), answers);
    Diagnostics diagnostics;
    auto const again = readState(writeState(state), diagnostics);
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->written.at(0).runs.at(0).italic.empty());
    EXPECT_TRUE(
        plan(*again, citing("", "Michael, 1", 7), answers, untouched(*again)).operations.empty());
}

} // namespace
} // namespace redress::testing
