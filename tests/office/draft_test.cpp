#include "office/letter_test_base.hpp"

#include "writer/cursor.hpp"
#include "writer/marks.hpp"
#include "writer/uno.hpp"
#include "writer/utf8.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/document/XRedlinesSupplier.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/style/ParagraphAdjust.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>

namespace redress::test {
namespace {

constexpr sal_Int16 centred = css::style::ParagraphAdjust_CENTER;

class DraftInWriter : public LetterTest {
protected:
    Ref<css::uno::XInterface> style(char const* family, std::string const& name) {
        Ref<css::container::XNameAccess> const styles(
            as<css::style::XStyleFamiliesSupplier>(document_)->getStyleFamilies()->getByName(
                rtl::OUString::createFromAscii(family)),
            css::uno::UNO_QUERY_THROW);
        return Ref<css::uno::XInterface>(styles->getByName(fromUtf8(name)),
                                         css::uno::UNO_QUERY_THROW);
    }

    /// A document of the user's with paragraphs of these texts, as if it had just been opened.
    void write(std::vector<std::string> const& texts) {
        auto const text = document_->getText();
        std::string whole;
        for (std::string const& one : texts)
            whole += (whole.empty() ? "" : "\r") + one;
        text->setString(fromUtf8(whole));
    }

    void opened() {
        as<css::document::XUndoManagerSupplier>(document_)->getUndoManager()->clear();
        openSession();
    }

    Ref<css::text::XTextRange> paragraph(std::size_t index) {
        auto const cursor = document_->getText()->createTextCursor();
        cursor->gotoStart(false);
        auto const found =
            as<css::container::XEnumerationAccess>(document_->getText())->createEnumeration();
        Ref<css::text::XTextRange> range;
        for (std::size_t i = 0; i <= index; ++i)
            range.set(found->nextElement(), css::uno::UNO_QUERY_THROW);
        return range;
    }

    void setCursor(Ref<css::text::XTextRange> const& range) {
        as<css::text::XTextViewCursorSupplier>(
            Ref<css::frame::XModel>(document_, css::uno::UNO_QUERY_THROW)->getCurrentController())
            ->getViewCursor()
            ->gotoRange(range, false);
    }

    void protect(Ref<css::text::XTextRange> const& range) {
        auto const section = as<css::lang::XMultiServiceFactory>(document_)->createInstance(
            "com.sun.star.text.TextSection");
        document_->getText()->insertTextContent(cursorAt(range),
                                                as<css::text::XTextContent>(section), true);
        set(section, "IsProtected", true);
    }

    bool hasRedlines() {
        return as<css::document::XRedlinesSupplier>(document_)
            ->getRedlines()
            ->createEnumeration()
            ->hasMoreElements();
    }

    std::vector<SeenParagraph> letter() {
        return {{"Anna", "Test body"},
                {"Орёл was where AnnaОрёл stood:", "Test body"},
                {"One Anna", "Test body"},
                {"Two ", "Test body"},
                {"who r1 said nothing in Орёл", "Test call"},
                {"who r2 said nothing in Орёл", "Test call"},
                {"Under Police Reform Act 2002 (PRA 2002), s\xC2\xA0"
                 "12 I ask Anna",
                 "Test body"},
                {"Yours, Anna", "Test body"}};
    }
};

TEST_F(DraftInWriter, IsOneStepWithItsTitleAndItsStyles) {
    ASSERT_TRUE(start()) << messages();
    EXPECT_EQ(undoTitles(), (std::vector<std::string>{"Draft letter"}));
    auto const drafted = paragraphs();
    ASSERT_EQ(drafted.size(), letter().size());
    EXPECT_EQ(drafted[1], letter()[1]);
    EXPECT_EQ(drafted[4], letter()[4]);
    EXPECT_TRUE(isStyle("ParagraphStyles", "Test body"));
    EXPECT_TRUE(isStyle("NumberingStyles", "Test call 1, 2"));
    EXPECT_EQ(get<sal_Int32>(style("ParagraphStyles", "Test call"), "ParaLeftMargin"), 1000);
    EXPECT_EQ(get<css::lang::Locale>(style("ParagraphStyles", "Test body"), "CharLocale").Country,
              "GB");
    EXPECT_EQ(toUtf8(get<rtl::OUString>(paragraph(4), "ListLabelString")), "1)");
    EXPECT_EQ(toUtf8(get<rtl::OUString>(paragraph(5), "ListLabelString")), "2)");

    undo();
    EXPECT_FALSE(isStyle("ParagraphStyles", "Test body"));
    // 7.4 keeps a list style that a paragraph style has used, also when both are undone.
    EXPECT_EQ(writer_->storedState(), std::nullopt);
    redo();
    EXPECT_EQ(paragraphs(), drafted);
    EXPECT_EQ(get<sal_Int32>(style("ParagraphStyles", "Test call"), "ParaLeftMargin"), 1000);
    EXPECT_EQ(toUtf8(get<rtl::OUString>(paragraph(5), "ListLabelString")), "2)");
    EXPECT_EQ(writer_->storedState(), writeState(session_->state()));
}

TEST_F(DraftInWriter, BeginsBehindTheCursorAndLeavesTheRestAsItIs) {
    write({"Our bureau", "Some words behind"});
    set(paragraph(0), "ParaStyleName", rtl::OUString("Heading 1"));
    set(paragraph(0), "ParaAdjust", centred);
    set(style("PageStyles", "Standard"), "LeftMargin", sal_Int32(1000));
    set(style("PageStyles", "Standard"), "FooterIsOn", true);
    auto const inside = cursorAt(paragraph(0)->getStart());
    goRight(inside, 3, false);
    setCursor(inside);
    opened();
    auto const before = paragraphs();

    ASSERT_TRUE(start()) << messages();
    expectInStep();
    auto const seen = paragraphs();
    ASSERT_EQ(seen.size(), letter().size() + 2);
    EXPECT_EQ(seen.front(), before.front());
    EXPECT_EQ(seen[1], letter().front());
    EXPECT_EQ(seen.back(), before.back());
    EXPECT_EQ(get<sal_Int16>(paragraph(0), "ParaAdjust"), centred);
    EXPECT_NE(get<sal_Int16>(paragraph(1), "ParaAdjust"), centred);
    EXPECT_EQ(get<sal_Int32>(style("PageStyles", "Standard"), "LeftMargin"), 1000);
    undo();
    EXPECT_EQ(paragraphs(), before);
    EXPECT_EQ(get<sal_Int16>(paragraph(0), "ParaAdjust"), centred);
    redo();
    EXPECT_EQ(paragraphs(), seen);
    expectInStep();
    EXPECT_EQ(get<sal_Int16>(paragraph(0), "ParaAdjust"), centred);
}

TEST_F(DraftInWriter, UsesUpTheEmptyParagraphOfTheCursor) {
    write({"Our bureau", "", "Some words behind"});
    setCursor(paragraph(1));
    opened();
    ASSERT_TRUE(start()) << messages();
    expectInStep();
    EXPECT_EQ(paragraphs().size(), letter().size() + 2);
    EXPECT_EQ(paragraphs()[1], letter().front());
    undo();
    EXPECT_EQ(paragraphs()[1], (SeenParagraph{"", "Standard"}));
    EXPECT_EQ(paragraphs().size(), 3U);
}

TEST_F(DraftInWriter, KeepsBookmarksOfTheUserWhereTheyAre) {
    write({"Our bureau"});
    auto const mark = [&](char const* name, Ref<css::text::XTextRange> const& range) {
        Marks(Ref<css::frame::XModel>(document_, css::uno::UNO_QUERY_THROW))
            .put(cursorAt(range), name);
    };
    mark("whole", paragraph(0));
    mark("end", paragraph(0)->getEnd());
    setCursor(paragraph(0)->getEnd());
    opened();
    ASSERT_TRUE(start()) << messages();
    expectInStep();
    EXPECT_EQ(textAt("whole"), "Our bureau");
    EXPECT_EQ(textAt("end"), "");
    undo();
    EXPECT_EQ(textAt("whole"), "Our bureau");
    EXPECT_EQ(textAt("end"), "");
    redo();
    EXPECT_EQ(textAt("whole"), "Our bureau");
    EXPECT_EQ(textAt("end"), "");
    expectInStep();
}

TEST_F(DraftInWriter, BeginsAtTheEndWhenTheCursorIsInATable) {
    write({"Our bureau", "behind"});
    auto const table =
        as<css::text::XTextContent>(as<css::lang::XMultiServiceFactory>(document_)->createInstance(
            "com.sun.star.text.TextTable"));
    document_->getText()->insertTextContent(cursorAt(paragraph(1)->getStart()), table, false);
    setCursor(
        as<css::text::XText>(as<css::text::XTextTable>(table)->getCellByName("A1"))->getStart());
    opened();
    ASSERT_TRUE(start()) << messages();
    expectInStep();
    EXPECT_EQ(paragraphs()[1].text, "behind");
    EXPECT_EQ(paragraphs()[2], letter().front());
}

TEST_F(DraftInWriter, BeginsOutsideASectionThatEndsTheText) {
    write({"Our bureau", "cell", "last words"});
    protect(paragraph(2));
    auto const table =
        as<css::text::XTextContent>(as<css::lang::XMultiServiceFactory>(document_)->createInstance(
            "com.sun.star.text.TextTable"));
    document_->getText()->insertTextContent(cursorAt(paragraph(1)->getStart()), table, false);
    setCursor(
        as<css::text::XText>(as<css::text::XTextTable>(table)->getCellByName("A1"))->getStart());
    opened();
    auto const before = paragraphs();
    ASSERT_TRUE(start()) << messages();
    expectInStep();
    EXPECT_EQ(paragraphs().size(), before.size() + letter().size());
    undo();
    EXPECT_EQ(paragraphs(), before);
    redo();
    expectInStep();
}

TEST_F(DraftInWriter, UsesAStyleOfTheUserAsItIs) {
    auto const styles = as<css::style::XStyleFamiliesSupplier>(document_)->getStyleFamilies();
    Ref<css::container::XNameContainer> const family(styles->getByName("ParagraphStyles"),
                                                     css::uno::UNO_QUERY_THROW);
    auto const mine = as<css::lang::XMultiServiceFactory>(document_)->createInstance(
        "com.sun.star.style.ParagraphStyle");
    family->insertByName("Test body", css::uno::Any(mine));
    set(mine, "ParaLeftMargin", sal_Int32(700));
    opened();
    ASSERT_TRUE(start()) << messages();
    EXPECT_EQ(get<sal_Int32>(paragraph(0), "ParaLeftMargin"), 700);
    undo();
    EXPECT_TRUE(isStyle("ParagraphStyles", "Test body"));
}

TEST_F(DraftInWriter, RecordsNoChangesAndLeavesTrackingOn) {
    write({"Our bureau"});
    setFlag("RecordChanges", true);
    opened();
    ASSERT_TRUE(start()) << messages();
    expectInStep();
    EXPECT_TRUE(flag("RecordChanges"));
    ASSERT_TRUE(change("name", "Maria")) << messages();
    ASSERT_TRUE(change("sent", "yes")) << messages();
    ASSERT_TRUE(change("calls", Rows{})) << messages();
    expectInStep();
    EXPECT_TRUE(flag("RecordChanges"));
    EXPECT_FALSE(hasRedlines());
    undo();
    redo();
    EXPECT_FALSE(hasRedlines());
    expectInStep();
}

TEST_F(DraftInWriter, IsRefusedWhereAPasswordLocksTracking) {
    write({"Our bureau"});
    set(document_, "RecordChanges", true);
    set(document_, "RedlineProtectionKey", redress::sequence<sal_Int8>({1, 2, 3, 4}));
    opened();
    auto const before = paragraphs();
    EXPECT_FALSE(start());
    EXPECT_NE(messages().find("locked by a password"), std::string::npos) << messages();
    EXPECT_EQ(paragraphs(), before);
    EXPECT_TRUE(undoTitles().empty());
    EXPECT_TRUE(flag("RecordChanges"));
}

TEST_F(DraftInWriter, IsRefusedInAProtectedSection) {
    write({"Our bureau", "protected", "behind"});
    protect(paragraph(1));
    setCursor(paragraph(1));
    opened();
    auto const before = paragraphs();
    EXPECT_FALSE(start());
    EXPECT_NE(messages().find("section is protected"), std::string::npos) << messages();
    EXPECT_EQ(paragraphs(), before);
    EXPECT_TRUE(undoTitles().empty());
}

TEST_F(DraftInWriter, WritesNothingIntoASectionProtectedLater) {
    ASSERT_TRUE(start()) << messages();
    protect(paragraph(0));
    auto const before = paragraphs();
    ASSERT_TRUE(change("name", "Maria")) << messages();
    EXPECT_EQ(paragraphs()[0], before[0]);
    EXPECT_EQ(paragraphs()[2].text, "One Maria");
    ASSERT_EQ(session_->findings().size(), 1U);
    EXPECT_EQ(session_->findings()[0].kind, Finding::Kind::notWritable);
}

TEST_F(DraftInWriter, ThatFailsLeavesNothingBehind) {
    write({"Our bureau"});
    opened();
    auto const before = paragraphs();
    Plan twice;
    twice.next.tag = "test";
    WrittenBlock const block{1, "a", "body", "words", {}};
    twice.next.written = {block};
    twice.operations = {Insert{block, Insert::Side::end, 0}, Insert{block, Insert::Side::end, 0}};
    State none;
    none.tag = "test";
    EXPECT_NE(writer_->apply(twice, none, pack_.layout, {"Draft letter", {}}), "");
    EXPECT_EQ(paragraphs(), before);
    EXPECT_TRUE(bookmarks().empty());
    EXPECT_TRUE(undoTitles().empty());
    EXPECT_EQ(writer_->redoDepth(), 0);
    EXPECT_FALSE(isStyle("ParagraphStyles", "Test body"));
    ASSERT_TRUE(start()) << messages();
    expectInStep();
}

TEST_F(DraftInWriter, WhoseChangeFailsWhileJoiningTakesTheJoinedStepBack) {
    State none;
    none.tag = "test";
    auto const planned = [](std::vector<WrittenBlock> const& blocks) {
        Plan plan;
        plan.next.tag = "test";
        plan.next.written = blocks;
        for (WrittenBlock const& block : blocks)
            plan.operations.emplace_back(Insert{block, Insert::Side::end, 0});
        return plan;
    };
    WrittenBlock const one{1, "a", "body", "one", {}};
    WrittenBlock const two{2, "b", "body", "two", {}};
    UndoStep const step{"Name", "name"};
    ASSERT_EQ(writer_->apply(planned({one}), none, pack_.layout, step), "");
    ASSERT_EQ(writer_->apply(planned({two}), none, pack_.layout, step), "");
    EXPECT_EQ(undoTitles(), (std::vector<std::string>{"Name"}));
    EXPECT_NE(writer_->apply(planned({one}), none, pack_.layout, step), "");
    EXPECT_TRUE(undoTitles().empty());
    EXPECT_EQ(writer_->redoDepth(), 0);
    EXPECT_EQ(paragraphs(), (std::vector<SeenParagraph>{{"", "Standard"}}));
}

TEST_F(DraftInWriter, ADraftAfterAnUndoneOneHasTheSameNumbers) {
    ASSERT_TRUE(start()) << messages();
    auto const label = [&] {
        for (std::size_t i = 0; i < paragraphs().size(); ++i)
            if (paragraphs()[i].style == "Test call")
                return toUtf8(get<rtl::OUString>(paragraph(i), "ListLabelString"));
        return std::string("(no call)");
    };
    std::string const before = label();
    EXPECT_NE(before, "(no call)");
    undo();
    ASSERT_TRUE(start()) << messages();
    EXPECT_EQ(label(), before);
}

TEST_F(DraftInWriter, ACancelledDraftLeavesTheDocumentAsItWas) {
    write({"mine"});
    opened();
    std::size_t asked = 0;
    writer_->whileWriting([&](std::size_t done, std::size_t all) {
        asked = all;
        return done < all / 2;
    });
    EXPECT_FALSE(start());
    EXPECT_GT(asked, 2u);
    EXPECT_EQ(paragraphs().size(), 1u);
    EXPECT_EQ(paragraphs()[0].text, "mine");
    EXPECT_TRUE(bookmarks().empty());
    EXPECT_TRUE(undoTitles().empty());
    EXPECT_NE(messages().find("cancelled"), std::string::npos) << messages();

    writer_->whileWriting({});
    EXPECT_TRUE(start()) << messages();
    expectInStep();
}

} // namespace
} // namespace redress::test
