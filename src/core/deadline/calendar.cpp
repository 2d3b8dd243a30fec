#include "core/deadline/calendar.hpp"

#include <algorithm>

namespace redress {
namespace {

constexpr int saturday = 6;

bool isWeekend(long number) { return weekday(fromDayNumber(number)) >= saturday; }

long dayOf(Holiday::Fixed const& rule, int year) { return dayNumber({year, rule.month, rule.day}); }

long dayOf(Holiday::OfMonth const& rule, int year) {
    long const first = dayNumber({year, rule.month, 1});
    long const next =
        rule.month == 12 ? dayNumber({year + 1, 1, 1}) : dayNumber({year, rule.month + 1, 1});
    if (rule.which < 0) {
        int const last = weekday(fromDayNumber(next - 1));
        return next - 1 - (last - rule.weekday + 7) % 7;
    }
    int const begins = weekday(fromDayNumber(first));
    return first + (rule.weekday - begins + 7) % 7 + 7L * (rule.which - 1);
}

long dayOf(Holiday::OfEaster const& rule, int year) {
    return dayNumber(easterSunday(year)) + rule.days;
}

} // namespace

int weekday(Date day) {
    // 1970-01-01 was a Thursday.
    constexpr long thursday = 4;
    return static_cast<int>((((dayNumber(day) + thursday - 1) % 7) + 7) % 7) + 1;
}

/// The anonymous Gregorian algorithm, as Meeus, Jones and Butcher give it.
Date easterSunday(int year) {
    int const a = year % 19;
    int const b = year / 100;
    int const c = year % 100;
    int const d = b / 4;
    int const e = b % 4;
    int const f = (b + 8) / 25;
    int const g = (b - f + 1) / 3;
    int const h = (19 * a + b - d - g + 15) % 30;
    int const i = c / 4;
    int const k = c % 4;
    int const l = (32 + 2 * e + 2 * i - h - k) % 7;
    int const m = (a + 11 * h + 22 * l) / 451;
    int const sum = h + l - 7 * m + 114;
    return {year, sum / 31, sum % 31 + 1};
}

Calendar::Calendar(std::vector<Holiday> holidays, std::vector<Date> extraOff,
                   std::vector<Date> extraWork)
    : holidays_(std::move(holidays)) {
    for (Date const day : extraOff)
        extraOff_.insert(dayNumber(day));
    for (Date const day : extraWork)
        extraWork_.insert(dayNumber(day));
}

/// Two holidays on one weekend move to two days, in the order of the calendar.
std::set<long> Calendar::holidaysOf(int year) const {
    std::vector<std::pair<long, bool>> days;
    for (Holiday const& holiday : holidays_)
        days.emplace_back(
            std::visit([&](auto const& rule) { return dayOf(rule, year); }, holiday.rule),
            holiday.moves);
    std::sort(days.begin(), days.end());
    std::set<long> off;
    for (auto const& [day, moves] : days)
        off.insert(day);
    for (auto const& [day, moves] : days) {
        if (!moves || !isWeekend(day)) continue;
        long instead = day + 1;
        while (isWeekend(instead) || off.count(instead) != 0)
            ++instead;
        off.insert(instead);
    }
    return off;
}

bool Calendar::isWorking(Date day) const {
    long const number = dayNumber(day);
    if (extraWork_.count(number) != 0) return true;
    if (isWeekend(number) || extraOff_.count(number) != 0) return false;
    return holidaysOf(day.year).count(number) == 0;
}

Date Calendar::workingDayFrom(Date day) const {
    long number = dayNumber(day);
    while (!isWorking(fromDayNumber(number)))
        ++number;
    return fromDayNumber(number);
}

Date Calendar::afterWorkingDays(Date day, int count) const {
    long number = dayNumber(day);
    while (count > 0)
        if (isWorking(fromDayNumber(++number))) --count;
    return fromDayNumber(number);
}

std::vector<Date> Calendar::offIn(int year) const {
    std::vector<Date> off;
    for (long number = dayNumber({year, 1, 1}); number <= dayNumber({year, 12, 31}); ++number)
        if (!isWeekend(number) && !isWorking(fromDayNumber(number)))
            off.push_back(fromDayNumber(number));
    return off;
}

} // namespace redress
