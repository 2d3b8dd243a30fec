#include "core/sync/letters.hpp"
#include "core/sync/order.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace redress::testing {
namespace {

/// Tries every part of the list.
std::uint64_t heaviest(std::vector<Ranked> const& blocks) {
    std::uint64_t best = 0;
    for (unsigned part = 0; part < (1u << blocks.size()); ++part) {
        std::uint64_t weight = 0;
        std::size_t last = 0;
        bool rising = true;
        for (std::size_t i = 0; i < blocks.size(); ++i)
            if ((part >> i & 1u) != 0) {
                rising = rising && (weight == 0 || blocks[i].rank > last);
                last = blocks[i].rank;
                weight += blocks[i].weight;
            }
        if (rising) best = std::max(best, weight);
    }
    return best;
}

TEST(Order, KeepsTheHeaviestCommonPart) {
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        std::vector<Ranked> blocks(random() % 9);
        for (std::size_t i = 0; i < blocks.size(); ++i)
            blocks[i] = {i * 2, 1 + random() % 5};
        std::shuffle(blocks.begin(), blocks.end(), random);
        std::vector<bool> const stays = heaviestCommonOrder(blocks);
        ASSERT_EQ(stays.size(), blocks.size());
        std::uint64_t weight = 0;
        std::size_t last = 0;
        for (std::size_t i = 0; i < blocks.size(); ++i)
            if (stays[i]) {
                EXPECT_TRUE(weight == 0 || blocks[i].rank > last);
                last = blocks[i].rank;
                weight += blocks[i].weight;
            }
        EXPECT_EQ(weight, heaviest(blocks));
    }
}

Letter inOrder(std::vector<std::string> const& ids) {
    std::vector<Block> blocks;
    for (std::string const& id : ids)
        blocks.push_back(block(id, "Text of " + id));
    return letterOf(std::move(blocks));
}

std::vector<std::string> moves(State const& state, std::vector<std::string> const& due,
                               Actual const& actual) {
    Plan const made = plan(state, inOrder(due), {}, actual);
    EXPECT_EQ(ids(made.next), due);
    EXPECT_TRUE(plan(made.next, inOrder(due), {}, actual).operations.empty());
    return operations(made, state);
}

TEST(Order, MovesWhatIsOutsideTheLongestCommonOrder) {
    State const state = drafted(inOrder({"a", "b", "c", "d"}));
    Actual const actual = untouched(state);
    EXPECT_EQ(moves(state, {"b", "c", "d", "a"}, actual), (Lines{"move a after d"}));
    EXPECT_EQ(moves(state, {"d", "a", "b", "c"}, actual), (Lines{"move d before a"}));
    EXPECT_EQ(moves(state, {"d", "c", "a", "b"}, actual),
              (Lines{"move d before a", "move c after d"}));
}

TEST(Order, DoesNotUndoWhatTheUserMoved) {
    State const state = drafted(inOrder({"a", "b", "c"}));
    Actual actual = untouched(state);
    std::reverse(actual.blocks.begin(), actual.blocks.end());
    EXPECT_EQ(moves(state, {"a", "b", "c"}, actual), Lines{});
}

TEST(Order, MovesCleanBlocksAroundThoseTheUserEdited) {
    State const state = drafted(inOrder({"a", "b", "mine", "c"}));
    Actual actual = untouched(state);
    edit(actual, state, "mine");
    EXPECT_EQ(moves(state, {"mine", "a", "b", "c"}, actual),
              (Lines{"move a after mine", "move b after a"}));
}

TEST(Order, SaysThatAnEditedBlockStandsElsewhere) {
    State const state = drafted(inOrder({"a", "b"}));
    Actual actual = untouched(state);
    edit(actual, state, "a");
    edit(actual, state, "b");
    Plan const made = plan(state, inOrder({"b", "a"}), {}, actual);
    EXPECT_TRUE(made.operations.empty());
    EXPECT_EQ(findings(made).size(), 1u);
    EXPECT_EQ(ids(made.next), (Lines{"b", "a"}));
    // Told once: the document then remembers the order that is due.
    EXPECT_TRUE(plan(made.next, inOrder({"b", "a"}), {}, actual).findings.empty());
}

TEST(Order, WhatIsNoAnchorGivesWayAndIsListed) {
    State const state = drafted(inOrder({"a", "b", "c"}));
    Actual actual = untouched(state);
    at(actual, state, "c").anchor = false;
    Plan const made = plan(state, inOrder({"c", "a", "b"}), {}, actual);
    EXPECT_TRUE(made.operations.empty());
    EXPECT_EQ(findings(made), (Lines{"elsewhere c"}));
}

TEST(Order, WhatTheUserDeletedIsNotInTheWay) {
    State const state = drafted(inOrder({"a", "b", "c"}));
    Actual actual = untouched(state);
    take(actual, state, "a");
    take(actual, state, "b");
    EXPECT_EQ(moves(state, {"c", "b", "a"}, actual), Lines{});
}

} // namespace
} // namespace redress::testing
