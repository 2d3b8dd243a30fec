#include "sidebar/law_remarks_view.hpp"

#include "session/session_test.hpp"
#include "sidebar/widgets.hpp"

namespace redress::testing {
namespace {

/// What the panel of the law shows of a remark.
class LawRemarksView : public Session {
protected:
    void SetUp() override {
        ASSERT_TRUE(start());
        document_.add(0, "s.12 PRA 2002, s 12 PRA 2002 and s.999 PRA 2002");
        session_.look();
        remarks_ = lawRemarks(session_, {2026, 3, 14}, 0);
        ASSERT_EQ(remarks_.size(), 3u);
    }
    View shown(int chosen) const {
        View view;
        showLawRemarks(view, pack_, remarks_, chosen, {}, "en");
        return view;
    }
    std::vector<LawRemark> remarks_;
};

TEST_F(LawRemarksView, IsNothingWithoutRemarks) {
    View view;
    showLawRemarks(view, pack_, {}, 0, {}, "en");
    EXPECT_TRUE(view.rows.empty());
}

TEST_F(LawRemarksView, OffersLifeToWhatIsPlainText) {
    View const view = shown(0);
    EXPECT_EQ(widgetIn(view, "remarks")->items,
              (std::vector<std::string>{"s.12 PRA 2002: plain text", "s 12 PRA 2002: plain text",
                                        "s.999 PRA 2002: no such provision"}));
    EXPECT_EQ(widgetIn(view, "remarks")->selected, 0);
    EXPECT_TRUE(widgetIn(view, "bringToLife")->visible);
    EXPECT_TRUE(widgetIn(view, "bringAllToLife")->visible);
}

TEST_F(LawRemarksView, OnlyTellsWhatIsNoProvision) {
    View const view = shown(2);
    EXPECT_FALSE(widgetIn(view, "bringToLife")->visible);
    EXPECT_FALSE(widgetIn(view, "bringAllToLife")->visible);
    EXPECT_NE(widgetIn(view, "remarkWhy")->text.find("no such provision"), std::string::npos);
}

TEST_F(LawRemarksView, StaysWithinItsList) {
    EXPECT_EQ(widgetIn(shown(7), "remarks")->selected, 2);
    EXPECT_EQ(widgetIn(shown(-1), "remarks")->selected, 0);
}

TEST_F(LawRemarksView, SaysWhyAPlainOneCannotLive) {
    remarks_[0].loose.reason = "the section is protected";
    View const view = shown(0);
    EXPECT_FALSE(widgetIn(view, "bringToLife")->visible);
    EXPECT_NE(widgetIn(view, "remarkWhy")->text.find("the section is protected"),
              std::string::npos);
}

TEST(AgeOfChecks, IsChosenByItsPlaceInTheList) {
    View view;
    showAgeOfChecks(view, 365, "en");
    Widget const* const age = widgetIn(view, "checkAge");
    ASSERT_TRUE(age);
    EXPECT_EQ(age->items.at(static_cast<std::size_t>(age->selected)), "a year");
    EXPECT_EQ(ageChosen(age->selected), 365);
    EXPECT_EQ(ageChosen(static_cast<int>(age->items.size()) - 1), 0) << "never";
}

} // namespace
} // namespace redress::testing
