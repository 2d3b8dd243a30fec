#include "core/deadline/term.hpp"

#include <gtest/gtest.h>

#include <ostream>

namespace redress::testing {
namespace {

using Unit = Counting::Unit;
using Start = Counting::Start;

/// An event, how a term is counted from it, and its last day.
struct Vector {
    char const* what;
    char const* event;
    Counting counting;
    char const* last;
};

void PrintTo(Vector const& vector, std::ostream* out) { *out << vector.what; }

/// Only Saturdays and Sundays are off, and one Monday.
Calendar const plain({}, {{2026, 3, 9}}, {});

class Terms : public ::testing::TestWithParam<Vector> {};

TEST_P(Terms, EndOn) {
    Vector const& vector = GetParam();
    EXPECT_EQ(isoDate(lastDay(vector.counting, parseDate(vector.event).value(), plain)),
              vector.last);
}

constexpr Counting days(int amount, bool moves = false) {
    return {amount, Unit::day, Start::nextDay, moves};
}
constexpr Counting months(int amount, bool moves = false) {
    return {amount, Unit::month, Start::nextDay, moves};
}
constexpr Counting beginning(int amount, Unit unit) {
    return {amount, unit, Start::sameDay, false};
}

/// From the fact sheet, §6, and the corrections to it.
INSTANTIATE_TEST_SUITE_P(
    OfTheFactSheet, Terms,
    ::testing::Values(
        Vector{"59-FZ, reply", "2026-02-02", days(30), "2026-03-04"},
        Vector{"59-FZ, registration", "2026-02-02", days(3), "2026-02-05"},
        Vector{"59-FZ, forwarding", "2026-02-05", days(7), "2026-02-12"},
        Vector{"a prosecutor's, ending on a Sunday", "2026-01-30", days(30, true), "2026-03-02"},
        Vector{"and before a holiday", "2026-02-06", days(30, true), "2026-03-10"},
        Vector{"CAS, three months", "2026-01-15", months(3, true), "2026-04-15"},
        Vector{"CAS, ending on a Saturday", "2026-01-11", months(3, true), "2026-04-13"},
        Vector{"CAS, without such a day", "2025-11-30", months(3, true), "2026-03-02"},
        Vector{"UPK, three days, strict", "2026-02-02", beginning(3, Unit::day), "2026-02-04"},
        Vector{"UPK, three days, as is usual", "2026-02-02", days(3, true), "2026-02-05"},
        Vector{"UPK, ten days", "2026-02-02", days(10, true), "2026-02-12"},
        Vector{"UPK, thirty days", "2026-02-02", days(30, true), "2026-03-04"},
        Vector{"KoAP, ninety days from the very day", "2026-03-05", beginning(90, Unit::day),
               "2026-06-02"},
        Vector{"review, 28 days", "2026-04-01", days(28), "2026-04-29"},
        Vector{"HRA, a year", "2025-03-10", beginning(1, Unit::year), "2026-03-09"},
        Vector{"HRA, from a leap day", "2024-02-29", beginning(1, Unit::year), "2025-02-28"},
        Vector{"PACE, three months", "2026-01-10", beginning(3, Unit::month), "2026-04-09"},
        Vector{"PIRC, three months", "2026-02-10", months(3), "2026-05-10"},
        Vector{"NI, twelve months", "2025-05-20", months(12), "2026-05-20"},
        Vector{"NI, from a leap day", "2024-02-29", months(12), "2025-02-28"},
        Vector{"VRR, over a month's end", "2026-01-31", months(3), "2026-04-30"}));

INSTANTIATE_TEST_SUITE_P(
    AtTheEdges, Terms,
    ::testing::Values(Vector{"a month into February", "2027-01-31", months(1), "2027-02-28"},
                      Vector{"a month into a leap February", "2028-01-31", months(1), "2028-02-29"},
                      Vector{"over the year's end", "2026-12-31", months(2), "2027-02-28"},
                      Vector{"a month beginning with the first", "2026-03-01",
                             beginning(1, Unit::month), "2026-03-31"},
                      Vector{"where the calendar ends", "2199-12-31", months(2), "2200-02-28"},
                      Vector{"a year over a leap day", "2027-03-01", beginning(1, Unit::year),
                             "2028-02-29"},
                      Vector{"five working days", "2026-03-05",
                             Counting{5, Unit::workingDay, Start::nextDay, false}, "2026-03-13"},
                      Vector{"five with the first", "2026-03-05",
                             Counting{5, Unit::workingDay, Start::sameDay, false}, "2026-03-12"}));

/// Who is late is late by every reading; who has time has it by every reading.
TEST(Terms, OfTwoReadingsBindBothSides) {
    Term term;
    term.readings = {{3, Unit::day, Start::sameDay, false}, {3, Unit::day, Start::nextDay, true}};
    Ends const ends = endsOf(term, {2026, 2, 4}, plain);
    EXPECT_EQ(isoDate(ends.earliest), "2026-02-06");
    EXPECT_EQ(isoDate(ends.latest), "2026-02-09") << "the seventh is a Saturday";
    EXPECT_FALSE(isAuthorityLate(ends, {2026, 2, 9}));
    EXPECT_TRUE(isAuthorityLate(ends, {2026, 2, 10}));
    EXPECT_TRUE(isInTime(ends, {2026, 2, 6}));
    EXPECT_FALSE(isInTime(ends, {2026, 2, 7}));
}

} // namespace
} // namespace redress::testing
