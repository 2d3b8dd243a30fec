#include "office/user_text.hpp"

namespace redress::test {
namespace {

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

/// Deleted without its end, a paragraph leaves its bookmarks behind, without extent.
TEST_F(UserText, DeletedAndForgottenWithItsRowLeavesNoBookmark) {
    select("call/r1");
    dispatch(".uno:Delete");
    std::string const left = mark("call/r1");
    ASSERT_EQ(textAt(left), "");
    ASSERT_TRUE(change("calls", redress::testing::callsOf({"r2"}))) << messages();
    EXPECT_EQ(textAt(left), "(none)");
    for (std::string const& name : bookmarks())
        EXPECT_TRUE(parseMark(name, session_->state())) << name;
}

/// Deleted without its end and joined to the one behind, whose first answer is empty: both
/// bookmarks stand at one place.
TEST_F(UserText, AnEmptyBookmarkThatWasJoinedTakesNoAnswerIn) {
    ASSERT_TRUE(change("place", "")) << messages();
    select("head");
    dispatch(".uno:Delete");
    std::string const left = mark("head");
    setCursor(block("head"));
    dispatch(".uno:Delete");
    type(block("facts")->getEnd(), " And more.");
    ASSERT_EQ(textAt(left), "");
    ASSERT_TRUE(change("place", "Омск")) << messages();
    EXPECT_EQ(paragraphOf("facts").rfind("Омск", 0), 0U) << paragraphOf("facts");
    EXPECT_EQ(textAt(left), "");
    EXPECT_EQ(standing("head"), Standing::gone);
}

/// Wherever they are pasted, the office calls them "… Copy 1".
TEST_F(UserText, CopiedIntoATableLeavesNoBookmarkOfOursThere) {
    auto const table = make("com.sun.star.text.TextTable");
    as<css::text::XTextTable>(table)->initialize(1, 1);
    put(table, document_->getText()->getEnd());
    select("one", true);
    dispatch(".uno:Copy");
    setCursor(as<css::text::XText>(as<css::text::XTextTable>(table)->getCellByName("A1")));
    dispatch(".uno:Paste");
    auto const copied = [](std::string const& name) { return name.find(' ') != std::string::npos; };
    auto names = bookmarks();
    ASSERT_TRUE(std::any_of(names.begin(), names.end(), copied));
    ASSERT_TRUE(change("name", "Maria")) << messages();
    names = bookmarks();
    EXPECT_FALSE(std::any_of(names.begin(), names.end(), copied));
}

} // namespace
} // namespace redress::test
