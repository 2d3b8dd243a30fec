#include "core/sent/calendar_file.hpp"

#include "core/language/utf8.hpp"

#include <algorithm>

namespace redress {
namespace {

constexpr std::size_t longestLine = 75; ///< octets, without the line's end

/// A value of the type TEXT. Control characters have no place in one.
std::string escaped(std::string const& text) {
    std::string result;
    for (char const c : text) {
        if (c == '\n')
            result += "\\n";
        else if (c == '\\' || c == ';' || c == ',')
            (result += '\\') += c;
        else if (static_cast<unsigned char>(c) >= ' ' && c != '\x7F')
            result += c;
        else if (c == '\t')
            result += ' ';
    }
    return result;
}

/// 20260219
std::string basicDate(Date day) {
    std::string date = isoDate(day);
    date.erase(std::remove(date.begin(), date.end(), '-'), date.end());
    return date;
}

/// From the midnight that the day begins with to nine in the morning so many days before.
std::string trigger(int daysBefore) {
    if (daysBefore <= 0) return "PT9H";
    std::string const days = daysBefore == 1 ? "" : std::to_string(daysBefore - 1) + 'D';
    return "-P" + days + "T15H";
}

class Lines {
public:
    /// A line, folded: each further one begins with a space.
    void add(std::string const& line) {
        std::size_t from = 0;
        while (line.size() - from > room(from)) {
            std::size_t end = from;
            for (std::size_t next = from; nextCodePoint(line, next) && next - from <= room(from);)
                end = next;
            if (end == from) end = from + room(from); // no UTF-8: cut anywhere
            put(line.substr(from, end - from), from > 0);
            from = end;
        }
        put(line.substr(from), from > 0);
    }

    std::string text;

private:
    static std::size_t room(std::size_t from) { return from == 0 ? longestLine : longestLine - 1; }

    void put(std::string const& part, bool folded) {
        if (folded) text += ' ';
        text += part + "\r\n";
    }
};

void add(Lines& lines, CalendarEvent const& event, Date stamp) {
    lines.add("BEGIN:VEVENT");
    lines.add("UID:" + escaped(event.uid));
    lines.add("DTSTAMP:" + basicDate(stamp) + "T000000Z");
    lines.add("DTSTART;VALUE=DATE:" + basicDate(event.day));
    lines.add("DTEND;VALUE=DATE:" + basicDate(fromDayNumber(dayNumber(event.day) + 1)));
    lines.add("SUMMARY:" + escaped(event.summary));
    if (!event.description.empty()) lines.add("DESCRIPTION:" + escaped(event.description));
    lines.add("TRANSP:TRANSPARENT");
    for (int const days : event.daysBefore) {
        lines.add("BEGIN:VALARM");
        lines.add("ACTION:DISPLAY");
        lines.add("DESCRIPTION:" + escaped(event.summary));
        lines.add("TRIGGER:" + trigger(days));
        lines.add("END:VALARM");
    }
    lines.add("END:VEVENT");
}

} // namespace

std::string calendarFile(std::vector<CalendarEvent> const& events, Date stamp) {
    Lines lines;
    lines.add("BEGIN:VCALENDAR");
    lines.add("VERSION:2.0");
    lines.add("PRODID:-//Redress//Redress//EN");
    lines.add("CALSCALE:GREGORIAN");
    for (CalendarEvent const& event : events)
        add(lines, event, stamp);
    lines.add("END:VCALENDAR");
    return std::move(lines.text);
}

} // namespace redress
