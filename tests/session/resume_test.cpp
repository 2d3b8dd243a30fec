#include "session/session_test.hpp"

namespace redress::testing {
namespace {

TEST_F(Session, RefusesASecondLetter) {
    ASSERT_TRUE(start());
    EXPECT_FALSE(start());
    EXPECT_TRUE(isReported(Code::letterPresent));
    EXPECT_EQ(document_.text(), firstDraft);
}

TEST_F(Session, ResumesWhatADocumentHolds) {
    MemoryDocument document;
    {
        LetterSession first(document);
        ASSERT_TRUE(first.start(pack_, pack_.letters[0], testAnswers(), "Start", diagnostics_));
    }
    document.clearUndo();
    document.type(0, 0, "Ms ");
    LetterSession session(document);
    int const stored = document.stored;
    ASSERT_TRUE(session.resume({pack_}, diagnostics_));
    EXPECT_FALSE(diagnostics_.hasErrors());
    EXPECT_EQ(document.applied, 1);
    EXPECT_EQ(document.stored, stored);
    EXPECT_EQ(session.letter().blocks.size(), 8u);
}

TEST_F(Session, GoesOnAfterResuming) {
    std::vector<Pack> const packs{pack_};
    MemoryDocument document;
    LetterSession(document).start(pack_, pack_.letters[0], testAnswers(), "Start", diagnostics_);
    document.clearUndo();
    LetterSession session(document);
    ASSERT_TRUE(session.resume(packs, diagnostics_));
    ASSERT_TRUE(session.answer("name", std::string("Olga"), "Name", diagnostics_));
    EXPECT_EQ(document.text(0), "Olga");
    ASSERT_TRUE(session.resume(packs, diagnostics_));
    document.undo();
    EXPECT_EQ(document.text(), firstDraft);
    EXPECT_EQ(session.state().answers.text("name"), "Anna");
    document.redo();
    EXPECT_EQ(session.state().answers.text("name"), "Olga");
}

TEST_F(Session, ResumesNothingWhereThereIsNothing) {
    EXPECT_FALSE(session_.resume({pack_}, diagnostics_));
    EXPECT_FALSE(diagnostics_.hasErrors());
}

TEST_F(Session, ALetterWithoutItsPackIsNotTakenUpAndNotOverwritten) {
    ASSERT_TRUE(start());
    MemoryDocument& document = document_;
    LetterSession session(document);
    std::string const stored = document.storedState().value();
    EXPECT_FALSE(session.resume({}, diagnostics_));
    EXPECT_TRUE(isReported(Code::letterNotInstalled));
    EXPECT_FALSE(session.start(pack_, pack_.letters[0], testAnswers(), "Start", diagnostics_));
    EXPECT_TRUE(isReported(Code::letterPresent));
    EXPECT_FALSE(session.answer("name", std::string("Olga"), "Name", diagnostics_));
    EXPECT_EQ(document.storedState().value(), stored);
}

TEST_F(Session, ABrokenMemoryIsSaidAndGivesWayToANewLetter) {
    document_.storeState("<state");
    EXPECT_FALSE(session_.resume({pack_}, diagnostics_));
    EXPECT_TRUE(isReported(Code::stateBroken));
    ASSERT_TRUE(start());
    document_.undo();
    EXPECT_EQ(document_.storedState().value(), "<state");
    document_.redo();
    expectInStep();
}

TEST_F(Session, SaysThatNothingOfTheLetterStands) {
    ASSERT_TRUE(start());
    std::string const stored = document_.storedState().value();
    MemoryDocument other;
    other.storeState(stored);
    LetterSession session(other);
    std::vector<Pack> const packs{pack_};
    EXPECT_TRUE(session.resume(packs, diagnostics_));
    EXPECT_TRUE(isReported(Code::letterLost));
    EXPECT_FALSE(diagnostics_.hasErrors());
    ASSERT_TRUE(session.start(pack_, pack_.letters[0], testAnswers(), "Start", diagnostics_));
    EXPECT_EQ(other.text(), firstDraft);
}

TEST_F(Session, KeepsAnAnswerThatANewerPackNoLongerAsksFor) {
    ASSERT_TRUE(start());
    ASSERT_TRUE(answer("note", std::string("kept")));
    Pack newer = testPack();
    newer.version = "2";
    auto& questions = newer.letters[0].groups[0].questions;
    questions.erase(questions.begin() + 2);
    std::vector<Pack> const packs{newer};
    ASSERT_TRUE(session_.resume(packs, diagnostics_));
    ASSERT_TRUE(answer("name", std::string("Olga")));
    EXPECT_EQ(session_.state().answers.text("note"), "kept");
    ASSERT_TRUE(session_.takePackChanges("Take over", diagnostics_));
    EXPECT_EQ(session_.state().answers.text("note"), "kept");
    EXPECT_EQ(session_.state().version, "2");
    expectInStep();
    document_.undo();
    EXPECT_EQ(session_.state().version, "1");
}

} // namespace
} // namespace redress::testing
