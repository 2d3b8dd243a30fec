#include "office/user_text.hpp"

#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/text/XFootnote.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextFrame.hpp>

namespace redress::test {
namespace {

std::string const full = "Police Reform Act 2002 (PRA 2002), s\u00A012";
std::string const brief = "PRA 2002, s\u00A012";

/// What a person types anywhere in Writer, and one click makes live.
class LooseCitations : public UserText {
protected:
    bool bringToLife(std::size_t which = 0) {
        session_->look();
        if (which >= session_->looseCitations().size()) return false;
        return session_->bringToLife(session_->looseCitations()[which], "Live", diagnostics_);
    }
    std::string own(std::size_t index) {
        return textAt(
            markName(session_->state(), 'c', session_->state().citations.at(index).number));
    }
    std::size_t loose() {
        session_->look();
        return session_->looseCitations().size();
    }
};

TEST_F(LooseCitations, ComeToLifeInTheBody) {
    breakAt(document_->getText()->getEnd());
    type(document_->getText()->getEnd(), "See s.12 PRA 2002, and s.999 PRA 2002.");
    ASSERT_EQ(loose(), 2u);
    auto const before = texts();
    auto const steps = undoTitles().size();
    ASSERT_TRUE(bringToLife()) << messages();
    EXPECT_EQ(texts().back(), "See " + brief + ", and s.999 PRA 2002.");
    EXPECT_EQ(own(0), brief);
    EXPECT_EQ(undoTitles().size(), steps + 1);
    auto const words = Marks(model()).find(
        markName(session_->state(), 'c', session_->state().citations.at(0).number));
    EXPECT_EQ(get<rtl::OUString>(words, "CharStyleName"), "Legal citation");
    EXPECT_EQ(get<css::lang::Locale>(words, "CharLocale").Country, "GB");
    EXPECT_FALSE(bringToLife()) << "the law has no such section";
    EXPECT_EQ(texts().back(), "See " + brief + ", and s.999 PRA 2002.");
    undo();
    EXPECT_EQ(texts(), before);
    EXPECT_EQ(loose(), 2u);
    redo();
    EXPECT_EQ(own(0), brief);
    ASSERT_TRUE(change("name", "Maria")) << messages();
    walk();
}

TEST_F(LooseCitations, ComeToLifeInATableAFootnoteAndAFrame) {
    auto const table = make("com.sun.star.text.TextTable");
    as<css::text::XTextTable>(table)->initialize(1, 1);
    put(table, startOfParagraph(block("law")));
    auto const note = make("com.sun.star.text.Footnote");
    put(note, startOfParagraph(block("facts")));
    auto const frame = make("com.sun.star.text.TextFrame");
    set(frame, "AnchorType", css::text::TextContentAnchorType_AT_PARAGRAPH);
    put(frame, block("tail")->getEnd());
    std::vector<Ref<css::text::XText>> const places{
        as<css::text::XText>(as<css::text::XTextTable>(table)->getCellByName("A1")),
        as<css::text::XTextFrame>(frame)->getText(), as<css::text::XText>(note)};
    for (auto const& place : places)
        type(place->getEnd(), "See s.12 PRA 2002.");
    ASSERT_EQ(loose(), 3u);
    for (std::size_t left = 3; left > 0; --left) {
        ASSERT_TRUE(bringToLife()) << messages();
        EXPECT_EQ(loose(), left - 1);
    }
    for (auto const& place : places)
        EXPECT_NE(toUtf8(place->getString()).find("s\u00A012"), std::string::npos)
            << toUtf8(place->getString());
    for (int i = 0; i < 3; ++i)
        undo();
    for (auto const& place : places)
        EXPECT_EQ(toUtf8(place->getString()), "See s.12 PRA 2002.");
    EXPECT_EQ(loose(), 3u);
    for (int i = 0; i < 3; ++i)
        redo();
    EXPECT_EQ(session_->state().citations.size(), 3u);
    EXPECT_EQ(loose(), 0u);
}

/// In a paragraph of the letter's that the user wrote into, behind a footnote's sign.
TEST_F(LooseCitations, ComeToLifeBehindOtherThings) {
    auto const note = make("com.sun.star.text.Footnote");
    put(note, block("two")->getEnd());
    type(endOfParagraph(block("two")), " as s.12 PRA 2002 says");
    ASSERT_EQ(loose(), 1u);
    ASSERT_TRUE(bringToLife()) << messages();
    EXPECT_EQ(own(0), full);
    EXPECT_TRUE(toUtf8(paragraphAt(block("two"))->getString()).find(" as " + full + " says") !=
                std::string::npos);
    undo();
    EXPECT_NE(toUtf8(paragraphAt(block("two"))->getString()).find(" as s.12 PRA 2002 says"),
              std::string::npos);
    walk();
}

TEST_F(LooseCitations, ThatHoldACommentAreLeft) {
    breakAt(document_->getText()->getEnd());
    type(document_->getText()->getEnd(), "See s.12 PRA 2002");
    auto const comment = make("com.sun.star.text.textfield.Annotation");
    put(comment, document_->getText()->getEnd());
    ASSERT_EQ(loose(), 1u);
    auto const before = texts();
    EXPECT_FALSE(bringToLife());
    EXPECT_EQ(texts(), before);
    EXPECT_TRUE(session_->state().citations.empty());
}

/// Pasted with its bookmark from another letter.
TEST_F(LooseCitations, OfAnotherLetterComeToLife) {
    breakAt(document_->getText()->getEnd());
    type(document_->getText()->getEnd(), brief);
    auto const last = startOfParagraph(document_->getText()->getEnd());
    last->gotoEnd(true);
    Marks(model()).put(last, "rd.zzzz.c7");
    ASSERT_EQ(loose(), 1u);
    ASSERT_TRUE(bringToLife()) << messages();
    EXPECT_EQ(own(0), brief);
    EXPECT_EQ(texts().back(), brief);
    ASSERT_TRUE(change("name", "Maria")) << messages();
    EXPECT_FALSE(Marks(model()).find("rd.zzzz.c7").is());
    EXPECT_EQ(own(0), brief);
}

} // namespace
} // namespace redress::test
