#pragma once

#include "core/language/date.hpp"

#include <string>
#include <vector>

namespace redress {

/// A day in the user's calendar.
struct CalendarEvent {
    std::string
        uid; ///< stays the same when the file is made again, so that it replaces the old one
    Date day;
    std::string summary;
    std::string description;     ///< may be empty, and have lines
    std::vector<int> daysBefore; ///< an alarm at nine in the morning of each, 0 for the day itself
};

/// The events as an iCalendar file (RFC 5545): whole days without a time zone, so that no zone and
/// no summer time moves one; lines of at most 75 octets, cut between characters; CR LF. The same
/// events and `stamp` give the same bytes.
std::string calendarFile(std::vector<CalendarEvent> const& events, Date stamp);

} // namespace redress
