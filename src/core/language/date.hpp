#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace redress {

/// A calendar day in the Gregorian calendar.
struct Date {
    int year = 0;
    int month = 0;
    int day = 0;
};

/// Hours 0–23 and minutes.
struct Time {
    int hour = 0;
    int minute = 0;
};

/// Reads "2026-02-19", and nothing else; a day that does not exist is none. Years 1900–2199.
std::optional<Date> parseDate(std::string_view iso);
/// Reads "23:40".
std::optional<Time> parseTime(std::string_view text);
/// Whether the calendar has the day, and it lies in the years 1900–2199.
bool exists(Date date);
std::string isoDate(Date date);
std::string isoTime(Time time);

/// Reads what people write in either language: 19.02.2026, 9/2/2026, 19-02-2026, 2026-02-19,
/// "19 февраля 2026 г.", "19 February 2026", "Feb 19, 2026". The day stands before the month where
/// both are numbers; the year has four digits, so that nobody who has yet to type its end is taken
/// at their word.
std::optional<Date> dateFromText(std::string const& text);
/// The same, and the day need not exist: 30.02.2026.
std::optional<Date> dayWritten(std::string const& text);
/// 23:40, 9.05, 11.40 pm, 9 am, "23 ч 40 мин".
std::optional<Time> timeFromText(std::string const& text);
/// As a person would type it: "19.02.2026" in Russian, "19/02/2026" in English.
std::string typedDate(Date date, std::string const& language);

/// Days since 1970-01-01, for counting and comparing.
long dayNumber(Date date);
Date fromDayNumber(long number);

} // namespace redress
