#include "core/language/date.hpp"

#include <cstdio>

namespace redress {
namespace {

/// Exactly `count` digits at `at`.
std::optional<int> digits(std::string_view text, std::size_t at, std::size_t count) {
    if (at + count > text.size()) return std::nullopt;
    int value = 0;
    for (char const c : text.substr(at, count)) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

// Days from the civil date and back, after the well-known algorithms for the proleptic Gregorian
// calendar: the year begins in March, so that the leap day is its last.
long dayNumber(Date date) {
    long const year = date.month <= 2 ? date.year - 1 : date.year;
    long const era = year / 400;
    long const yearOfEra = year - era * 400;
    long const month = (date.month + 9) % 12;
    long const dayOfYear = (153 * month + 2) / 5 + date.day - 1;
    long const dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
}

Date fromDayNumber(long number) {
    number += 719468;
    long const era = number / 146097;
    long const dayOfEra = number - era * 146097;
    long const yearOfEra =
        (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    long const dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    long const shifted = (5 * dayOfYear + 2) / 153;
    long const month = shifted < 10 ? shifted + 3 : shifted - 9;
    return {static_cast<int>(yearOfEra + era * 400 + (month <= 2 ? 1 : 0)), static_cast<int>(month),
            static_cast<int>(dayOfYear - (153 * shifted + 2) / 5 + 1)};
}

bool exists(Date date) {
    if (date.year < 1900 || date.year > 2199 || date.month < 1 || date.month > 12) return false;
    Date const same = fromDayNumber(dayNumber(date)); // 31 February is another day
    return same.year == date.year && same.month == date.month && same.day == date.day;
}

std::optional<Date> parseDate(std::string_view iso) {
    auto const year = digits(iso, 0, 4);
    auto const month = digits(iso, 5, 2);
    auto const day = digits(iso, 8, 2);
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-' || !year || !month || !day)
        return std::nullopt;
    Date const date{*year, *month, *day};
    return exists(date) ? std::optional(date) : std::nullopt;
}

std::optional<Time> parseTime(std::string_view text) {
    auto const hour = digits(text, 0, 2);
    auto const minute = digits(text, 3, 2);
    if (text.size() != 5 || text[2] != ':' || !hour || !minute || *hour > 23 || *minute > 59)
        return std::nullopt;
    return Time{*hour, *minute};
}

std::string isoDate(Date date) {
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%04d-%02d-%02d", date.year, date.month, date.day);
    return buffer;
}

std::string isoTime(Time time) {
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%02d:%02d", time.hour, time.minute);
    return buffer;
}

} // namespace redress
