#include "core/language/date.hpp"
#include "core/language/language.hpp"

#include <gtest/gtest.h>

namespace redress {
namespace {

std::string again(std::string const& iso) {
    auto const date = parseDate(iso);
    return date ? isoDate(*date) : "none";
}

TEST(Date, IsADayThatExists) {
    EXPECT_EQ(again("2026-02-19"), "2026-02-19");
    EXPECT_EQ(again("1900-01-01"), "1900-01-01");
    EXPECT_EQ(again("2199-12-31"), "2199-12-31");
    EXPECT_EQ(again("2024-02-29"), "2024-02-29");
    EXPECT_EQ(again("2000-02-29"), "2000-02-29");
    for (char const* bad :
         {"2023-02-29",  "1900-02-29",  "2100-02-29", "2026-02-30", "2026-04-31",
          "2026-13-01",  "2026-00-10",  "2026-01-00", "2026-01-32", "1899-12-31",
          "2200-01-01",  "26-02-19",    "2026-2-19",  "2026/02/19", "19.02.2026",
          "2026-02-19 ", " 2026-02-19", "2026-02-1a", "",           "2026-02-190"})
        EXPECT_EQ(again(bad), "none") << bad;
}

TEST(Date, CountsDays) {
    EXPECT_EQ(dayNumber({1970, 1, 1}), 0);
    EXPECT_EQ(dayNumber({1969, 12, 31}), -1);
    EXPECT_EQ(dayNumber({2000, 3, 1}), 11017);
    EXPECT_EQ(dayNumber({2026, 11, 21}), 20778);
    EXPECT_EQ(dayNumber({2024, 3, 1}) - dayNumber({2024, 2, 28}), 2);
    EXPECT_EQ(dayNumber({2100, 3, 1}) - dayNumber({2100, 2, 28}), 1);
    for (long day = dayNumber({1900, 1, 1}); day <= dayNumber({2199, 12, 31}); ++day)
        ASSERT_EQ(dayNumber(fromDayNumber(day)), day);
}

TEST(Time, IsOneOfTheDay) {
    EXPECT_EQ(isoTime(parseTime("00:00").value()), "00:00");
    EXPECT_EQ(isoTime(parseTime("23:59").value()), "23:59");
    for (char const* bad : {"24:00", "12:60", "9:05", "12.30", "12:3", "12:300", "", "ab:cd"})
        EXPECT_FALSE(parseTime(bad)) << bad;
}

// \u00A0 is the no-break space.
TEST(LongDate, IsWrittenAsTheLanguageWritesIt) {
    EXPECT_EQ(longDate({2026, 2, 19}, "ru-RU"), "19\u00A0февраля 2026\u00A0г.");
    EXPECT_EQ(longDate({2026, 5, 1}, "ru-RU"), "1\u00A0мая 2026\u00A0г.");
    EXPECT_EQ(longDate({1900, 1, 1}, "ru-RU"), "1\u00A0января 1900\u00A0г.");
    EXPECT_EQ(longDate({2199, 12, 31}, "ru-RU"), "31\u00A0декабря 2199\u00A0г.");
    EXPECT_EQ(longDate({2026, 2, 19}, "en-GB"), "19\u00A0February 2026");
    EXPECT_EQ(longDate({2024, 2, 29}, "en-GB"), "29\u00A0February 2024");
    EXPECT_EQ(longDate({1960, 8, 7}, "en-GB"), "7\u00A0August 1960");
}

TEST(ClockTime, IsWrittenAsTheLanguageWritesIt) {
    EXPECT_EQ(clockTime({23, 40}, "ru-RU"), "23\u00A0ч\u00A040\u00A0мин");
    EXPECT_EQ(clockTime({0, 5}, "ru-RU"), "0\u00A0ч\u00A005\u00A0мин");
    EXPECT_EQ(clockTime({23, 40}, "en-GB"), "11.40\u00A0pm");
    EXPECT_EQ(clockTime({0, 5}, "en-GB"), "12.05\u00A0am");
    EXPECT_EQ(clockTime({12, 0}, "en-GB"), "12.00\u00A0pm");
}

} // namespace
} // namespace redress
