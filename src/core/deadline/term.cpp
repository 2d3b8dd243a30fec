#include "core/deadline/term.hpp"

#include <algorithm>

namespace redress {
namespace {

using Unit = Counting::Unit;
using Start = Counting::Start;

/// So many months later, and whether that month has a day of the number.
std::pair<Date, bool> monthsLater(Date day, int months) {
    int const month = day.month - 1 + months;
    Date later{day.year + month / 12, month % 12 + 1, day.day};
    auto const isDay = [&] { return fromDayNumber(dayNumber(later)).day == later.day; };
    bool const has = isDay();
    while (!isDay())
        --later.day;
    return {later, has};
}

Date dayBefore(Date day) { return fromDayNumber(dayNumber(day) - 1); }

Date endOf(Counting const& counting, Date event, Calendar const& calendar) {
    bool const first = counting.start == Start::sameDay;
    switch (counting.unit) {
    case Unit::day:
        return fromDayNumber(dayNumber(event) + counting.amount - (first ? 1 : 0));
    case Unit::workingDay:
        return calendar.afterWorkingDays(first ? dayBefore(event) : event, counting.amount);
    case Unit::month:
    case Unit::year:
        break;
    }
    auto const [same, has] =
        monthsLater(event, counting.unit == Unit::year ? counting.amount * 12 : counting.amount);
    // The day before one that does not exist is the month's last.
    return first && has ? dayBefore(same) : same;
}

} // namespace

Date lastDay(Counting const& counting, Date event, Calendar const& calendar) {
    Date const end = endOf(counting, event, calendar);
    return counting.moves ? calendar.workingDayFrom(end) : end;
}

Ends endsOf(Term const& term, Date event, Calendar const& calendar) {
    Ends ends;
    bool any = false;
    for (Counting const& reading : term.readings) {
        Date const end = lastDay(reading, event, calendar);
        if (!any || dayNumber(end) < dayNumber(ends.earliest)) ends.earliest = end;
        if (!any || dayNumber(end) > dayNumber(ends.latest)) ends.latest = end;
        any = true;
    }
    return ends;
}

bool isAuthorityLate(Ends const& ends, Date today) {
    return dayNumber(today) > dayNumber(ends.latest);
}

bool isInTime(Ends const& ends, Date today) { return dayNumber(today) <= dayNumber(ends.earliest); }

} // namespace redress
