#pragma once

#include "office/letter_test_base.hpp"

#include "writer/cursor.hpp"
#include "writer/marks.hpp"
#include "writer/uno.hpp"
#include "writer/utf8.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/text/TextContentAnchorType.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

#include <algorithm>
#include <stdexcept>

namespace redress::test {

/// The user's hand in a drafted letter. Blocks are called by their ids.
class UserText : public LetterTest {
protected:
    void SetUp() override {
        LetterTest::SetUp();
        ASSERT_TRUE(start()) << messages();
    }

    std::string mark(std::string const& id) {
        for (WrittenBlock const& block : session_->state().written)
            if (block.id == id) return markName(session_->state(), 'b', block.number);
        return "no block " + id;
    }
    Ref<css::text::XTextRange> block(std::string const& id) {
        auto const range = Marks(model()).find(mark(id));
        if (!range.is()) throw std::runtime_error("no mark of " + id);
        return range;
    }
    Ref<css::frame::XModel> model() {
        return Ref<css::frame::XModel>(document_, css::uno::UNO_QUERY_THROW);
    }
    std::string paragraphOf(std::string const& id) {
        return toUtf8(paragraphAt(block(id))->getString());
    }
    std::vector<std::string> texts() {
        std::vector<std::string> all;
        for (SeenParagraph const& seen : paragraphs())
            all.push_back(seen.text);
        return all;
    }
    bool shows(std::string const& text) {
        auto const all = texts();
        return std::find(all.begin(), all.end(), text) != all.end();
    }
    Standing standing(std::string const& id) {
        for (WrittenBlock const& written : session_->state().written)
            if (written.id == id)
                for (ActualBlock const& actual : writer_->read(session_->state()).blocks)
                    if (actual.number == written.number) return actual.standing;
        throw std::runtime_error("no block " + id);
    }

    void type(Ref<css::text::XTextRange> const& at, std::string const& text) {
        at->getText()->insertString(at, fromUtf8(text), false);
    }
    void breakAt(Ref<css::text::XTextRange> const& at) {
        at->getText()->insertControlCharacter(at, css::text::ControlCharacter::PARAGRAPH_BREAK,
                                              false);
    }
    /// The words in the block's paragraph, selected.
    Ref<css::text::XTextCursor> words(std::string const& id, std::string const& wanted) {
        auto const cursor = startOfParagraph(block(id));
        for (std::size_t i = 0; i < 1000; ++i) {
            auto const found = cursorAt(cursor);
            if (goRight(found, static_cast<std::size_t>(fromUtf8(wanted).getLength()), true) &&
                toUtf8(found->getString()) == wanted)
                return found;
            goRight(cursor, 1, false);
        }
        throw std::runtime_error("no words " + wanted);
    }
    Ref<css::text::XTextContent> make(char const* service) {
        return as<css::text::XTextContent>(
            as<css::lang::XMultiServiceFactory>(document_)->createInstance(
                rtl::OUString::createFromAscii(service)));
    }
    void put(Ref<css::text::XTextContent> const& content, Ref<css::text::XTextRange> const& at) {
        at->getText()->insertTextContent(at, content, false);
    }
    void select(std::string const& id, bool withItsEnd = false) {
        auto const whole = startOfParagraph(block(id));
        whole->gotoRange(endOfParagraph(whole), true);
        if (withItsEnd) goRight(whole, 1, true);
        as<css::view::XSelectionSupplier>(model()->getCurrentController())
            ->select(anyOf(Ref<css::text::XTextRange>(whole)));
    }
    void setCursor(Ref<css::text::XTextRange> const& range) {
        as<css::text::XTextViewCursorSupplier>(model()->getCurrentController())
            ->getViewCursor()
            ->gotoRange(range, false);
    }
    void dispatch(char const* command) {
        css::frame::DispatchHelper::create(officeContext())
            ->executeDispatch(
                as<css::frame::XDispatchProvider>(model()->getCurrentController()->getFrame()),
                rtl::OUString::createFromAscii(command), {}, 0, {});
        settle();
    }
    /// Undoes everything since the draft and does it again; the document must come out the same.
    void walk() {
        auto const end = texts();
        std::size_t const steps = undoTitles().size();
        for (std::size_t i = 0; i < steps; ++i)
            undo();
        EXPECT_EQ(texts(), std::vector<std::string>{""});
        for (std::size_t i = 0; i < steps; ++i)
            redo();
        EXPECT_EQ(texts(), end);
    }
};

} // namespace redress::test
