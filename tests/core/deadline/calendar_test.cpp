#include "core/deadline/calendar.hpp"

#include <gtest/gtest.h>

namespace redress::testing {
namespace {

constexpr int monday = 1;

/// The days off as a line of "1/1 3/4 …".
std::string off(Calendar const& calendar, int year) {
    std::string line;
    for (Date const day : calendar.offIn(year))
        line +=
            (line.empty() ? "" : " ") + std::to_string(day.day) + '/' + std::to_string(day.month);
    return line;
}

Holiday fixed(int day, int month, bool moves = true) { return {Holiday::Fixed{month, day}, moves}; }
Holiday ofMonth(int month, int which) { return {Holiday::OfMonth{month, monday, which}, false}; }
Holiday ofEaster(int days) { return {Holiday::OfEaster{days}, false}; }

std::vector<Holiday> english() {
    return {fixed(1, 1),    ofEaster(-2),   ofEaster(1),   ofMonth(5, 1),
            ofMonth(5, -1), ofMonth(8, -1), fixed(25, 12), fixed(26, 12)};
}

TEST(Calendar, KnowsWeekdaysAndEaster) {
    EXPECT_EQ(weekday({1970, 1, 1}), 4);
    EXPECT_EQ(weekday({2026, 11, 27}), 5);
    EXPECT_EQ(weekday({1900, 1, 1}), monday);
    EXPECT_EQ(isoDate(easterSunday(2024)), "2024-03-31");
    EXPECT_EQ(isoDate(easterSunday(2025)), "2025-04-20");
    EXPECT_EQ(isoDate(easterSunday(2026)), "2026-04-05");
    EXPECT_EQ(isoDate(easterSunday(2038)), "2038-04-25");
}

TEST(Calendar, OfEnglandAndWales) {
    Calendar const calendar(english(), {}, {});
    EXPECT_EQ(off(calendar, 2026), "1/1 3/4 6/4 4/5 25/5 31/8 25/12 28/12");
    EXPECT_EQ(off(calendar, 2027), "1/1 26/3 29/3 3/5 31/5 30/8 27/12 28/12");
    EXPECT_EQ(off(calendar, 2028), "3/1 14/4 17/4 1/5 29/5 28/8 25/12 26/12");
}

TEST(Calendar, OfScotland) {
    Calendar const calendar({fixed(1, 1), fixed(2, 1), ofEaster(-2), ofMonth(5, 1), ofMonth(5, -1),
                             ofMonth(8, 1), fixed(30, 11), fixed(25, 12), fixed(26, 12)},
                            {{2026, 6, 15}}, {});
    EXPECT_EQ(off(calendar, 2026), "1/1 2/1 3/4 4/5 25/5 15/6 3/8 30/11 25/12 28/12");
    EXPECT_EQ(off(calendar, 2027), "1/1 4/1 26/3 3/5 31/5 2/8 30/11 27/12 28/12");
    EXPECT_EQ(off(calendar, 2028), "3/1 4/1 14/4 1/5 29/5 7/8 30/11 25/12 26/12");
}

TEST(Calendar, OfNorthernIreland) {
    auto holidays = english();
    holidays.push_back(fixed(17, 3));
    holidays.push_back(fixed(12, 7));
    Calendar const calendar(holidays, {}, {});
    EXPECT_EQ(off(calendar, 2026), "1/1 17/3 3/4 6/4 4/5 25/5 13/7 31/8 25/12 28/12");
    EXPECT_EQ(off(calendar, 2027), "1/1 17/3 26/3 29/3 3/5 31/5 12/7 30/8 27/12 28/12");
    EXPECT_EQ(off(calendar, 2028), "3/1 17/3 14/4 17/4 1/5 29/5 12/7 28/8 25/12 26/12");
}

/// The January days are moved by decree, the others by the code itself.
TEST(Calendar, OfRussiaIn2026) {
    std::vector<Holiday> holidays;
    for (int day = 1; day <= 8; ++day)
        holidays.push_back(fixed(day, 1, false));
    for (auto const& [day, month] : {std::pair(23, 2), std::pair(8, 3), std::pair(1, 5),
                                     std::pair(9, 5), std::pair(12, 6), std::pair(4, 11)})
        holidays.push_back(fixed(day, month));
    Calendar const calendar(holidays, {{2026, 1, 9}, {2026, 12, 31}}, {});
    EXPECT_EQ(off(calendar, 2026), "1/1 2/1 5/1 6/1 7/1 8/1 9/1 23/2 9/3 1/5 11/5 12/6 4/11 31/12");
}

TEST(Calendar, KnowsSaturdaysThatAreWorked) {
    Calendar const calendar({}, {{2027, 11, 5}}, {{2027, 11, 13}});
    EXPECT_FALSE(calendar.isWorking({2027, 11, 5}));
    EXPECT_TRUE(calendar.isWorking({2027, 11, 13}));
    EXPECT_FALSE(calendar.isWorking({2027, 11, 14}));
}

TEST(Calendar, CountsWorkingDays) {
    Calendar const calendar(english(), {}, {});
    EXPECT_EQ(isoDate(calendar.workingDayFrom({2026, 4, 3})), "2026-04-07") << "Good Friday";
    EXPECT_EQ(isoDate(calendar.workingDayFrom({2026, 4, 7})), "2026-04-07");
    EXPECT_EQ(isoDate(calendar.afterWorkingDays({2026, 4, 2}, 5)), "2026-04-13");
    EXPECT_EQ(isoDate(calendar.afterWorkingDays({2026, 4, 2}, 0)), "2026-04-02");
    EXPECT_EQ(isoDate(calendar.afterWorkingDays({2026, 12, 24}, 2)), "2026-12-30");
}

} // namespace
} // namespace redress::testing
