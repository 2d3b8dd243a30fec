#pragma once

#include "core/sent/calendar_file.hpp"
#include "core/sent/clock.hpp"

#include <string>
#include <vector>

namespace redress {

/// One line of the clock, as `redress clock` prints it.
struct ClockLine {
    std::string day;       ///< 2026-03-04
    std::string state;     ///< stable: "late"; "ask-now" and "next-now" from their day on
    std::string what;      ///< for people, on one line
    std::string provision; ///< in the pack's style; may be empty
};
ClockLine lineOf(SentLetter const& letter, ClockEntry const& entry, Date today,
                 std::string const& language);

/// What the user's calendar should know: the days to come on which to ask or to go on, and the
/// user's own last days. Those of one dispatch keep their uid for good.
std::vector<CalendarEvent> eventsOf(SentLetter const& letter,
                                    std::vector<ClockEntry> const& entries, Date today,
                                    std::string const& language);

} // namespace redress
