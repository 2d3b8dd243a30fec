#include "routes/found.hpp"

#include <gtest/gtest.h>

#include <ostream>
#include <set>

/// The days off of the packs, held against those that the law notes give for a year.
namespace redress::testing {
namespace {

struct Year {
    char const* pack;
    char const* calendar;
    int year;
    char const* off; ///< days that are on no weekend: "1/1 3/4"
};

void PrintTo(Year const& year, std::ostream* out) {
    *out << year.pack << ' ' << year.calendar << ' ' << year.year;
}

class Calendars : public ::testing::TestWithParam<Year> {};

TEST_P(Calendars, HaveTheDaysOffOf) {
    Year const& year = GetParam();
    Pack const* const pack = packOf(year.pack);
    ASSERT_TRUE(pack);
    std::string line;
    for (Date const day : pack->calendar(year.calendar).offIn(year.year))
        line +=
            (line.empty() ? "" : " ") + std::to_string(day.day) + '/' + std::to_string(day.month);
    EXPECT_EQ(line, year.off);
}

char const* const kingdom26 = "1/1 2/1 17/3 3/4 6/4 4/5 25/5 15/6 13/7 3/8 31/8 30/11 25/12 28/12";
char const* const kingdom27 = "1/1 4/1 17/3 26/3 29/3 3/5 31/5 12/7 2/8 30/8 30/11 27/12 28/12";
char const* const kingdom28 = "3/1 4/1 17/3 14/4 17/4 1/5 29/5 12/7 7/8 28/8 30/11 25/12 26/12";

Year const years[] = {
    {"ru", "ru", 2026, "1/1 2/1 5/1 6/1 7/1 8/1 9/1 23/2 9/3 1/5 11/5 12/6 4/11 31/12"},
    {"gb-eng", "gb-eng", 2026, "1/1 3/4 6/4 4/5 25/5 31/8 25/12 28/12"},
    {"gb-eng", "gb-eng", 2027, "1/1 26/3 29/3 3/5 31/5 30/8 27/12 28/12"},
    {"gb-eng", "gb-eng", 2028, "3/1 14/4 17/4 1/5 29/5 28/8 25/12 26/12"},
    {"gb-sct", "gb-sct", 2026, "1/1 2/1 3/4 4/5 25/5 15/6 3/8 30/11 25/12 28/12"},
    {"gb-sct", "gb-sct", 2027, "1/1 4/1 26/3 3/5 31/5 2/8 30/11 27/12 28/12"},
    {"gb-sct", "gb-sct", 2028, "3/1 4/1 14/4 1/5 29/5 7/8 30/11 25/12 26/12"},
    {"gb-nir", "gb-nir", 2026, "1/1 17/3 3/4 6/4 4/5 25/5 13/7 31/8 25/12 28/12"},
    {"gb-nir", "gb-nir", 2027, "1/1 17/3 26/3 29/3 3/5 31/5 12/7 30/8 27/12 28/12"},
    {"gb-nir", "gb-nir", 2028, "3/1 17/3 14/4 17/4 1/5 29/5 12/7 28/8 25/12 26/12"},
    {"gb-eng", "gb", 2026, kingdom26},
    {"gb-eng", "gb", 2027, kingdom27},
    {"gb-eng", "gb", 2028, kingdom28},
    {"gb-nir", "gb", 2026, kingdom26},
    {"gb-nir", "gb", 2027, kingdom27},
    {"gb-nir", "gb", 2028, kingdom28},
};
INSTANTIATE_TEST_SUITE_P(OfThePacks, Calendars, ::testing::ValuesIn(years));

TEST(Calendar, IsAlwaysLookedAt) {
    std::set<std::string> seen;
    for (Year const& year : years)
        seen.insert(std::string(year.pack) + ' ' + year.calendar);
    for (Pack const& pack : packs())
        for (NamedCalendar const& calendar : pack.calendars)
            EXPECT_EQ(seen.count(pack.id + ' ' + calendar.id), 1u) << pack.id << ' ' << calendar.id;
}

} // namespace
} // namespace redress::testing
