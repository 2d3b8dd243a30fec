#include "core/sent/calendar_file.hpp"

#include "core/language/utf8.hpp"

#include <gtest/gtest.h>

namespace redress {
namespace {

std::vector<std::string> linesOf(std::string const& text) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t const end = text.find("\r\n", at);
        EXPECT_NE(end, std::string::npos) << "the last line does not end";
        if (end == std::string::npos) break;
        lines.push_back(text.substr(at, end - at));
        at = end + 2;
    }
    return lines;
}

std::string unfolded(std::string text) {
    for (std::size_t at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n ", at))
        text.erase(at, 3);
    return text;
}

TEST(CalendarFile, IsWholeDaysWithAlarms) {
    EXPECT_EQ(calendarFile({{"u@redress", {2026, 3, 29}, "S", "", {7, 1, 0}}}, {2026, 2, 2}),
              "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Redress//Redress//EN\r\n"
              "CALSCALE:GREGORIAN\r\n"
              "BEGIN:VEVENT\r\nUID:u@redress\r\nDTSTAMP:20260202T000000Z\r\n"
              "DTSTART;VALUE=DATE:20260329\r\nDTEND;VALUE=DATE:20260330\r\nSUMMARY:S\r\n"
              "TRANSP:TRANSPARENT\r\n"
              "BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:S\r\nTRIGGER:-P6DT15H\r\n"
              "END:VALARM\r\n"
              "BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:S\r\nTRIGGER:-PT15H\r\nEND:VALARM\r\n"
              "BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:S\r\nTRIGGER:PT9H\r\nEND:VALARM\r\n"
              "END:VEVENT\r\nEND:VCALENDAR\r\n");
}

TEST(CalendarFile, EndsADayInTheNextMonthAndYear) {
    std::string const text = calendarFile(
        {{"a", {2024, 2, 29}, "S", "", {}}, {"b", {2026, 12, 31}, "S", "", {}}}, {2024, 1, 1});
    EXPECT_NE(text.find("DTSTART;VALUE=DATE:20240229\r\nDTEND;VALUE=DATE:20240301\r\n"),
              std::string::npos);
    EXPECT_NE(text.find("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"),
              std::string::npos);
}

TEST(CalendarFile, Escapes) {
    std::string const text = calendarFile(
        {{"u", {2026, 3, 1}, "a,b;c\\d: \"e\"", "one\r\ntwo\tthree\x01", {}}}, {2026, 2, 2});
    EXPECT_NE(text.find("SUMMARY:a\\,b\\;c\\\\d: \"e\"\r\n"), std::string::npos) << text;
    EXPECT_NE(text.find("DESCRIPTION:one\\ntwo three\r\n"), std::string::npos) << text;
}

/// Whatever stands at the edge of a line: characters of one to four octets, at every offset.
TEST(CalendarFile, FoldsBetweenCharacters) {
    for (std::string const letter : {"a", "ж", "€", "😀", "\\"})
        for (std::size_t before = 0; before < 80; ++before) {
            std::string words(before, 'x');
            for (int i = 0; i < 120; ++i)
                words += letter;
            std::string const text =
                calendarFile({{"u", {2026, 3, 1}, words, words, {1}}}, {2026, 2, 2});
            for (std::string const& line : linesOf(text)) {
                EXPECT_LE(line.size(), 75u) << letter << before;
                EXPECT_EQ(firstBadByte(line), std::string::npos) << letter << before;
                EXPECT_NE(line, " ");
            }
            std::string escaped(before, 'x');
            for (int i = 0; i < 120; ++i)
                escaped += letter == "\\" ? "\\\\" : letter;
            EXPECT_NE(unfolded(text).find("SUMMARY:" + escaped + "\r\n"), std::string::npos);
        }
}

TEST(CalendarFile, FillsALineBeforeItFolds) {
    std::string const words(200, 'x');
    auto const lines = linesOf(calendarFile({{"u", {2026, 3, 1}, words, "", {}}}, {2026, 2, 2}));
    std::size_t full = 0;
    for (std::string const& line : lines)
        if (line.size() == 75) ++full;
    EXPECT_EQ(full, 2u);
    std::string const exact(75 - std::string("SUMMARY:").size(), 'x');
    EXPECT_NE(calendarFile({{"u", {2026, 3, 1}, exact, "", {}}}, {2026, 2, 2})
                  .find("SUMMARY:" + exact + "\r\nTRANSP"),
              std::string::npos);
}

/// A text that is no UTF-8 makes no endless line and no endless loop.
TEST(CalendarFile, CutsWhatIsNoText) {
    std::string const bad(300, '\xFF');
    for (std::string const& line :
         linesOf(calendarFile({{"u", {2026, 3, 1}, bad, "", {}}}, {2026, 2, 2})))
        EXPECT_LE(line.size(), 75u);
}

} // namespace
} // namespace redress
