#include "office/letter_test_base.hpp"

#include "writer/files.hpp"
#include "writer/guard.hpp"
#include "writer/uno.hpp"

#include <com/sun/star/document/XUndoManagerSupplier.hpp>

#include <filesystem>

namespace redress::test {
namespace {

namespace fs = std::filesystem;

/// A bug in any call that comes in from the office: the office stays, and so does the document.
class Faults : public LetterTest {
protected:
    void SetUp() override {
        folder_ = fs::temp_directory_path() / "redress-faults";
        fs::create_directory(folder_);
        LetterTest::SetUp();
    }
    void TearDown() override {
        faults::arm(0);
        faults::take();
        LetterTest::TearDown();
        fs::remove_all(folder_);
    }

    /// Calls in by every way there is: the session's steps, and the user's between them.
    void work() {
        auto const manager = as<css::document::XUndoManagerSupplier>(document_)->getUndoManager();
        start();
        type("Typed");
        change("name", "Maria");
        change("name", "Mary");
        undo();
        undo();
        type("Typed instead");
        undo();
        manager->enterUndoContext("Replace all");
        type("one");
        type("two");
        manager->enterHiddenUndoContext();
        type("three");
        manager->leaveUndoContext();
        manager->leaveUndoContext();
        manager->enterUndoContext("Nothing");
        manager->leaveUndoContext();
        undo();
        change("name", "Mary");
        for (char const* name : {"letter.odt", "letter.docx", "letter.pdf"})
            EXPECT_EQ(storeCopy(officeContext(), document_, folder_ / name, "en"), "");
    }

    void type(char const* words) {
        document_->getText()->insertString(document_->getText()->getEnd(),
                                           rtl::OUString::createFromAscii(words), false);
    }

    void expectUsable() {
        EXPECT_EQ(textAt(markName(session_->state(), 'b', 1)), "Mary");
        type("Typed");
        EXPECT_EQ(paragraphs().back().text, "Yours, MaryTyped");
        undo();
        EXPECT_EQ(paragraphs().back().text, "Yours, Mary");
        EXPECT_EQ(storeCopy(officeContext(), document_, folder_ / "after.odt", "en"), "");
    }

    fs::path folder_;
};

TEST_F(Faults, InAnyCallLeaveOfficeAndDocumentAlive) {
    faults::arm(0);
    work();
    unsigned long const calls = faults::calls();
    ASSERT_GT(calls, 15U);
    ASSERT_TRUE(faults::take().empty());
    expectUsable();
    for (unsigned long nth = 1; nth <= calls; ++nth) {
        SCOPED_TRACE(nth);
        LetterTest::TearDown();
        LetterTest::SetUp();
        faults::arm(nth);
        work();
        faults::arm(0);
        EXPECT_EQ(faults::take().size(), 1U);
        expectUsable();
    }
}

TEST_F(Faults, InTheEndOfADocumentLeaveTheOfficeAlive) {
    ASSERT_TRUE(start());
    faults::arm(1);
    closeDocument(document_);
    document_.clear();
    EXPECT_EQ(faults::take().size(), 1U);
    EXPECT_FALSE(change("name", "Maria"));
    EXPECT_EQ(writer_->undoDepth(), 0);
    EXPECT_EQ(writer_->storedState(), std::nullopt);
}

} // namespace
} // namespace redress::test
