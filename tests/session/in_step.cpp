#include "session/in_step.hpp"

#include <gtest/gtest.h>

#include <map>

namespace redress::testing {
namespace {

void expectMarks(MemoryDocument const& document, State const& state, WrittenBlock const& block,
                 Block const& due) {
    EXPECT_EQ(document.marked(markName(state, 'b', block.number)), due.text());
    std::size_t number = 0;
    for (redress::Run const& run : due.runs) {
        if (run.kind == RunKind::prose) continue;
        ASSERT_LT(number, block.runs.size()) << block.id;
        WrittenRun const& mark = block.runs[number++];
        EXPECT_EQ(document.marked(markName(state, markKind(mark.kind), mark.number)), run.text)
            << run.question << " in " << block.id;
    }
    EXPECT_EQ(number, block.runs.size());
}

} // namespace

void expectInStep(MemoryDocument& document, LetterSession const& session) {
    State const& state = session.state();
    EXPECT_EQ(document.storedState().value_or(""), state.tag.empty() ? "" : writeState(state));
    Actual const actual = document.read(state);
    Plan const again = plan(state, session.letter(), state.answers, actual);
    EXPECT_TRUE(again.operations.empty());
    EXPECT_EQ(writeState(again.next), writeState(state));

    std::map<std::string, Block const*> due;
    for (Block const& block : session.letter().blocks)
        due.emplace(block.id, &block);
    for (ActualBlock const& stands : actual.blocks) {
        WrittenBlock const& block = *state.find(stands.number);
        if (stands.standing == Standing::clean && !stands.adopt) {
            ASSERT_EQ(due.count(block.id), 1u) << block.id << " stands, but is not due";
            expectMarks(document, state, block, *due[block.id]);
        }
    }
}

} // namespace redress::testing
