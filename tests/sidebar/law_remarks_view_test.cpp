#include "sidebar/law_remarks_view.hpp"

#include "session/session_test.hpp"

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
    static Widget const* find(View const& view, std::string const& name) {
        for (Row const& row : view.rows)
            for (Widget const& widget : row.widgets)
                if (widget.name == name) return &widget;
        return nullptr;
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
    EXPECT_EQ(find(view, "remarks")->items,
              (std::vector<std::string>{"s.12 PRA 2002: plain text", "s 12 PRA 2002: plain text",
                                        "s.999 PRA 2002: no such provision"}));
    EXPECT_EQ(find(view, "remarks")->selected, 0);
    EXPECT_TRUE(find(view, "bringToLife")->visible);
    EXPECT_TRUE(find(view, "bringAllToLife")->visible);
}

TEST_F(LawRemarksView, OnlyTellsWhatIsNoProvision) {
    View const view = shown(2);
    EXPECT_FALSE(find(view, "bringToLife")->visible);
    EXPECT_FALSE(find(view, "bringAllToLife")->visible);
    EXPECT_NE(find(view, "remarkWhy")->text.find("no such provision"), std::string::npos);
}

TEST_F(LawRemarksView, StaysWithinItsList) {
    EXPECT_EQ(find(shown(7), "remarks")->selected, 2);
    EXPECT_EQ(find(shown(-1), "remarks")->selected, 0);
}

TEST_F(LawRemarksView, SaysWhyAPlainOneCannotLive) {
    remarks_[0].loose.reason = "the section is protected";
    View const view = shown(0);
    EXPECT_FALSE(find(view, "bringToLife")->visible);
    EXPECT_NE(find(view, "remarkWhy")->text.find("the section is protected"), std::string::npos);
}

TEST(AgeOfChecks, IsChosenByItsPlaceInTheList) {
    View view;
    showAgeOfChecks(view, 365, "en");
    for (Row const& row : view.rows)
        for (Widget const& widget : row.widgets)
            if (widget.name == "checkAge") {
                EXPECT_EQ(widget.items.at(static_cast<std::size_t>(widget.selected)), "a year");
                EXPECT_EQ(ageChosen(widget.selected), 365);
                EXPECT_EQ(ageChosen(static_cast<int>(widget.items.size()) - 1), 0) << "never";
            }
}

} // namespace
} // namespace redress::testing
