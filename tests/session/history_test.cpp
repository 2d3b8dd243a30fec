#include "session/history.hpp"

#include <gtest/gtest.h>

namespace redress {
namespace {

State named(std::string const& letter) {
    State state;
    state.letter = letter;
    return state;
}

class HistoryOfALetter : public testing::Test {
protected:
    HistoryOfALetter() { history_.begin(named("base"), 0); }
    std::string current() const { return history_.current().letter; }
    void wrote(std::string const& letter, int depth) {
        history_.added(depth);
        history_.wrote(named(letter), depth);
    }
    /// "step 1" at depth 1, and so on.
    void wroteSteps(int count) {
        for (int depth = 1; depth <= count; ++depth)
            wrote("step " + std::to_string(depth), depth);
    }
    void wroteTwo() {
        wrote("first", 1);
        wrote("second", 2);
    }
    std::string at(int depth) {
        history_.moved(depth);
        return current();
    }

    History history_;
};

TEST_F(HistoryOfALetter, BeginsWithTheBase) { EXPECT_EQ(current(), "base"); }

TEST_F(HistoryOfALetter, FollowsUndoAndRedo) {
    wroteTwo();
    EXPECT_EQ(current(), "second");
    EXPECT_EQ(at(1), "first");
    EXPECT_EQ(at(0), "base");
    EXPECT_EQ(at(2), "second");
}

TEST_F(HistoryOfALetter, HoldsAStateOverStepsOfTheUsers) {
    wrote("first", 1);
    history_.added(2);
    history_.added(3);
    wrote("second", 4);
    history_.added(5);
    EXPECT_EQ(current(), "second");
    EXPECT_EQ(at(3), "first");
    EXPECT_EQ(at(1), "first");
    EXPECT_EQ(at(0), "base");
    EXPECT_EQ(at(5), "second");
}

TEST_F(HistoryOfALetter, ForgetsWhatANewStepMadeUnreachable) {
    wroteTwo();
    history_.moved(0);
    history_.added(1);
    EXPECT_EQ(current(), "base");
    history_.added(2);
    EXPECT_EQ(current(), "base");
}

TEST_F(HistoryOfALetter, AJoinedStepReplacesTheStateOfTheStepBelow) {
    wroteTwo();
    history_.wrote(named("second, joined"), 2);
    EXPECT_EQ(current(), "second, joined");
    EXPECT_EQ(at(1), "first");
    EXPECT_EQ(at(2), "second, joined");
}

TEST_F(HistoryOfALetter, AStateWithoutAStepLeavesWhatCanBeRedone) {
    wrote("first", 1);
    wrote("second", 3);
    history_.moved(2);
    history_.wrote(named("first, changed"), 2);
    EXPECT_EQ(current(), "first, changed");
    EXPECT_EQ(at(3), "second");
    EXPECT_EQ(at(1), "first");
    EXPECT_EQ(at(2), "first, changed");
}

TEST_F(HistoryOfALetter, AStepOfOursThatNobodyToldMakesOthersUnreachable) {
    wroteTwo();
    history_.moved(0);
    history_.wrote(named("other"), 1);
    EXPECT_EQ(at(2), "other");
}

TEST_F(HistoryOfALetter, AtTheLimitTheOldestStepFallsOff) {
    wroteSteps(100);
    wrote("step 101", 100);
    wrote("step 102", 100);
    EXPECT_EQ(at(100), "step 102");
    EXPECT_EQ(at(99), "step 101");
    EXPECT_EQ(at(1), "step 3");
    EXPECT_EQ(at(0), "step 2");
}

TEST_F(HistoryOfALetter, AtTheLimitStepsOfTheUsersPushOursDownIntoTheBase) {
    wroteTwo();
    for (int depth = 3; depth <= 100; ++depth)
        history_.added(depth);
    history_.added(100); // the first falls off
    EXPECT_EQ(at(1), "second");
    EXPECT_EQ(at(0), "first");
    history_.moved(100);
    history_.added(100);
    EXPECT_EQ(at(0), "second");
    history_.moved(100);
    for (int i = 0; i < 200; ++i)
        history_.added(100);
    EXPECT_EQ(at(0), "second");
}

TEST_F(HistoryOfALetter, AfterUndoAtTheLimitNothingFallsOff) {
    wroteSteps(100);
    history_.moved(99);
    wrote("other", 100);
    EXPECT_EQ(at(99), "step 99");
    EXPECT_EQ(at(1), "step 1");
    EXPECT_EQ(at(0), "base");
}

TEST_F(HistoryOfALetter, ALoweredLimitDropsManyAtOnce) {
    wroteSteps(100);
    history_.added(20); // the limit is 20 now, and this step is the twentieth
    EXPECT_EQ(at(20), "step 100");
    EXPECT_EQ(at(19), "step 100");
    EXPECT_EQ(at(18), "step 99");
    EXPECT_EQ(at(0), "step 81");
}

TEST_F(HistoryOfALetter, BeginsAmongStepsOfTheUsers) {
    history_.begin(named("base"), 100);
    wrote("first", 100);
    EXPECT_EQ(at(99), "base");
    history_.moved(100);
    history_.added(100);
    EXPECT_EQ(at(99), "first");
    EXPECT_EQ(at(98), "base");
}

TEST_F(HistoryOfALetter, WithoutUndoTheLastStateHolds) {
    history_.wrote(named("first"), 0);
    EXPECT_EQ(current(), "first");
    history_.added(1);
    EXPECT_EQ(at(0), "first");
}

TEST_F(HistoryOfALetter, WhatHoldsWhenTheListIsClearedHoldsForGood) {
    wroteTwo();
    history_.moved(1);
    history_.cleared();
    EXPECT_EQ(current(), "first");
    history_.added(1);
    history_.added(2);
    EXPECT_EQ(current(), "first");
    EXPECT_EQ(at(0), "first");
}

} // namespace
} // namespace redress
