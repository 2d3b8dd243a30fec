#include "core/sync/letters.hpp"
#include "core/sync/pack_change.hpp"

#include <gtest/gtest.h>

namespace redress::testing {
namespace {

Lines told(std::vector<PackChange> const& changes) {
    Lines lines;
    for (PackChange const& change : changes) {
        static char const* const names[] = {"words", "added", "removed", "order"};
        lines.push_back(names[static_cast<int>(change.kind)] + (" " + change.id) + ": " +
                        change.written + " > " + change.due);
    }
    return lines;
}

/// What is written when the letter is due with these words and not with the new version's.
Lines held(State const& state, Letter const& newWords, Letter const& due) {
    Letter const letter =
        withoutPackChanges(due, state, packChanges(state, newWords, untouched(state)));
    Lines lines;
    for (Block const& one : letter.blocks)
        lines.push_back(one.id + ": " + one.text());
    return lines;
}

TEST(PackChanges, AreWordsAddedRemovedAndOrder) {
    State const state = drafted(
        letterOf({block("a", "A"), block("b", "B"), block("c", "C"), block("d", "D", "quote")}));
    Letter const due =
        letterOf({block("c", "C"), block("a", "A2"), block("x", "X"), block("d", "D", "body")});
    EXPECT_EQ(told(packChanges(state, due, untouched(state))),
              (Lines{"added x:  > X", "words a: A > A2", "removed b: B > ", "words d: D > D",
                     "order :  > "}));
}

TEST(PackChanges, AreNoneForWhatIsTheUsers) {
    State const state = drafted(letterOf({block("a", "A"), block("b", "B")}));
    Actual actual = untouched(state);
    edit(actual, state, "a");
    take(actual, state, "b");
    EXPECT_EQ(told(packChanges(state, letterOf({block("a", "A2")}), actual)), Lines{});
}

TEST(PackChanges, LeaveTheOldWordsWithNewAnswers) {
    State const state = drafted(letterOf({block("a", "Old {who=Ann}"), block("b", "B {who=Ann}")}));
    Letter const newWords = letterOf({block("a", "New {who=Ann}!"), block("b", "B {who=Ann}")});
    Letter const due = letterOf({block("a", "New {who=Bob}!"), block("b", "B {who=Bob}")});
    EXPECT_EQ(held(state, newWords, due), (Lines{"a: Old Bob", "b: B Bob"}));
}

TEST(PackChanges, LeaveWhatIsThereAndAddOnlyWhatAnswersAdd) {
    State const state = drafted(letterOf({block("a", "A"), block("b", "B")}));
    Letter const newWords = letterOf({block("a", "A"), block("x", "X")});
    Letter const due = letterOf({block("a", "A"), block("x", "X"), block("y", "Y")});
    EXPECT_EQ(held(state, newWords, due), (Lines{"a: A", "b: B", "y: Y"}));
}

TEST(PackChanges, LeaveTheOrder) {
    State const state = drafted(letterOf({block("a", "A"), block("b", "B"), block("c", "C")}));
    Letter const due = letterOf({block("c", "C"), block("b", "B"), block("a", "A")});
    EXPECT_EQ(held(state, due, due), (Lines{"a: A", "b: B", "c: C"}));
}

} // namespace
} // namespace redress::testing
