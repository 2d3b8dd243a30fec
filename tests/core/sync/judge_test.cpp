#include "core/sync/judge.hpp"

#include "core/sync/letters.hpp"

#include <gtest/gtest.h>

namespace redress::testing {
namespace {

/// What the office would read of a paragraph: its text, and its bookmarks with their places.
struct Mark {
    std::string name;
    std::size_t from;
    std::size_t to;
};
Paragraph paragraph(std::string text, std::vector<Mark> const& marks) {
    Paragraph read;
    read.text = std::move(text);
    for (Mark const& mark : marks) {
        read.edges.push_back({mark.name, mark.from, true, mark.from == mark.to});
        if (mark.from != mark.to) read.edges.push_back({mark.name, mark.to, false, true});
    }
    return read;
}

Reading reading(std::vector<Paragraph> paragraphs) {
    Reading read;
    for (Paragraph const& one : paragraphs)
        for (MarkEdge const& edge : one.edges)
            if (edge.start && hasOurPrefix(edge.name)) read.marks.push_back(edge.name);
    read.paragraphs = std::move(paragraphs);
    return read;
}

/// One paragraph, "Dear Anna", with the answer in it.
class Judging : public ::testing::Test {
protected:
    Judging() {
        state_.tag = "k3x9";
        state_.next = 3;
        state_.written = {{1, "a", "body", "Dear Anna", {{2, RunKind::answer, "name", 5, 9}}}};
    }
    std::vector<Mark> marks(std::string const& suffix = {}) const {
        return {{"rd.k3x9.b1" + suffix, 0, 9}, {"rd.k3x9.a2" + suffix, 5, 9}};
    }
    Letter due(std::string const& before, std::string const& name) const {
        Block block{"a", "body", {}, {}};
        block.runs = {{before, RunKind::prose, {}, false}, {name, RunKind::answer, "name", false}};
        Letter letter;
        letter.blocks = {block};
        return letter;
    }

    State state_;
};

TEST_F(Judging, ACopyDoesNotTakeThePlaceOfWhatStillReads) {
    Paragraph original = paragraph("Dear Anna", marks());
    original.redlined = true;
    Actual const actual =
        judge(reading({original, paragraph("Dear Anna", marks(" Copy 1"))}), state_);
    ASSERT_EQ(actual.blocks.size(), 1u);
    EXPECT_EQ(actual.blocks[0].standing, Standing::mine);
    EXPECT_FALSE(actual.blocks[0].adopt);
}

TEST_F(Judging, ACopysBookmarkKeepsNothingFromBeingClean) {
    std::vector<Mark> all = marks();
    all.push_back({"rd.k3x9.a2 Copy 1", 9, 9});
    Actual const actual = judge(reading({paragraph("Dear Anna", all)}), state_);
    ASSERT_EQ(actual.blocks.size(), 1u);
    EXPECT_EQ(actual.blocks[0].standing, Standing::clean);
    EXPECT_EQ(actual.foreign, std::vector<std::string>{"rd.k3x9.a2 Copy 1"});
}

TEST_F(Judging, AnotherBlocksEmptyMarkKeepsNothingFromBeingClean) {
    state_.written.push_back({3, "b", "body", "Gone", {}});
    std::vector<Mark> all = marks();
    all.push_back({"rd.k3x9.b3", 9, 9});
    Actual const actual = judge(reading({paragraph("Dear Anna", all)}), state_);
    ASSERT_EQ(actual.blocks.size(), 2u);
    EXPECT_EQ(actual.blocks[0].standing, Standing::clean);
    EXPECT_EQ(actual.blocks[1].standing, Standing::gone);

    Actual const edited = judge(
        reading({paragraph("Dear Eva, ", {{"rd.k3x9.b1", 0, 10}, {"rd.k3x9.b3", 9, 9}})}), state_);
    EXPECT_EQ(edited.blocks.at(0).reads, "Dear Eva, ");
}

TEST_F(Judging, WhatHoldsABookmarkOfTheUsersIsNotFoundAgain) {
    Paragraph found = paragraph("Dear Anna", {});
    EXPECT_EQ(judge(reading({found}), state_).blocks.at(0).standing, Standing::clean);
    found = paragraph("Dear Anna", {{"mine", 2, 4}});
    EXPECT_EQ(judge(reading({found}), state_).blocks.at(0).standing, Standing::gone);
}

/// The user wrote ahead what is due now, but for the answer.
TEST_F(Judging, WhatWillReadAsDueIsReplacedAtOnce) {
    Reading const read =
        reading({paragraph("Dearest Anna", {{"rd.k3x9.b1", 0, 12}, {"rd.k3x9.a2", 8, 12}})});
    Plan const made = plan(state_, due("Dearest ", "Eva"), {}, judge(read, state_));
    ASSERT_EQ(made.operations.size(), 1u);
    EXPECT_TRUE(std::holds_alternative<Replace>(made.operations[0]));
    EXPECT_EQ(made.next.written.at(0).text, "Dearest Eva");
    EXPECT_TRUE(made.findings.empty());
}

} // namespace
} // namespace redress::testing
