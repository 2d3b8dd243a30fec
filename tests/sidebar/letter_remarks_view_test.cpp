#include "sidebar/letter_remarks_view.hpp"

#include "sidebar/widgets.hpp"

#include <gtest/gtest.h>

namespace redress::testing {
namespace {

std::vector<LetterRemark> const remarks{
    {{Code::eventGap, {}, {"91", "1 March 2026", "31 May 2026"}, Severity::warning}, {}, 0},
    {{Code::enclosureMissing, {}, {"Enclosure [?]"}, Severity::warning}, {}, 7}};

View shown(int chosen) {
    View view;
    showLetterRemarks(view, remarks, chosen, "en");
    return view;
}

TEST(LetterRemarksView, IsNothingWithoutRemarks) {
    View view;
    showLetterRemarks(view, {}, 0, "en");
    EXPECT_TRUE(view.rows.empty());
}

TEST(LetterRemarksView, ListsThemAndSaysWhatIsWrongWithTheOneThatIsChosen) {
    View const view = shown(1);
    EXPECT_EQ(widgetIn(view, "letterRemarks")->items,
              (std::vector<std::string>{"Days of which nothing is told: 91",
                                        "Mentioned and not enclosed: Enclosure [?]"}));
    EXPECT_EQ(widgetIn(view, "letterRemarkWhy")->text,
              "The text mentions an enclosure that is not in the list: “Enclosure [?]”; add the "
              "document to the enclosures, or take the mention away.");
}

TEST(LetterRemarksView, StaysWithinItsList) {
    EXPECT_EQ(widgetIn(shown(7), "letterRemarks")->selected, 1);
    EXPECT_EQ(widgetIn(shown(-1), "letterRemarks")->selected, 0);
}

/// Every remark there is has words in the list.
TEST(LetterRemarksView, KnowsEveryCode) {
    for (Code const code :
         {Code::eventAfterLetter, Code::eventsReversed, Code::timesReversed, Code::eventGap,
          Code::enclosureNotMentioned, Code::enclosureMissing, Code::enclosuresElsewhere}) {
        View view;
        showLetterRemarks(view, {{{code, {}, {"x"}, Severity::warning}, {}, 0}}, 0, "en");
        EXPECT_FALSE(widgetIn(view, "letterRemarks")->items.at(0).empty());
    }
}

} // namespace
} // namespace redress::testing
