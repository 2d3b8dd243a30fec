#include "office/user_text.hpp"
#include "writer/insertion.hpp"
#include "writer/locale.hpp"

#include <com/sun/star/document/XRedlinesSupplier.hpp>
#include <com/sun/star/text/XFootnote.hpp>
#include <com/sun/star/text/XTextFrame.hpp>
#include <com/sun/star/text/XTextSection.hpp>

namespace redress::test {
namespace {

/// What the user has inserted where the cursor stands.
class Insertion : public UserText {
protected:
    std::string insert(std::vector<Block> const& blocks) {
        return writer_->insert(blocks, pack_.layout, "en-GB", {}, {"Insert", {}});
    }
    std::string cite() { return insert({block("s 12", "")}); }
    std::string putClause() { return insert({block("First.", "body"), block("Second.", "call")}); }

    static Block block(std::string const& text, std::string const& style) {
        Block made;
        made.style = style;
        made.runs = {redress::Run{text, RunKind::prose, {}, false}};
        return made;
    }
    using UserText::block;

    Ref<css::text::XTextViewCursor> cursor() {
        return as<css::text::XTextViewCursorSupplier>(model()->getCurrentController())
            ->getViewCursor();
    }
    /// A paragraph of the user's behind the letter, with the cursor behind so many characters.
    void write(std::string const& text, std::size_t at) {
        breakAt(document_->getText()->getEnd());
        auto const mine = cursorAt(document_->getText()->getEnd());
        set(mine, "ParaStyleName", rtl::OUString("Heading 1"));
        type(mine, text);
        auto const place = startOfParagraph(document_->getText()->getEnd());
        goRight(place, at, false);
        setCursor(place);
    }
    /// The last paragraph after a citation was inserted into it.
    std::string cited(std::string const& text, std::size_t at) {
        write(text, at);
        EXPECT_EQ(cite(), "");
        return texts().back();
    }
    std::string textBeforeCursor() {
        auto const before = cursorAt(cursor()->getStart());
        before->gotoRange(startOfParagraph(before), true);
        return toUtf8(before->getString());
    }
    /// The inside of a table of one cell, a frame or a footnote behind the letter's end.
    Ref<css::text::XText> cell() {
        auto const table = make("com.sun.star.text.TextTable");
        as<css::text::XTextTable>(table)->initialize(1, 1);
        put(table, document_->getText()->getEnd());
        return as<css::text::XText>(as<css::text::XTextTable>(table)->getCellByName("A1"));
    }
    Ref<css::text::XText> frame() {
        auto const frame = make("com.sun.star.text.TextFrame");
        put(frame, document_->getText()->getEnd());
        return as<css::text::XTextFrame>(frame)->getText();
    }
    Ref<css::text::XText> footnote() {
        auto const note = make("com.sun.star.text.Footnote");
        put(note, document_->getText()->getEnd());
        return as<css::text::XText>(note);
    }
};

TEST_F(Insertion, ContinuesTheLineAtTheCursor) {
    EXPECT_EQ(cited("Under I ask", 6), "Under s 12 I ask");
    EXPECT_EQ(textBeforeCursor(), "Under s 12");
    EXPECT_EQ(paragraphs().back().style, "Heading 1");
    expectInStep();
}

TEST_F(Insertion, IsPartedByASpaceOnlyFromWords) {
    EXPECT_EQ(cited("", 0), "s 12");
    EXPECT_EQ(cited("Under", 5), "Under s 12");
    EXPECT_EQ(cited("applies", 0), "s 12 applies");
    EXPECT_EQ(cited("Under.", 5), "Under s 12.");
    EXPECT_EQ(cited("(, and)", 1), "(s 12, and)");
    EXPECT_EQ(cited("«»", 1), "«s 12»");
    EXPECT_EQ(cited("Moscow, so", 7), "Moscow, s 12 so");
    EXPECT_EQ(cited("по\u00A0статье", 3), "по\u00A0s 12 статье");
}

TEST_F(Insertion, TakesNothingAwayThatIsSelected) {
    write("Under this I ask", 0);
    auto const selected = startOfParagraph(document_->getText()->getEnd());
    goRight(selected, 10, true);
    setCursor(selected);
    ASSERT_EQ(cursor()->getString(), "Under this");
    EXPECT_EQ(cite(), "");
    EXPECT_EQ(texts().back(), "Under this s 12 I ask");
}

TEST_F(Insertion, IsOneStepOfItsName) {
    setCursor(words("one", "One"));
    std::size_t const steps = undoTitles().size();
    ASSERT_EQ(cite(), "");
    EXPECT_EQ(undoTitles().size(), steps + 1);
    EXPECT_EQ(undoTitles().front(), "Insert");
    EXPECT_EQ(paragraphOf("one"), "One s 12 Anna");
    EXPECT_EQ(standing("one"), Standing::mine);
    undo();
    EXPECT_EQ(paragraphOf("one"), "One Anna");
    expectInStep();
    redo();
    EXPECT_EQ(paragraphOf("one"), "One s 12 Anna");
    ASSERT_TRUE(change("name", "Maria")) << messages();
    EXPECT_EQ(paragraphOf("one"), "One s 12 Maria");
    walk();
}

TEST_F(Insertion, AtTheEdgeOfAnAnswerLeavesTheUndoListRight) {
    setCursor(words("one", "Anna")->getEnd());
    ASSERT_EQ(cite(), "");
    EXPECT_EQ(paragraphOf("one"), "One Anna s 12");
    undo();
    expectInStep();
    setCursor(words("one", "Anna")->getStart());
    ASSERT_EQ(cite(), "");
    EXPECT_EQ(paragraphOf("one"), "One s 12 Anna");
    undo();
    expectInStep();
    redo();
    walk();
}

/// An empty answer's, and one that the user has put there.
TEST_F(Insertion, TakesNoEmptyBookmarkIn) {
    auto const end = block("facts")->getEnd();
    Marks(model()).put(end, "mine");
    auto const all = [this] {
        auto names = bookmarks();
        std::sort(names.begin(), names.end());
        return names;
    };
    auto const before = all();
    std::string empty;
    for (WrittenBlock const& written : session_->state().written)
        for (WrittenRun const& run : written.runs)
            if (written.id == "facts" && run.question == "note")
                empty = markName(session_->state(), 'a', run.number);
    setCursor(end);
    ASSERT_EQ(cite(), "");
    EXPECT_EQ(textAt("mine"), "");
    EXPECT_EQ(textAt(empty), "");
    undo();
    EXPECT_EQ(all(), before);
    EXPECT_EQ(textAt(empty), "");
}

TEST_F(Insertion, HasItsLanguageAndNothingElse) {
    write("Under I ask", 6);
    auto const whole = startOfParagraph(document_->getText()->getEnd());
    whole->gotoRange(endOfParagraph(whole), true);
    set(whole, "CharLocale", localeOf("ru-RU"));
    set(whole, "CharWeight", 150.0F);
    ASSERT_EQ(cite(), "");
    auto const last = startOfParagraph(document_->getText()->getEnd());
    auto const language = [&](std::size_t at) {
        auto const letter = cursorAt(last);
        goRight(letter, at, false);
        goRight(letter, 1, true);
        EXPECT_EQ(get<float>(letter, "CharWeight"), 150.0F) << at;
        return toUtf8(get<css::lang::Locale>(letter, "CharLocale").Language);
    };
    EXPECT_EQ(language(4), "ru");
    EXPECT_EQ(language(6), "en");
    EXPECT_EQ(language(9), "en");
    EXPECT_EQ(language(11), "ru");
}

TEST_F(Insertion, WorksInTablesFramesAndFootnotes) {
    for (auto const& text : {cell(), frame(), footnote()}) {
        text->setString("See");
        setCursor(text->getEnd());
        EXPECT_EQ(cite(), "");
        EXPECT_EQ(toUtf8(text->getString()), "See s 12");
        EXPECT_EQ(putClause(), "");
        EXPECT_EQ(toUtf8(text->getString()), "See s 12\nFirst.\nSecond.");
        EXPECT_EQ(textBeforeCursor(), "Second.");
        EXPECT_EQ(cursor()->getText()->getString(), text->getString());
    }
}

TEST_F(Insertion, ParagraphsComeBehindTheCursorsAndSplitNone) {
    setCursor(words("one", "One")->getEnd());
    auto due = paragraphs();
    std::size_t at = 0;
    while (due[at].text != "One Anna")
        ++at;
    due.insert(due.begin() + static_cast<std::ptrdiff_t>(at) + 1,
               {{"First.", "Test body"}, {"Second.", "Test call"}});
    ASSERT_EQ(putClause(), "");
    EXPECT_EQ(paragraphs(), due);
    EXPECT_EQ(textBeforeCursor(), "Second.");
    EXPECT_EQ(undoTitles().front(), "Insert");
    expectInStep();
    undo();
    expectInStep();
    redo();
    EXPECT_EQ(paragraphs(), due);
    expectInStep();
    ASSERT_TRUE(change("name", "Maria")) << messages();
    expectInStep();
    walk();
}

TEST_F(Insertion, ParagraphsBehindAnEmptyAnswerLeaveItsMarkWhereItIs) {
    setCursor(Ref<css::text::XTextRange>(block("tail"))->getEnd());
    ASSERT_EQ(putClause(), "");
    expectInStep();
    ASSERT_TRUE(change("note", ", in haste")) << messages();
    EXPECT_EQ(paragraphOf("tail"), "Yours, Anna, in haste");
    expectInStep();
    walk();
}

TEST_F(Insertion, UsesUpAnEmptyParagraph) {
    write("", 0);
    std::size_t const count = texts().size();
    ASSERT_EQ(putClause(), "");
    EXPECT_EQ(texts().size(), count + 1);
    EXPECT_EQ(paragraphs()[count - 1], (SeenParagraph{"First.", "Test body"}));
    undo();
    EXPECT_EQ(paragraphs().back(), (SeenParagraph{"", "Heading 1"}));
    redo();
    ASSERT_TRUE(change("note", ", in haste")) << messages();
    EXPECT_EQ(paragraphOf("tail"), "Yours, Anna, in haste");
    EXPECT_EQ(paragraphs()[count - 1], (SeenParagraph{"First.", "Test body"}));
    expectInStep();
    walk();
}

TEST_F(Insertion, MakesTheStylesItNeeds) {
    while (!undoTitles().empty())
        undo();
    ASSERT_FALSE(isStyle("ParagraphStyles", "Test call"));
    ASSERT_EQ(insert({block("Alone.", "call")}), "");
    EXPECT_EQ(paragraphs(), (std::vector<SeenParagraph>{{"Alone.", "Test call"}}));
    EXPECT_FALSE(isStyle("ParagraphStyles", "Test body"));
}

TEST_F(Insertion, IsTrackedLikeWhatTheUserTypes) {
    write("Under", 5);
    setFlag("RecordChanges", true);
    ASSERT_EQ(cite(), "");
    EXPECT_TRUE(flag("RecordChanges"));
    EXPECT_TRUE(as<css::document::XRedlinesSupplier>(document_)
                    ->getRedlines()
                    ->createEnumeration()
                    ->hasMoreElements());
}

TEST_F(Insertion, IsRefusedWhereTheUserMayNotWrite) {
    auto const before = texts();
    auto const section = make("com.sun.star.text.TextSection");
    auto const whole = startOfParagraph(block("one"));
    whole->gotoRange(endOfParagraph(whole), true);
    document_->getText()->insertTextContent(whole, section, true);
    set(section, "IsProtected", true);
    setCursor(words("one", "One"));
    EXPECT_EQ(cite(), "the section is protected");
    EXPECT_EQ(putClause(), "the section is protected");
    set(section, "IsProtected", false);
    auto const settings = as<css::lang::XMultiServiceFactory>(document_)->createInstance(
        "com.sun.star.document.Settings");
    set(settings, "ProtectForm", true);
    EXPECT_EQ(cite(), "the document is protected: only its form can be filled in");
    EXPECT_EQ(texts(), before);
}

TEST_F(Insertion, IsRefusedWhereThereIsNoCursor) {
    auto const shown = make("com.sun.star.text.TextFrame");
    put(shown, document_->getText()->getEnd());
    auto const before = texts();
    as<css::view::XSelectionSupplier>(model()->getCurrentController())->select(anyOf(shown));
    EXPECT_EQ(cite(), "the cursor is not in the text");
    EXPECT_EQ(texts(), before);
}

TEST_F(Insertion, UndoOfOurStepsLeavesNothingSelected) {
    ASSERT_TRUE(change("name", "Maria")) << messages();
    for (char const* command : {".uno:Undo", ".uno:Redo", ".uno:Undo"}) {
        dispatch(command);
        EXPECT_TRUE(cursor()->isCollapsed()) << command;
    }
    EXPECT_EQ(paragraphOf("one"), "One Anna");
}

TEST_F(Insertion, UndoOfTheUsersStepsIsLeftToTheOffice) {
    write("Under this", 0);
    select("one");
    dispatch(".uno:Bold");
    setCursor(document_->getText()->getEnd());
    dispatch(".uno:Undo");
    EXPECT_FALSE(cursor()->isCollapsed());
}

TEST(WantsSpace, NotAtTheEdgeOfAParagraphNorBesideSpaceOrPunctuation) {
    EXPECT_TRUE(wantsSpace(U'r', U's'));
    EXPECT_TRUE(wantsSpace(U'.', U's'));
    EXPECT_TRUE(wantsSpace(U'2', U'«'));
    EXPECT_FALSE(wantsSpace(U'\0', U's'));
    EXPECT_FALSE(wantsSpace(U'2', U'\0'));
    EXPECT_FALSE(wantsSpace(U'\u202F', U's'));
    EXPECT_FALSE(wantsSpace(U'„', U's'));
    EXPECT_FALSE(wantsSpace(U'2', U';'));
}

} // namespace
} // namespace redress::test
