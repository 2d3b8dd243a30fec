#include "session/session_test.hpp"

namespace redress::testing {
namespace {

TEST_F(Session, StartsALetterInOneStep) {
    ASSERT_TRUE(start());
    EXPECT_EQ(document_.text(), firstDraft);
    EXPECT_EQ(document_.titles(), std::vector<std::string>{"Start"});
    EXPECT_EQ(session_.letter().blocks.size(), 8u);
    EXPECT_EQ(marked("head"), "Anna");
    EXPECT_TRUE(session_.findings().empty());
    EXPECT_FALSE(diagnostics_.hasErrors());
    EXPECT_EQ(session_.state().tag.size(), 4u);
    expectInStep();
}

TEST_F(Session, WritesOneAnswerWhereItStands) {
    ASSERT_TRUE(start());
    ASSERT_TRUE(answer("place", std::string("Omsk")));
    EXPECT_EQ(document_.text(0), "Anna");
    EXPECT_EQ(document_.text(1), "Omsk was where AnnaOmsk stood:");
    EXPECT_EQ(document_.titles().back(), "Answer place");
    expectInStep();
}

TEST_F(Session, AnswersACellOfARow) {
    ASSERT_TRUE(start());
    ASSERT_TRUE(answer("calls/r2/said", std::string("wait")));
    EXPECT_EQ(marked("call/r2"), "who r2 said wait in Орёл");
    EXPECT_EQ(marked("call/r1"), "who r1 said nothing in Орёл");
    EXPECT_FALSE(answer("calls/r3/said", std::string("wait")));
    EXPECT_TRUE(isReported(Code::unknownQuestion));
    expectInStep();
}

TEST_F(Session, TakesAnAnswerAway) {
    ASSERT_TRUE(start());
    ASSERT_TRUE(answer("name", std::string()));
    EXPECT_EQ(session_.state().answers.find("name"), nullptr);
    EXPECT_EQ(document_.text(0), "[name]");
    EXPECT_EQ(session_.letter().gaps.size(), 1u);
    ASSERT_TRUE(answer("note", std::string(" \t")));
    EXPECT_EQ(session_.state().answers.find("note"), nullptr);
    expectInStep();
}

TEST_F(Session, ShowsRemovesAndTurnsParagraphs) {
    ASSERT_TRUE(start());
    ASSERT_TRUE(answer("sent", std::string("yes")));
    EXPECT_EQ(document_.text(2), "It was sent to Орёл.");
    ASSERT_TRUE(answer("turned", std::string("yes")));
    EXPECT_EQ(document_.text(3), "Two");
    EXPECT_EQ(document_.text(4), "One Anna");
    ASSERT_TRUE(answer("calls", callsOf({"r2", "r3", "r1"})));
    EXPECT_EQ(document_.text(5).substr(0, 6), "who r2");
    EXPECT_EQ(document_.text(6).substr(0, 6), "who r3");
    EXPECT_EQ(document_.text(7).substr(0, 6), "who r1");
    ASSERT_TRUE(answer("sent", std::string("no")));
    EXPECT_EQ(document_.text(2), "Two");
    expectInStep();
}

TEST_F(Session, AnAnswerThatIsAlreadyThereWritesNothing) {
    ASSERT_TRUE(start());
    int const applied = document_.applied;
    int const stored = document_.stored;
    ASSERT_TRUE(answer("name", std::string("Anna")));
    EXPECT_EQ(document_.applied, applied);
    EXPECT_EQ(document_.stored, stored);
    EXPECT_EQ(document_.undoDepth(), 1);
}

TEST_F(Session, AnAnswerThatShowsNowhereIsAStepToo) {
    Pack pack = testPack();
    pack.letters[0].content.pop_back();
    pack.letters[0].content.resize(1);
    ASSERT_TRUE(session_.start(pack, pack.letters[0], testAnswers(), "Start", diagnostics_));
    std::string const before = document_.dump();
    ASSERT_TRUE(answer("note", std::string("later")));
    EXPECT_EQ(document_.dump(), before);
    EXPECT_EQ(document_.undoDepth(), 2);
    expectInStep();
    document_.undo();
    EXPECT_EQ(session_.state().answers.text("note"), "");
    document_.redo();
    EXPECT_EQ(session_.state().answers.text("note"), "later");
    expectInStep();
}

TEST_F(Session, StepsOfOneQuestionJoin) {
    ASSERT_TRUE(start());
    for (char const* text : {"O", "Om", "Oms", "Omsk"})
        ASSERT_TRUE(answer("place", std::string(text)));
    EXPECT_EQ(document_.undoDepth(), 2);
    document_.undo();
    EXPECT_EQ(document_.text(), firstDraft);
    EXPECT_EQ(session_.state().answers.text("place"), "Орёл");
    document_.redo();
    EXPECT_EQ(session_.state().answers.text("place"), "Omsk");
    expectInStep();
}

TEST_F(Session, UndoAndRedoChangeStateLetterAndFindingsAndWriteNoText) {
    ASSERT_TRUE(start());
    document_.type(0, 0, "Ms ");
    ASSERT_TRUE(answer("name", std::string("Olga")));
    ASSERT_TRUE(answer("place", std::string("Omsk")));
    ASSERT_TRUE(answer("sent", std::string("yes")));
    int const applied = document_.applied;
    std::string const last = document_.dump();
    for (int i = 0; i < 3; ++i)
        document_.undo();
    EXPECT_EQ(session_.state().answers.text("name"), "Anna");
    EXPECT_EQ(session_.letter().blocks[0].text(), "Anna");
    expectInStep();
    document_.undo();
    EXPECT_EQ(document_.text(), firstDraft);
    expectInStep();
    for (int i = 0; i < 4; ++i)
        document_.redo();
    EXPECT_EQ(document_.dump(), last);
    EXPECT_EQ(session_.state().answers.text("sent"), "yes");
    EXPECT_EQ(session_.letter().blocks.size(), 9u);
    expectInStep();
    EXPECT_EQ(document_.applied, applied);
}

TEST_F(Session, UndoOfTheFirstDraftLeavesNothingBehindAndRedoBringsItBack) {
    ASSERT_TRUE(start());
    std::string const stored = document_.storedState().value();
    document_.undo();
    EXPECT_EQ(document_.text(), "\n");
    EXPECT_FALSE(document_.storedState());
    EXPECT_TRUE(session_.letter().blocks.empty());
    EXPECT_FALSE(answer("name", std::string("Olga")));
    EXPECT_TRUE(isReported(Code::letterAbsent));
    document_.redo();
    EXPECT_EQ(document_.storedState().value(), stored);
    EXPECT_EQ(document_.text(), firstDraft);
    ASSERT_TRUE(answer("name", std::string("Olga")));
    expectInStep();
}

TEST_F(Session, NumbersNeverGoBackNotByUndoEither) {
    ASSERT_TRUE(start());
    ASSERT_TRUE(answer("sent", std::string("yes")));
    int const next = session_.state().next;
    document_.undo();
    EXPECT_LT(session_.state().next, next);
    ASSERT_TRUE(answer("calls", callsOf({"r1", "r2", "r3"})));
    EXPECT_EQ(session_.state().written[6].id, "call/r3");
    EXPECT_GE(session_.state().written[6].number, next);
    expectInStep();
}

TEST_F(Session, NeverOverwritesWhatTheUserWrote) {
    ASSERT_TRUE(start());
    document_.type(at("stood"), 9, "just ");
    ASSERT_TRUE(answer("place", std::string("Omsk")));
    EXPECT_EQ(document_.text(1), "Omsk was just where AnnaOmsk stood:");
    EXPECT_TRUE(session_.findings().empty());
    document_.type(1, 1, "-X-");
    ASSERT_TRUE(answer("place", std::string("Tver")));
    EXPECT_EQ(document_.text(1), "O-X-msk was just where AnnaTver stood:");
    ASSERT_EQ(session_.findings().size(), 1u);
    EXPECT_EQ(session_.findings()[0].kind, Finding::Kind::edited);
    EXPECT_EQ(session_.findings()[0].due, "Tver was where AnnaTver stood:");
    expectInStep();
}

TEST_F(Session, ReplacesAllAnswersAtOnce) {
    ASSERT_TRUE(start());
    Answers answers = testAnswers();
    answers.values["name"] = std::string("Olga");
    answers.values["calls"] = Rows();
    ASSERT_TRUE(session_.replaceAnswers(answers, "Read answers", diagnostics_));
    EXPECT_EQ(document_.paragraphs().size(), 6u);
    EXPECT_EQ(document_.titles().back(), "Read answers");
    document_.undo();
    EXPECT_EQ(document_.text(), firstDraft);
    answers.letter = "other.letter";
    EXPECT_FALSE(session_.replaceAnswers(answers, "Read answers", diagnostics_));
    EXPECT_TRUE(isReported(Code::otherLetter));
    expectInStep();
}

TEST_F(Session, RefusesAnswersAFileCouldNotHold) {
    ASSERT_TRUE(start());
    std::string const before = document_.dump();
    EXPECT_FALSE(answer("colour", std::string("red")));
    EXPECT_TRUE(isReported(Code::unknownQuestion));
    EXPECT_FALSE(answer("sent", std::string("perhaps")));
    EXPECT_TRUE(isReported(Code::unknownChoice));
    EXPECT_FALSE(answer("name", callsOf({"r1"})));
    EXPECT_FALSE(answer("calls", std::string("twice")));
    EXPECT_TRUE(isReported(Code::wrongType));
    EXPECT_FALSE(answer("name", std::string(200000, 'x')));
    EXPECT_TRUE(isReported(Code::answerTooLong));
    for (char const* text : {"bell\a", "\xC3", "\xEF\xBF\xBF"})
        EXPECT_FALSE(answer("name", std::string(text))) << text;
    EXPECT_EQ(document_.dump(), before);
    EXPECT_EQ(document_.undoDepth(), 1);
    expectInStep();
}

TEST_F(Session, RefusesMoreThanADocumentCanRemember) {
    ASSERT_TRUE(start());
    Rows rows;
    for (int i = 0; i < 30; ++i)
        rows.push_back({"x" + std::to_string(i), {{"who", std::string(90000, 'x')}}});
    EXPECT_FALSE(answer("calls", rows));
    EXPECT_TRUE(isReported(Code::fileTooLarge));
    EXPECT_TRUE(isReported(Code::documentRefused));
    EXPECT_EQ(document_.text(), firstDraft);
    expectInStep();
}

TEST_F(Session, WhatTheDocumentRefusesChangesNothing) {
    ASSERT_TRUE(start());
    std::string const before = document_.dump();
    document_.refusal = "the disk is on fire";
    EXPECT_FALSE(answer("name", std::string("Olga")));
    EXPECT_TRUE(isReported(Code::documentRefused));
    EXPECT_EQ(diagnostics_.all().back().arguments[0], "the disk is on fire");
    EXPECT_EQ(document_.disturbed, 0);
    EXPECT_EQ(document_.dump(), before);
    EXPECT_EQ(session_.state().answers.text("name"), "Anna");
    EXPECT_EQ(session_.letter().blocks[0].text(), "Anna");
    expectInStep();
    ASSERT_TRUE(answer("name", std::string("Olga")));
    expectInStep();
    document_.undo();
    EXPECT_EQ(document_.dump(), before);
    expectInStep();
}

TEST_F(Session, ARefusedStepThatJoinedTakesBackWhatItJoined) {
    ASSERT_TRUE(start());
    ASSERT_TRUE(answer("place", std::string("Om")));
    document_.refusal = "the disk is on fire";
    EXPECT_FALSE(answer("place", std::string("Omsk")));
    EXPECT_EQ(document_.text(), firstDraft);
    EXPECT_EQ(session_.state().answers.text("place"), "Орёл");
    expectInStep();
}

TEST_F(Session, AnExceptionIsAMessage) {
    ASSERT_TRUE(start());
    document_.throws = true;
    EXPECT_FALSE(answer("name", std::string("Olga")));
    EXPECT_TRUE(isReported(Code::documentRefused));
    EXPECT_EQ(diagnostics_.all().back().arguments[0], "a fault");
    EXPECT_NO_THROW(document_.undo());
    EXPECT_NO_THROW(document_.redo());
    document_.throws = false;
    ASSERT_TRUE(answer("name", std::string("Olga")));
    expectInStep();
}

TEST_F(Session, WhatIsClearedFromTheUndoListHolds) {
    ASSERT_TRUE(start());
    ASSERT_TRUE(answer("name", std::string("Olga")));
    document_.clearUndo();
    document_.type(0, 0, "Ms ");
    document_.undo();
    EXPECT_EQ(session_.state().answers.text("name"), "Olga");
    expectInStep();
}

/// Every answer, where it stands: change, undo, redo, change again.
TEST_F(Session, EachAnswerInTurnKeepsMarksAndRunsTogether) {
    ASSERT_TRUE(start());
    for (char const* question : {"name", "place", "note", "calls/r1/who", "calls/r2/said"})
        for (char const* text : {"x", "", "Ёжик — ёж 🦔", "longer than it was before"}) {
            ASSERT_TRUE(answer(question, std::string(text)));
            expectInStep();
            document_.undo();
            expectInStep();
            document_.redo();
            expectInStep();
            ASSERT_TRUE(answer(question, std::string("again ") + text));
            expectInStep();
        }
}

} // namespace
} // namespace redress::testing
