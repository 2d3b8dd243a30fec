#include "core/language/date.hpp"

#include <gtest/gtest.h>

namespace redress {
namespace {

std::string dateIn(std::string const& text) {
    auto const date = dateFromText(text);
    return date ? isoDate(*date) : "none";
}

std::string timeIn(std::string const& text) {
    auto const time = timeFromText(text);
    return time ? isoTime(*time) : "none";
}

// \u00A0 is the no-break space.
TEST(WrittenDate, IsReadAsPeopleWriteIt) {
    for (char const* text : {"19.02.2026",
                             "19.2.2026",
                             "19/02/2026",
                             "19-02-2026",
                             "2026-02-19",
                             "2026-2-19",
                             "19. 02. 2026",
                             " 19.02.2026 ",
                             "19.02.2026 г.",
                             "19.02.2026г",
                             "19 февраля 2026",
                             "19 февраля 2026 г.",
                             "19\u00A0февраля\u00A02026\u00A0года",
                             "19 ФЕВРАЛЯ 2026",
                             "19 фев 2026",
                             "19 февр. 2026",
                             "19 февраль 2026",
                             "19 February 2026",
                             "19 feb 2026",
                             "19 Feb. 2026",
                             "19th February, 2026",
                             "February 19, 2026",
                             "Feb 19 2026",
                             "February 19th, 2026",
                             "feb. 19, 2026"})
        EXPECT_EQ(dateIn(text), "2026-02-19") << text;
}

TEST(WrittenDate, HasTheDayBeforeTheMonth) {
    EXPECT_EQ(dateIn("03.04.2026"), "2026-04-03");
    EXPECT_EQ(dateIn("3/4/2026"), "2026-04-03");
    EXPECT_EQ(dateIn("02/19/2026"), "none");
}

TEST(WrittenDate, KnowsEveryMonthByThreeLetters) {
    int month = 0;
    for (auto const& [russian, english] :
         {std::pair("янв", "jan"), std::pair("фев", "feb"), std::pair("мар", "mar"),
          std::pair("апр", "apr"), std::pair("мая", "may"), std::pair("июн", "jun"),
          std::pair("июл", "jul"), std::pair("авг", "aug"), std::pair("сен", "sep"),
          std::pair("окт", "oct"), std::pair("ноя", "nov"), std::pair("дек", "dec")}) {
        std::string const iso = isoDate({2026, ++month, 1});
        EXPECT_EQ(dateIn("1 " + std::string(russian) + " 2026"), iso);
        EXPECT_EQ(dateIn("1 " + std::string(english) + " 2026"), iso);
    }
    EXPECT_EQ(dateIn("1 май 2026"), "2026-05-01");
}

TEST(WrittenDate, IsNoneWhileItsYearIsBeingTyped) {
    for (char const* text : {"19.02", "19.02.", "19.02.2", "19.02.20", "19.02.202", "19 фев 20",
                             "19 February 202", "Feb 19, 20", "20-02-19"})
        EXPECT_EQ(dateIn(text), "none") << text;
}

TEST(WrittenDate, IsNothingElse) {
    for (char const* text :
         {"", " ", "19", "2026", "yesterday", "19.02/2026", "19.02.2026.", "19.02.2026 10:00",
          "19.02.20266", "119.02.2026", "19 fe 2026", "19 февюаря 2026", "19 2026", "19.02 2026",
          "2026/02/19", "-19.02.2026", "19th.02.2026", "February 2026", "19 marching 2026"})
        EXPECT_EQ(dateIn(text), "none") << text;
}

TEST(WrittenDate, ThatDoesNotExistIsToldApart) {
    for (char const* text : {"30.02.2026", "29 февраля 2026", "31/04/2026", "2026-13-01",
                             "00.01.2026", "19.02.1026"}) {
        EXPECT_EQ(dateIn(text), "none") << text;
        ASSERT_TRUE(dayWritten(text)) << text;
        EXPECT_FALSE(exists(*dayWritten(text))) << text;
    }
    EXPECT_FALSE(dayWritten("30.02"));
}

TEST(WrittenDate, IsShownAsItIsTyped) {
    EXPECT_EQ(typedDate({2026, 2, 9}, "ru"), "09.02.2026");
    EXPECT_EQ(typedDate({2026, 2, 9}, "en"), "09/02/2026");
    EXPECT_EQ(dateIn(typedDate({2026, 2, 9}, "ru")), "2026-02-09");
    EXPECT_EQ(dateIn(typedDate({2026, 2, 9}, "en")), "2026-02-09");
}

TEST(WrittenTime, IsReadAsPeopleWriteIt) {
    for (char const* text :
         {"23:40", "23.40", " 23:40 ", "11.40 pm", "11:40pm", "11:40 p.m.", "11:40 PM",
          "23 ч 40 мин", "23ч40", "23 ч. 40 мин.", "23\u00A0ч\u00A040\u00A0мин"})
        EXPECT_EQ(timeIn(text), "23:40") << text;
    EXPECT_EQ(timeIn("9:05"), "09:05");
    EXPECT_EQ(timeIn("0:00"), "00:00");
    EXPECT_EQ(timeIn("9 am"), "09:00");
    EXPECT_EQ(timeIn("9 p.m."), "21:00");
    EXPECT_EQ(timeIn("12:30 am"), "00:30");
    EXPECT_EQ(timeIn("12:30 a.m."), "00:30");
    EXPECT_EQ(timeIn("12:30 pm"), "12:30");
}

TEST(WrittenTime, IsNothingElse) {
    for (char const* text :
         {"", "9", "23:4", "23:", "0905", "24:00", "23:60", "13:40 pm", "0:30 am", "9 a", "9 p.",
          "23:40 ч", "23 ч", "23 ч 4", "noon", "23:40:00", "-1:30", "123:40"})
        EXPECT_EQ(timeIn(text), "none") << text;
}

} // namespace
} // namespace redress
