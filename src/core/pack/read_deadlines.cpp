#include "core/pack/reader.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace redress::reading {
namespace {

int number(std::string const& text) { return std::atoi(text.c_str()); }

/// Where the word stands in the list, from 1; 0 where it does not.
template <std::size_t Size>
int place(std::array<std::string_view, Size> const& words, std::string const& word) {
    auto const found = std::find(words.begin(), words.end(), word);
    return found == words.end() ? 0 : static_cast<int>(found - words.begin()) + 1;
}

std::optional<Holiday> holiday(xml::Element const& element) {
    constexpr std::array<std::string_view, 7> weekdays{
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
    constexpr std::array<std::string_view, 4> ordinals{"first", "second", "third", "fourth"};
    bool const moves = element["moves"] == "yes";
    int const month = number(element["month"]);
    bool const hasMonth = month >= 1 && month <= 12;
    if (element.has("easter"))
        return Holiday{Holiday::OfEaster{element["easter"] == "monday" ? 1 : -2}, moves};
    if (hasMonth && element.has("weekday") && element.has("which")) {
        int const which = place(ordinals, element["which"]);
        return Holiday{
            Holiday::OfMonth{month, place(weekdays, element["weekday"]), which ? which : -1},
            moves};
    }
    int const day = number(element["day"]);
    // In a leap year, so that 29 February is a day.
    if (hasMonth && day >= 1 && fromDayNumber(dayNumber({2024, month, day})).day == day)
        return Holiday{Holiday::Fixed{month, day}, moves};
    return std::nullopt;
}

std::vector<Date> dates(xml::Element const& element, std::string const& name) {
    std::vector<Date> result;
    for (xml::Element const* child : element.children(name))
        if (auto const date = parseDate((*child)["date"])) result.push_back(*date);
    return result;
}

Counting counting(xml::Element const& element) {
    constexpr std::array<std::string_view, 4> units{"day", "working-day", "month", "year"};
    Counting result;
    result.amount = number(element["amount"]);
    result.unit = static_cast<Counting::Unit>(place(units, element["unit"]) - 1);
    result.start =
        element["start"] == "same-day" ? Counting::Start::sameDay : Counting::Start::nextDay;
    result.moves = element["moves"] == "yes";
    return result;
}

} // namespace

NamedCalendar calendar(xml::Element const& element, Diagnostics& diagnostics) {
    std::vector<Holiday> holidays;
    for (xml::Element const* child : element.children("holiday")) {
        if (auto const read = holiday(*child))
            holidays.push_back(*read);
        else
            diagnostics.error(Code::badValue, child->place(),
                              {(*child)["month"] + '/' + (*child)["day"], "holiday",
                               "month + day, month + weekday + which, easter"});
    }
    return {element["id"],
            Calendar(std::move(holidays), dates(element, "day-off"), dates(element, "working-day")),
            evidence(element), element.placeOf("id")};
}

Term term(xml::Element const& element, Diagnostics& diagnostics) {
    Term result;
    result.id = element["id"];
    result.name = localised(element.child("name"), diagnostics);
    result.calendar = element["calendar"];
    result.binds = element["binds"] == "person" ? Binds::person : Binds::authority;
    for (xml::Element const* child : element.children("counting")) {
        result.readings.push_back(counting(*child));
        if (int const amount = result.readings.back().amount; amount < 1 || amount > 3660)
            diagnostics.error(Code::badValue, child->placeOf("amount"),
                              {(*child)["amount"], "amount", "1 … 3660"});
    }
    result.provisions = references(element, "because");
    result.evidence = evidence(element);
    result.place = element.placeOf("id");
    return result;
}

} // namespace redress::reading
