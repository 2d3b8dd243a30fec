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

namespace redress::test {
namespace {

using css::text::XTextCursor;
using css::text::XTextRange;

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
    Ref<XTextRange> block(std::string const& id) {
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

    void type(Ref<XTextRange> const& at, std::string const& text) {
        at->getText()->insertString(at, fromUtf8(text), false);
    }
    void breakAt(Ref<XTextRange> const& at) {
        at->getText()->insertControlCharacter(at, css::text::ControlCharacter::PARAGRAPH_BREAK,
                                              false);
    }
    /// The words in the block's paragraph, selected.
    Ref<XTextCursor> words(std::string const& id, std::string const& wanted) {
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
    void put(Ref<css::text::XTextContent> const& content, Ref<XTextRange> const& at) {
        at->getText()->insertTextContent(at, content, false);
    }
    void select(std::string const& id, bool withItsEnd = false) {
        auto const whole = startOfParagraph(block(id));
        whole->gotoRange(endOfParagraph(whole), true);
        if (withItsEnd) goRight(whole, 1, true);
        as<css::view::XSelectionSupplier>(model()->getCurrentController())
            ->select(anyOf(Ref<XTextRange>(whole)));
    }
    void setCursor(Ref<XTextRange> const& range) {
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

TEST_F(UserText, IsKeptAndAnswersInItFollow) {
    type(block("facts")->getStart(), "As I said, ");
    type(block("facts")->getEnd(), " And more.");
    EXPECT_EQ(standing("facts"), Standing::mine);
    ASSERT_TRUE(change("name", "Maria")) << messages();
    EXPECT_EQ(paragraphOf("facts"), "As I said, Орёл was where MariaОрёл stood: And more.");
    ASSERT_TRUE(change("place", "")) << messages();
    EXPECT_EQ(paragraphOf("facts"), "As I said,  was where Maria stood: And more.");
    ASSERT_TRUE(change("place", "Омск")) << messages();
    EXPECT_EQ(paragraphOf("facts"), "As I said, Омск was where MariaОмск stood: And more.");
    EXPECT_EQ(session_->findings().size(), 0U);
    walk();
    ASSERT_TRUE(change("name", "Anna")) << messages();
    EXPECT_EQ(paragraphOf("facts"), "As I said, Омск was where AnnaОмск stood: And more.");
}

TEST_F(UserText, WithinAnAnswerIsKeptToo) {
    words("facts", "nna")->setString(fromUtf8("nya"));
    ASSERT_TRUE(change("name", "Maria")) << messages();
    EXPECT_EQ(paragraphOf("facts"), "Орёл was where AnyaОрёл stood:");
    EXPECT_EQ(paragraphOf("one"), "One Maria");
    ASSERT_EQ(session_->findings().size(), 1U);
    EXPECT_EQ(session_->findings()[0].kind, Finding::Kind::edited);
    walk();
}

TEST_F(UserText, TwoEmptyAnswersSideBySideKeepTheirOrder) {
    ASSERT_TRUE(change("name", "")) << messages();
    ASSERT_TRUE(change("place", "")) << messages();
    type(block("facts")->getEnd(), " Mine.");
    ASSERT_TRUE(change("place", "Омск")) << messages();
    ASSERT_TRUE(change("name", "Maria")) << messages();
    EXPECT_NE(paragraphOf("facts").find("MariaОмск"), std::string::npos) << paragraphOf("facts");
    walk();
}

TEST_F(UserText, SplitInTwoParagraphsStillFollows) {
    breakAt(words("facts", "where")->getStart());
    EXPECT_EQ(standing("facts"), Standing::mine);
    ASSERT_TRUE(change("place", "Омск")) << messages();
    EXPECT_TRUE(shows("Омск was "));
    EXPECT_TRUE(shows("where AnnaОмск stood:"));
    ASSERT_TRUE(change("sent", "yes")) << messages();
    auto const all = texts();
    EXPECT_EQ(all[3], "It was sent to Омск.");
    walk();
}

TEST_F(UserText, DeletedStaysDeleted) {
    auto const gone = startOfParagraph(block("one"));
    gone->gotoRange(startOfParagraph(block("two")), true);
    gone->setString({});
    ASSERT_TRUE(change("name", "Maria")) << messages();
    EXPECT_FALSE(shows("One Maria"));
    EXPECT_TRUE(shows("Yours, Maria"));
    ASSERT_EQ(session_->findings().size(), 1U);
    EXPECT_EQ(session_->findings()[0].kind, Finding::Kind::deletedByUser);
    undo();
    undo();
    expectInStep();
}

TEST_F(UserText, FoundAgainWithoutItsBookmarkIsOursAgain) {
    Marks(model()).remove(mark("one"));
    EXPECT_EQ(standing("one"), Standing::clean);
    ASSERT_TRUE(change("name", "Maria")) << messages();
    EXPECT_EQ(paragraphOf("one"), "One Maria");
    expectInStep();
    walk();
}

TEST_F(UserText, CopiedIsTheUsersAndItsBookmarksGo) {
    select("one");
    dispatch(".uno:Copy");
    breakAt(document_->getText()->getEnd());
    setCursor(document_->getText()->getEnd());
    dispatch(".uno:Paste");
    EXPECT_EQ(texts().back(), "One Anna");
    ASSERT_TRUE(change("name", "Maria")) << messages();
    EXPECT_EQ(texts().back(), "One Anna");
    EXPECT_EQ(paragraphOf("one"), "One Maria");
    expectInStep();
}

TEST_F(UserText, CommentInAParagraphIsKeptAndTheParagraphWithIt) {
    auto const comment = make("com.sun.star.text.textfield.Annotation");
    set(comment, "Content", fromUtf8("ask Olga"));
    put(comment, words("facts", "where")->getStart());
    auto const with = paragraphOf("facts");
    EXPECT_EQ(standing("facts"), Standing::mine);
    ASSERT_TRUE(change("name", "Maria")) << messages();
    EXPECT_EQ(paragraphOf("facts"), with);
    ASSERT_EQ(session_->findings().size(), 1U);
    EXPECT_EQ(session_->findings()[0].kind, Finding::Kind::edited);
    ASSERT_TRUE(change("turned", "yes")) << messages();
    EXPECT_EQ(paragraphOf("facts"), with);
    EXPECT_EQ(standing("facts"), Standing::mine);
    walk();
}

TEST_F(UserText, BoldInAParagraphIsKept) {
    set(words("facts", "where"), "CharWeight", 150.0f);
    EXPECT_EQ(standing("facts"), Standing::clean);
    ASSERT_TRUE(change("place", "Омск")) << messages();
    expectInStep();
    EXPECT_EQ(get<float>(words("facts", "where"), "CharWeight"), 150.0f);
    walk();
}

TEST_F(UserText, FormattingGoesAlongWithAParagraphThatMoves) {
    ASSERT_TRUE(change("note", "soon, Пётр 🙂")) << messages();
    set(words("two", "soon"), "CharWeight", 150.0f);
    set(words("one", "Anna"), "CharUnderline", sal_Int16(1));
    set(paragraphAt(block("one")), "ParaLeftMargin", sal_Int32(1000));
    set(paragraphAt(block("two")), "ParaLeftMargin", sal_Int32(1000));
    for (char const* turned : {"yes", "no"}) {
        ASSERT_TRUE(change("turned", turned)) << messages();
        expectInStep();
        EXPECT_EQ(get<float>(words("two", "soon"), "CharWeight"), 150.0f);
        EXPECT_EQ(get<float>(words("two", "Пётр"), "CharWeight"), 100.0f);
        EXPECT_EQ(get<sal_Int16>(words("one", "Anna"), "CharUnderline"), 1);
        EXPECT_EQ(get<sal_Int32>(paragraphAt(block("one")), "ParaLeftMargin"), 1000);
        EXPECT_EQ(get<sal_Int32>(paragraphAt(block("two")), "ParaLeftMargin"), 1000);
        EXPECT_EQ(get<sal_Int32>(paragraphAt(block("facts")), "ParaLeftMargin"), 0);
    }
    walk();
    EXPECT_EQ(get<float>(words("two", "soon"), "CharWeight"), 150.0f);
}

TEST_F(UserText, BetweenParagraphsIsKeptWhenTheyGo) {
    auto const before = startOfParagraph(block("one"));
    breakAt(before);
    auto const mine = cursorAt(startOfParagraph(block("one")));
    goLeft(mine, 1, false);
    type(mine, "Mine");
    set(mine, "ParaStyleName", rtl::OUString("Heading 1"));
    ASSERT_TRUE(change("turned", "yes")) << messages();
    ASSERT_TRUE(change("calls", Rows{})) << messages();
    auto const seen = paragraphs();
    EXPECT_NE(std::find(seen.begin(), seen.end(), SeenParagraph{"Mine", "Heading 1"}), seen.end());
    expectInStep();
    walk();
}

TEST_F(UserText, EmptyParagraphBeforeOneThatGoesKeepsItsStyle) {
    ASSERT_TRUE(change("sent", "yes")) << messages();
    auto const before = startOfParagraph(block("sent"));
    breakAt(before);
    auto const empty = cursorAt(startOfParagraph(block("sent")));
    goLeft(empty, 1, false);
    set(empty, "ParaStyleName", rtl::OUString("Heading 2"));
    ASSERT_TRUE(change("sent", "no")) << messages();
    expectInStep();
    auto const seen = paragraphs();
    EXPECT_EQ(seen[2], (SeenParagraph{"", "Heading 2"}));
    EXPECT_EQ(seen[3].text, "One Anna");
    EXPECT_EQ(seen[3].style, "Test body");
    walk();
}

TEST_F(UserText, FootnoteBehindAParagraphThatGoesIsKept) {
    ASSERT_TRUE(change("sent", "yes")) << messages();
    put(make("com.sun.star.text.Footnote"), block("one")->getStart());
    ASSERT_TRUE(change("sent", "no")) << messages();
    EXPECT_EQ(standing("one"), Standing::mine);
    auto const notes = paragraphOf("one");
    EXPECT_EQ(notes, "1One Anna");
    walk();
}

TEST_F(UserText, TableBetweenParagraphsIsKept) {
    ASSERT_TRUE(change("sent", "yes")) << messages();
    auto const table = make("com.sun.star.text.TextTable");
    put(table, startOfParagraph(block("sent"))->getStart());
    ASSERT_TRUE(change("sent", "no")) << messages();
    expectInStep();
    EXPECT_TRUE(table->getAnchor().is());
    EXPECT_FALSE(shows("It was sent to Орёл."));
    walk();
}

TEST_F(UserText, FirstParagraphOfTheDocumentCanGo) {
    auto& head = std::get<ParagraphTemplate>(pack_.letters.front().content.front().item);
    head.when.text = "not($sent = 'yes')";
    ASSERT_TRUE(change("sent", "yes")) << messages();
    EXPECT_EQ(texts().front(), "Орёл was where AnnaОрёл stood:");
    expectInStep();
    ASSERT_TRUE(change("sent", "no")) << messages();
    EXPECT_EQ(texts().front(), "Anna");
    expectInStep();
    walk();
}

TEST_F(UserText, FrameAtTheParagraphBehindOneThatGoesIsKept) {
    auto& head = std::get<ParagraphTemplate>(pack_.letters.front().content.front().item);
    head.when.text = "not($sent = 'yes')";
    auto const frame = make("com.sun.star.text.TextFrame");
    set(frame, "AnchorType", css::text::TextContentAnchorType_AT_PARAGRAPH);
    put(frame, block("facts")->getStart());
    EXPECT_EQ(standing("facts"), Standing::mine);
    ASSERT_TRUE(change("sent", "yes")) << messages();
    EXPECT_EQ(texts().front(), "Орёл was where AnnaОрёл stood:");
    EXPECT_EQ(toUtf8(paragraphAt(frame->getAnchor())->getString()), texts().front());
    undo();
    EXPECT_EQ(toUtf8(paragraphAt(frame->getAnchor())->getString()), texts()[1]);
    redo();
    EXPECT_EQ(toUtf8(paragraphAt(frame->getAnchor())->getString()), texts().front());
}

TEST_F(UserText, PageBreakBeforeTheFirstParagraphIsHandedOn) {
    auto& head = std::get<ParagraphTemplate>(pack_.letters.front().content.front().item);
    head.when.text = "not($sent = 'yes')";
    set(paragraphAt(block("head")), "PageDescName", rtl::OUString("First Page"));
    auto const page = [&](std::string const& id) {
        return toUtf8(get<rtl::OUString>(paragraphAt(block(id)), "PageDescName"));
    };
    ASSERT_TRUE(change("sent", "yes")) << messages();
    EXPECT_EQ(page("facts"), "First Page");
    ASSERT_TRUE(change("sent", "no")) << messages();
    EXPECT_EQ(page("head"), "First Page");
    EXPECT_EQ(page("facts"), "");
    expectInStep();
}

TEST_F(UserText, CutAndPastedElsewhereIsFoundAgain) {
    select("one");
    dispatch(".uno:Cut");
    breakAt(document_->getText()->getEnd());
    setCursor(document_->getText()->getEnd());
    dispatch(".uno:Paste");
    EXPECT_EQ(texts().back(), "One Anna");
    ASSERT_TRUE(change("name", "Maria")) << messages();
    EXPECT_EQ(texts().back(), "One Maria");
    EXPECT_EQ(standing("one"), Standing::clean);
}

TEST_F(UserText, CutAndPastedIntoATableFollowsThere) {
    auto const table = make("com.sun.star.text.TextTable");
    put(table, document_->getText()->getEnd());
    auto const cell = as<css::text::XText>(as<css::text::XTextTable>(table)->getCellByName("A1"));
    select("one", true);
    dispatch(".uno:Cut");
    setCursor(cell->getStart());
    dispatch(".uno:Paste");
    ASSERT_TRUE(change("name", "Maria")) << messages();
    EXPECT_EQ(toUtf8(cell->getString()), "One Maria\n");
    ASSERT_TRUE(change("turned", "yes")) << messages();
    EXPECT_EQ(toUtf8(cell->getString()), "One Maria\n");
    EXPECT_EQ(standing("one"), Standing::clean);
}

TEST_F(UserText, TrackedChangesMakeAParagraphTheirs) {
    setFlag("RecordChanges", true);
    words("facts", "where")->setString("here");
    ASSERT_TRUE(change("name", "Maria")) << messages();
    EXPECT_NE(paragraphOf("facts").find("Anna"), std::string::npos);
    EXPECT_EQ(paragraphOf("one"), "One Maria");
    ASSERT_EQ(session_->findings().size(), 1U);
    EXPECT_EQ(session_->findings()[0].kind, Finding::Kind::edited);
    EXPECT_TRUE(flag("RecordChanges"));
}

TEST_F(UserText, ADeletionThatIsTrackedCoversWholeParagraphs) {
    setFlag("RecordChanges", true);
    auto const over = endOfParagraph(block("facts"));
    over->gotoRange(startOfParagraph(block("two")), true);
    over->setString({});
    EXPECT_EQ(standing("one"), Standing::mine);
    ASSERT_TRUE(change("name", "Maria")) << messages();
    EXPECT_EQ(textAt(mark("one")), "One Anna");
}

} // namespace
} // namespace redress::test
