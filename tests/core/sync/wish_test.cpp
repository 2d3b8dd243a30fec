#include "core/sync/letters.hpp"

#include <gtest/gtest.h>

namespace redress::testing {
namespace {

using Kind = Wish::Kind;

/// Three paragraphs, the middle one edited by the user, and other words due for it.
class Wishes : public ::testing::Test {
protected:
    Plan planned(Kind kind, std::string const& id = "b") {
        return plan(state_, due_, {}, actual_, {{written(state_, id).number, kind}});
    }

    State const state_ = drafted(letterOf({block("a", "A"), block("b", "B"), block("c", "C")}));
    Letter due_ = letterOf({block("a", "A"), block("b", "B new"), block("c", "C")});
    Actual actual_ = [this] {
        Actual actual = untouched(state_);
        edit(actual, state_, "b");
        return actual;
    }();
};

TEST_F(Wishes, WhatIsKeptIsNotListedAgainUntilOtherWordsAreDue) {
    Plan const made = planned(Kind::keep);
    EXPECT_EQ(operations(made, state_), Lines{});
    EXPECT_EQ(findings(made), Lines{});
    EXPECT_EQ(findings(plan(made.next, due_, {}, actual_)), Lines{});
    Letter const other = letterOf({block("a", "A"), block("b", "B newer"), block("c", "C")});
    EXPECT_EQ(findings(plan(made.next, other, {}, actual_)), Lines{"edited b"});
}

TEST_F(Wishes, TheNewTakesThePlaceOfTheUsers) {
    Plan const made = planned(Kind::takeNew);
    EXPECT_EQ(operations(made, state_), Lines{"replace b: B new"});
    EXPECT_EQ(findings(made), Lines{});
    EXPECT_EQ(written(made.next, "b").number, written(state_, "b").number);
    EXPECT_EQ(written(made.next, "b").text, "B new");
}

TEST_F(Wishes, TheNewStandsBesideTheUsers) {
    Plan const made = planned(Kind::showBoth);
    EXPECT_EQ(operations(made, state_), Lines{"beside b: B new"});
    EXPECT_EQ(findings(made), Lines{});
    EXPECT_EQ(written(made.next, "b").text, "B");
    EXPECT_EQ(operations(plan(made.next, due_, {}, actual_), made.next), Lines{});
}

TEST_F(Wishes, WhatIsNoLongerNeededGoesOrStays) {
    due_ = letterOf({block("a", "A"), block("c", "C")});
    EXPECT_EQ(findings(plan(state_, due_, {}, actual_)), Lines{"no longer needed b"});
    Plan const kept = planned(Kind::keep);
    EXPECT_EQ(findings(kept), Lines{});
    EXPECT_EQ(findings(plan(kept.next, due_, {}, actual_)), Lines{});
    Plan const removed = planned(Kind::remove);
    EXPECT_EQ(operations(removed, state_), Lines{"remove b"});
    EXPECT_EQ(ids(removed.next), (Lines{"a", "c"}));
}

TEST_F(Wishes, WhatWasDeletedComesBackInItsPlace) {
    take(actual_, state_, "b");
    EXPECT_EQ(findings(plan(state_, due_, {}, actual_)), Lines{"deleted b"});
    Plan const made = planned(Kind::bringBack);
    EXPECT_EQ(operations(made, state_), Lines{"insert b after a: B new"});
    EXPECT_EQ(ids(made.next), (Lines{"a", "b", "c"}));
    EXPECT_EQ(written(made.next, "b").number, state_.next);
    EXPECT_EQ(
        findings(plan(state_, due_, {}, actual_, {{written(state_, "b").number, Kind::keep}})),
        Lines{});
}

TEST_F(Wishes, ABlockHasOneChoice) {
    State state = planned(Kind::keep).next;
    for (int i = 0; i < 3; ++i) {
        due_.blocks[1] = block("b", "B " + std::to_string(i));
        state = plan(state, due_, {}, actual_, {{written(state, "b").number, Kind::keep}}).next;
    }
    EXPECT_EQ(state.choices.size(), 1u);
}

TEST_F(Wishes, AreRefusedWhereTheyCannotBeFulfilled) {
    EXPECT_NE(planned(Kind::takeNew, "a").refused, "");
    EXPECT_NE(planned(Kind::remove).refused, "");
    EXPECT_NE(planned(Kind::bringBack).refused, "");
    EXPECT_NE(plan(state_, due_, {}, actual_, {{99, Kind::keep}}).refused, "");
    at(actual_, state_, "b").reason = "tracked";
    EXPECT_EQ(planned(Kind::takeNew).refused, "tracked");
    EXPECT_EQ(planned(Kind::keep).refused, "");
    at(actual_, state_, "b").standing = Standing::fixed;
    at(actual_, state_, "b").reason = "protected";
    EXPECT_EQ(planned(Kind::keep).refused, "protected");
}

TEST_F(Wishes, WhatTheUserWroteAsItIsDueIsBoundAgain) {
    at(actual_, state_, "b").reads = "B new";
    Plan const made = plan(state_, due_, {}, actual_);
    EXPECT_EQ(operations(made, state_), Lines{"replace b: B new"});
    EXPECT_EQ(findings(made), Lines{});
}

} // namespace
} // namespace redress::testing
