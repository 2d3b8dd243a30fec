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
std::string isoDate(Date date);
std::string isoTime(Time time);

/// Days since 1970-01-01, for counting and comparing.
long dayNumber(Date date);
Date fromDayNumber(long number);

} // namespace redress
