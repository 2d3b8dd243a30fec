#include "core/law/force.hpp"

#include <gtest/gtest.h>

namespace redress {
namespace {

Act actIn(std::string const& from, std::string const& until) {
    Act act;
    act.from = from;
    act.until = until;
    return act;
}

Provision provisionIn(std::string const& from, std::string const& until) {
    Provision provision;
    provision.from = from;
    provision.until = until;
    return provision;
}

TEST(Force, BeginsOnTheFirstDayAndEndsAfterTheLast) {
    Provision const provision = provisionIn("2025-03-30", "2026-03-31");
    EXPECT_EQ(forceOn({2025, 3, 29}, {}, provision), Force::notYet);
    EXPECT_EQ(forceOn({2025, 3, 30}, {}, provision), Force::inForce);
    EXPECT_EQ(forceOn({2026, 3, 31}, {}, provision), Force::inForce);
    EXPECT_EQ(forceOn({2026, 4, 1}, {}, provision), Force::noLonger);
}

TEST(Force, IsOpenWhereNoDayIsGiven) {
    EXPECT_EQ(forceOn({1900, 1, 1}, {}, {}), Force::inForce);
    EXPECT_EQ(forceOn({2199, 12, 31}, {}, provisionIn("2025-03-30", "")), Force::inForce);
    EXPECT_EQ(forceOn({1900, 1, 1}, {}, provisionIn("", "2025-03-30")), Force::inForce);
    EXPECT_EQ(forceOn({2026, 1, 1}, {}, provisionIn("soon", "2026-02-30")), Force::inForce);
}

TEST(Force, IsThatOfTheActToo) {
    Act const act = actIn("2020-02-01", "2025-12-31");
    Provision const provision = provisionIn("2019-01-01", "2025-05-27");
    EXPECT_EQ(forceOn({2020, 1, 31}, act, provision), Force::notYet);
    EXPECT_EQ(forceOn({2020, 2, 1}, act, provision), Force::inForce);
    EXPECT_EQ(forceOn({2025, 5, 28}, act, provision), Force::noLonger);
    EXPECT_EQ(forceOn({2026, 1, 1}, act, provisionIn("2027-01-01", "")), Force::noLonger);
    EXPECT_EQ(forceOn({2020, 1, 31}, act), Force::notYet);
    EXPECT_EQ(forceOn({2025, 12, 31}, act), Force::inForce);
    EXPECT_EQ(forceOn({2026, 1, 1}, act), Force::noLonger);
}

TEST(Checked, IsOldAfterMoreThanTheDays) {
    Evidence evidence;
    evidence.checked = "2026-02-27";
    EXPECT_FALSE(isCheckedLongBefore({2026, 3, 29}, 30, evidence));
    EXPECT_TRUE(isCheckedLongBefore({2026, 3, 30}, 30, evidence));
    EXPECT_FALSE(isCheckedLongBefore({2026, 2, 27}, 0, evidence));
    EXPECT_FALSE(isCheckedLongBefore({2026, 1, 1}, 0, evidence)); // a clock that is behind
    evidence.checked = "2028-02-29";
    EXPECT_FALSE(isCheckedLongBefore({2029, 2, 28}, 365, evidence));
    EXPECT_TRUE(isCheckedLongBefore({2029, 3, 1}, 365, evidence));
}

TEST(Checked, WithoutADayIsOld) { EXPECT_TRUE(isCheckedLongBefore({2026, 1, 1}, 100000, {})); }

} // namespace
} // namespace redress
