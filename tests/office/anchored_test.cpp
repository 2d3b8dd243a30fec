#include "office/user_text.hpp"

#include <com/sun/star/text/XTextFrame.hpp>
#include <com/sun/star/text/XTextFramesSupplier.hpp>

namespace redress::test {
namespace {

/// Frames of the user's, anchored to paragraphs that hold nothing else.
class Anchored : public UserText {
protected:
    void putFrame(Ref<css::text::XTextRange> const& at) {
        auto const frame = make("com.sun.star.text.TextFrame");
        set(frame, "AnchorType", css::text::TextContentAnchorType_AT_PARAGRAPH);
        put(frame, at);
        as<css::text::XTextFrame>(frame)->getText()->setString("mine");
    }
    std::size_t frames() {
        return static_cast<std::size_t>(as<css::text::XTextFramesSupplier>(document_)
                                            ->getTextFrames()
                                            ->getElementNames()
                                            .getLength());
    }
};

TEST_F(Anchored, BeforeAParagraphThatGoesTheyStay) {
    breakAt(block("call/r1")->getStart());
    auto const empty = cursorAt(block("call/r1")->getStart());
    goLeft(empty, 1, false);
    putFrame(empty);
    ASSERT_TRUE(change("calls", redress::testing::callsOf({"r2"}))) << messages();
    EXPECT_EQ(frames(), 1U);
    EXPECT_FALSE(shows("who r1 said nothing in Орёл"));
    undo();
    EXPECT_EQ(frames(), 1U);
    EXPECT_TRUE(shows("who r1 said nothing in Орёл"));
}

TEST_F(Anchored, OnBothSidesOfOneTheyStay) {
    breakAt(block("call/r1")->getStart());
    auto const before = cursorAt(block("call/r1")->getStart());
    goLeft(before, 1, false);
    putFrame(before);
    breakAt(endOfParagraph(block("call/r1")));
    auto const after = endOfParagraph(block("call/r1"));
    goRight(after, 1, false);
    putFrame(after);
    ASSERT_TRUE(change("calls", redress::testing::callsOf({"r2"}))) << messages();
    EXPECT_EQ(frames(), 2U);
    EXPECT_FALSE(shows("who r1 said nothing in Орёл"));
    undo();
    EXPECT_EQ(frames(), 2U);
}

} // namespace
} // namespace redress::test
