#include "sidebar/gloss_view.hpp"

#include "session/session_test.hpp"
#include "sidebar/widgets.hpp"

namespace redress::testing {
namespace {

/// What the panel Letter shows of a paragraph's English words.
class GlossView : public Session {
protected:
    GlossView() {
        pack_.language = "ru-RU";
        for (Flow& part : pack_.letters[0].content)
            if (auto* const paragraph = std::get_if<ParagraphTemplate>(&part.item);
                paragraph && paragraph->id == "head")
                paragraph->gloss = {{Prose{"From her"}}};
    }
    View shown(bool open, std::string const& id = {}) const {
        GlossShown what{open, 0};
        for (WrittenBlock const& block : session_.state().written)
            if (block.id == id) what.block = block.number;
        View view;
        showGloss(view, session_, what, "en");
        return view;
    }
};

TEST_F(GlossView, IsFoldedAtFirst) {
    ASSERT_TRUE(start());
    View const view = shown(false, "head");
    EXPECT_EQ(widgetIn(view, "inEnglish")->text, "In English");
    EXPECT_TRUE(widgetIn(view, "readingCopy"));
    EXPECT_FALSE(widgetIn(view, "gloss"));
}

TEST_F(GlossView, SaysWhatTheParagraphSays) {
    ASSERT_TRUE(start());
    View const view = shown(true, "head");
    EXPECT_EQ(widgetIn(view, "inEnglish")->text, "Hide the English");
    EXPECT_EQ(widgetIn(view, "gloss")->text, "From her");
}

TEST_F(GlossView, SaysWhyThereIsNothing) {
    ASSERT_TRUE(start());
    EXPECT_NE(widgetIn(shown(true), "gloss")->text.find("Put the cursor"), std::string::npos);
    EXPECT_NE(widgetIn(shown(true, "facts"), "gloss")->text.find("no English"), std::string::npos);
}

TEST_F(GlossView, IsNothingForALetterInEnglish) {
    EXPECT_TRUE(shown(true).rows.empty()) << "no letter";
    pack_.language = "en-GB";
    ASSERT_TRUE(start());
    EXPECT_TRUE(shown(true, "head").rows.empty());
}

} // namespace
} // namespace redress::testing
