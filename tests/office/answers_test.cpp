#include "office/letter_test_base.hpp"

namespace redress::test {
namespace {

using redress::testing::callsOf;

struct Change {
    std::string question;
    AnswerValue first;
    AnswerValue second;
};

void PrintTo(Change const& change, std::ostream* out) { *out << change.question; }

std::string nameOf(::testing::TestParamInfo<Change> const& info) {
    std::string name = std::to_string(info.index) + "_";
    for (char const c : info.param.question)
        name += c == '/' ? '_' : c;
    return name;
}

/// One answer at a time, as the issue has it: draft, undo, redo, and then for each answer in turn
/// change, undo, redo, change again.
class AnswersInWriter : public LetterTest, public ::testing::WithParamInterface<Change> {};

TEST_P(AnswersInWriter, FollowEveryChangeUndoAndRedo) {
    ASSERT_TRUE(start()) << messages();
    expectInStep();
    undo();
    EXPECT_EQ(paragraphs(), (std::vector<SeenParagraph>{{"", "Standard"}}));
    EXPECT_TRUE(bookmarks().empty());
    redo();
    expectInStep();

    auto const drafted = paragraphs();
    ASSERT_TRUE(change(GetParam().question, GetParam().first)) << messages();
    expectInStep();
    auto const changed = paragraphs();
    undo();
    expectInStep();
    EXPECT_EQ(paragraphs(), drafted);
    redo();
    expectInStep();
    EXPECT_EQ(paragraphs(), changed);
    ASSERT_TRUE(change(GetParam().question, GetParam().second)) << messages();
    expectInStep();
    auto const again = paragraphs();

    undo();
    expectInStep();
    EXPECT_EQ(paragraphs(), changed);
    undo();
    expectInStep();
    EXPECT_EQ(paragraphs(), drafted);
    undo();
    EXPECT_EQ(paragraphs(), (std::vector<SeenParagraph>{{"", "Standard"}}));
    EXPECT_TRUE(bookmarks().empty());
    redo();
    redo();
    redo();
    expectInStep();
    EXPECT_EQ(paragraphs(), again);
}

std::string const other = "Пётр Ильич 🙂 О’Нил";

INSTANTIATE_TEST_SUITE_P(
    Each, AnswersInWriter,
    ::testing::Values(
        // At the start, alone in its paragraph, at the end and beside another.
        Change{"name", "Anna Petrova", other}, Change{"name", "", "A"}, Change{"name", "A", "Anna"},
        Change{"name", "Bo", "Anna"},
        // At the start, beside another, before a full stop.
        Change{"place", other, ""}, Change{"place", "", other}, Change{"place", "Орёл, Орёл", "О"},
        // Empty at first, at the end and beside another at the end.
        Change{"note", "one", "two"}, Change{"note", "one", ""}, Change{"note", other, "x"},
        // A paragraph that comes and goes, two that change places.
        Change{"sent", "yes", "no"}, Change{"turned", "yes", "no"},
        // Rows and their cells.
        Change{"calls", callsOf({"r1", "r2", "r3"}), callsOf({"r3"})},
        Change{"calls", Rows{}, callsOf({"r2", "r1"})},
        Change{"calls", callsOf({"r2", "r1"}), callsOf({"new", "r1"})},
        Change{"calls/r1/who", other, ""}, Change{"calls/r2/said", "", "much"}),
    nameOf);

class AllAnswersInWriter : public LetterTest {};

TEST_F(AllAnswersInWriter, OneAfterTheOtherInOneDocument) {
    std::vector<Change> const changes{
        {"name", "A", other},         {"place", other, ""},
        {"note", "x", other},         {"sent", "yes", "no"},
        {"turned", "yes", "no"},      {"calls/r1/who", other, ""},
        {"calls/r2/said", "", other}, {"calls", callsOf({"r2", "r1"}), callsOf({"r1", "n"})}};
    ASSERT_TRUE(start()) << messages();
    undo();
    redo();
    for (Change const& one : changes) {
        SCOPED_TRACE(one.question);
        ASSERT_TRUE(change(one.question, one.first)) << messages();
        expectInStep();
        undo();
        expectInStep();
        redo();
        expectInStep();
        ASSERT_TRUE(change(one.question, one.second)) << messages();
        expectInStep();
    }
    std::size_t steps = undoTitles().size();
    for (std::size_t i = 1; i < steps; ++i) {
        undo();
        expectInStep();
    }
    for (std::size_t i = 1; i < steps; ++i) {
        redo();
        expectInStep();
    }
}

TEST_F(AllAnswersInWriter, KeystrokesOfOneQuestionAreOneStep) {
    ASSERT_TRUE(start()) << messages();
    auto const drafted = paragraphs();
    for (char const* text : {"M", "Ma", "Mar", "Mary"})
        ASSERT_TRUE(change("name", text)) << messages();
    ASSERT_TRUE(change("note", "n")) << messages();
    EXPECT_EQ(undoTitles(),
              (std::vector<std::string>{"Answer note", "Answer name", "Draft letter"}));
    expectInStep();
    undo();
    expectInStep();
    undo();
    expectInStep();
    EXPECT_EQ(paragraphs(), drafted);
    redo();
    expectInStep();
    EXPECT_EQ(textAt(markName(session_->state(), 'b', session_->state().written[0].number)),
              "Mary");
}

TEST_F(AllAnswersInWriter, StayInStepWhereTheOldestStepsFallOff) {
    ASSERT_TRUE(start()) << messages();
    for (int i = 0; i < 110; ++i) {
        Answers answers = session_->state().answers;
        answers.values["note"] = std::to_string(i);
        ASSERT_TRUE(session_->replaceAnswers(answers, "Change", diagnostics_)) << messages();
    }
    EXPECT_EQ(undoTitles().size(), 100U);
    for (int i = 0; i < 5; ++i)
        undo();
    expectInStep();
    EXPECT_EQ(session_->state().answers.text("note"), "104");
    for (int i = 0; i < 95; ++i)
        undo();
    expectInStep();
    EXPECT_EQ(session_->state().answers.text("note"), "9");
    redo();
    expectInStep();
    EXPECT_EQ(session_->state().answers.text("note"), "10");
}

TEST_F(AllAnswersInWriter, AnAnswerThatNothingShowsIsAStepToo) {
    Question silent;
    silent.id = "silent";
    silent.label = {"silent", "silent"};
    pack_.letters.front().groups.front().questions.push_back(silent);
    ASSERT_TRUE(start()) << messages();
    auto const drafted = paragraphs();
    ASSERT_TRUE(change("silent", "x")) << messages();
    EXPECT_EQ(undoTitles(), (std::vector<std::string>{"Answer silent", "Draft letter"}));
    EXPECT_EQ(paragraphs(), drafted);
    undo();
    EXPECT_EQ(session_->state().answers.text("silent"), "");
    redo();
    EXPECT_EQ(session_->state().answers.text("silent"), "x");
    expectInStep();
}

} // namespace
} // namespace redress::test
