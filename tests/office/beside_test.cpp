#include "office/user_text.hpp"

namespace redress::test {
namespace {

/// What the user has put between and beside paragraphs of the letter, and paragraphs they have
/// moved.
class BesideTheLetter : public UserText {};

TEST_F(BesideTheLetter, CopiedIsTheUsersAndItsBookmarksGo) {
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

TEST_F(BesideTheLetter, BetweenParagraphsIsKeptWhenTheyGo) {
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

/// Their own line breaks have left the end of one block and the start of the next in it.
TEST_F(BesideTheLetter, EmptyParagraphInWhichTwoBlocksMeetKeepsBoth) {
    Marks const marks(model());
    breakAt(endOfParagraph(block("facts")));
    auto const empty = startOfParagraph(block("one"));
    goLeft(empty, 1, false);
    auto const facts = startOfParagraph(block("facts")->getStart());
    facts->gotoRange(empty, true);
    auto const one = cursorAt(empty);
    one->gotoRange(block("one")->getEnd(), true);
    for (auto const& [id, range] : {std::pair("facts", facts), std::pair("one", one)}) {
        marks.remove(mark(id));
        marks.put(range, mark(id));
    }
    ASSERT_TRUE(change("sent", "yes")) << messages();
    EXPECT_EQ(standing("sent"), Standing::clean);
    EXPECT_EQ(paragraphOf("sent"), "It was sent to Орёл.");
    EXPECT_EQ(paragraphOf("one"), "");
    walk();
}

TEST_F(BesideTheLetter, EmptyParagraphBeforeOneThatGoesKeepsItsStyle) {
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

TEST_F(BesideTheLetter, FootnoteBehindAParagraphThatGoesIsKept) {
    ASSERT_TRUE(change("sent", "yes")) << messages();
    put(make("com.sun.star.text.Footnote"), block("one")->getStart());
    ASSERT_TRUE(change("sent", "no")) << messages();
    EXPECT_EQ(standing("one"), Standing::mine);
    auto const notes = paragraphOf("one");
    EXPECT_EQ(notes, "1One Anna");
    walk();
}

TEST_F(BesideTheLetter, TableBetweenParagraphsIsKept) {
    ASSERT_TRUE(change("sent", "yes")) << messages();
    auto const table = make("com.sun.star.text.TextTable");
    put(table, startOfParagraph(block("sent"))->getStart());
    ASSERT_TRUE(change("sent", "no")) << messages();
    expectInStep();
    EXPECT_TRUE(table->getAnchor().is());
    EXPECT_FALSE(shows("It was sent to Орёл."));
    walk();
}

TEST_F(BesideTheLetter, FirstParagraphOfTheDocumentCanGo) {
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

TEST_F(BesideTheLetter, FrameAtTheParagraphBehindOneThatGoesIsKept) {
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

TEST_F(BesideTheLetter, PageBreakBeforeTheFirstParagraphIsHandedOn) {
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

TEST_F(BesideTheLetter, CutAndPastedElsewhereIsFoundAgain) {
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

TEST_F(BesideTheLetter, CutAndPastedIntoATableFollowsThere) {
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

} // namespace
} // namespace redress::test
