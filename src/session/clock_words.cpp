#include "session/clock_words.hpp"

#include "core/language/language.hpp"
#include "core/language/messages.hpp"
#include "session/cited_law.hpp"
#include "session/route_words.hpp"

#include <algorithm>
#include <cstdint>

namespace redress {
namespace {

using State = ClockEntry::State;

/// Says what the clock of one letter means, in the language of the interface.
class ClockSpeaker {
public:
    ClockSpeaker(SentLetter const& letter, Date today, std::string const& language)
        : letter_(letter), pack_(*letter.pack), today_(today), language_(language) {}

    ClockLine line(ClockEntry const& entry) const {
        return {isoDate(entry.day), state(entry), what(entry), citedLaw(pack_, because(entry))};
    }

    CalendarEvent event(ClockEntry const& entry) const {
        CalendarEvent event;
        event.uid = uid(entry);
        event.day = entry.day;
        event.summary = summary(entry);
        ClockLine const said = line(entry);
        event.description = letter();
        // How many days are gone is true today only.
        if (entry.state != State::limit) event.description += '\n' + said.what;
        if (!said.provision.empty()) event.description += '\n' + said.provision;
        event.daysBefore = {0};
        if (entry.state == State::limit) event.daysBefore = {7, 1};
        return event;
    }

private:
    std::string say(char const* text, std::vector<std::string> const& arguments = {}) const {
        return translate(text, language_, arguments);
    }
    std::string date(Date day) const { return longDate(day, language_); }
    std::string term(ClockEntry const& entry) const {
        return entry.running.term->name.in(language_);
    }

    std::string state(ClockEntry const& entry) const {
        bool const now = isDue(entry, today_);
        switch (entry.state) {
        case State::noClock:
            return "no-clock";
        case State::unknown:
            return "unknown";
        case State::running:
            return "running";
        case State::disputed:
            return "disputed";
        case State::late:
            return "late";
        case State::ask:
            return now ? "ask-now" : "ask";
        case State::next:
            return now ? "next-now" : "next";
        case State::limit:
            return "limit";
        case State::limitDisputed:
            return "limit-disputed";
        case State::over:
            return "over";
        case State::answered:
            return "answered";
        }
        return {};
    }

    std::string what(ClockEntry const& entry) const {
        switch (entry.state) {
        case State::noClock:
            return entry.dead->words.in(language_);
        case State::unknown:
            return say(REDRESS_TEXT("It is not known when it was received, so no term can be "
                                    "counted. Look the tracking number up or ask by telephone, and "
                                    "keep the day.")) +
                   numbers();
        case State::running:
            return say(REDRESS_TEXT("{1}: {2}, until {3}"),
                       {term(entry), progress(entry), date(entry.day)});
        case State::disputed:
            return say(
                REDRESS_TEXT("{1}: {2}. By one reading the term ended on {3}, by another "
                             "only on {4}"),
                {term(entry), progress(entry), date(entry.running.ends.earliest), date(entry.day)});
        case State::late:
            return term(entry) + ": " +
                   say(REDRESS_TEXT("the authority is late: the term ended on {1} at the latest"),
                       {date(entry.day)});
        case State::ask:
            return entry.due->ask.in(language_) + numbers();
        case State::next:
            return next(entry);
        case State::limit:
            return say(REDRESS_TEXT("{1}: last day {2} ({3})"),
                       {term(entry), date(entry.day), progress(entry)});
        case State::limitDisputed:
            return say(
                REDRESS_TEXT("{1}: your last day was {2}; by another reading it is {3}. Send "
                             "it at once, and say why it is in time"),
                {term(entry), date(entry.running.ends.earliest), date(entry.day)});
        case State::over:
            return term(entry) + ": " + say(REDRESS_TEXT("ended on {1}"), {date(entry.day)});
        case State::answered:
            return say(REDRESS_TEXT("Answered as it was asked for: nothing runs any more"));
        }
        return {};
    }

    std::string progress(ClockEntry const& entry) const {
        Date const from = entry.running.from;
        if (dayNumber(today_) < dayNumber(from))
            return say(REDRESS_TEXT("counted from {1}"), {date(from)});
        DayOf const day = dayOf(entry, today_);
        return say(REDRESS_TEXT("day {1} of {2}"), {std::to_string(day.n), std::to_string(day.m)});
    }

    /// What the person on the telephone has to be told.
    std::string numbers() const {
        std::string all;
        for (ReceivedNumber const& one : letter_.sent.numbers)
            all += (all.empty() ? "" : "; ") + number(one);
        return all.empty() ? all : ' ' + say(REDRESS_TEXT("Your numbers: {1}."), {all});
    }
    std::string number(ReceivedNumber const& one) const {
        switch (one.kind) {
        case NumberKind::kusp:
            return say(REDRESS_TEXT("КУСП {1}"), {one.number});
        case NumberKind::talon:
            return say(REDRESS_TEXT("slip {1}"), {one.number});
        case NumberKind::incoming:
            return say(REDRESS_TEXT("incoming number {1}"), {one.number});
        case NumberKind::tracking:
            return say(REDRESS_TEXT("tracking number {1}"), {one.number});
        }
        return {};
    }

    Way const* wayAfter(ClockEntry const& entry) const {
        return pack_.routes->find(entry.refused ? entry.way->refusalWay : entry.way->silenceWay);
    }

    std::string next(ClockEntry const& entry) const {
        std::string const label = entry.refused ? say(REDRESS_TEXT("If it is refused"))
                                                : say(REDRESS_TEXT("If no answer comes"));
        std::string words = (entry.refused ? entry.way->refusal : entry.way->silence).in(language_);
        Way const* const way = wayAfter(entry);
        if (way && !way->letter.empty())
            words += " " + say(REDRESS_TEXT("Letter: {1} ({2})."),
                               {nameOf(pack_, *way, language_), way->letter});
        return label + ": " + words;
    }

    std::vector<ProvisionReference> because(ClockEntry const& entry) const {
        if (entry.state == State::noClock) return entry.dead->because;
        if (entry.running.term) return entry.running.term->provisions;
        Way const* const way = entry.state == State::next ? wayAfter(entry) : nullptr;
        return way ? way->because : std::vector<ProvisionReference>();
    }

    std::string letter() const {
        return say(REDRESS_TEXT("{1}, sent on {2}"),
                   {letter_.letter->name.in(language_), date(letter_.sent.on)});
    }

    std::string summary(ClockEntry const& entry) const {
        if (entry.state == State::ask) return say(REDRESS_TEXT("Ask: {1}"), {term(entry)});
        if (entry.state == State::limit) return say(REDRESS_TEXT("Last day: {1}"), {term(entry)});
        return say(REDRESS_TEXT("What comes next: {1}"), {letter_.letter->name.in(language_)});
    }

    /// Two letters of one kind that were sent on one day differ in whom they went to.
    std::string uid(ClockEntry const& entry) const {
        std::uint32_t hash = 2166136261u; // FNV-1a
        for (char const c : letter_.sent.to)
            hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
        std::string const what = entry.due ? entry.due->clock.id : "next";
        return letter_.letter->id + '-' + isoDate(letter_.sent.on) + '-' + std::to_string(hash) +
               '-' + what + "@redress";
    }

    SentLetter const& letter_;
    Pack const& pack_;
    Date today_;
    std::string const& language_;
};

bool isForCalendar(ClockEntry const& entry, std::vector<ClockEntry> const& all, Date today) {
    if (dayNumber(entry.day) < dayNumber(today)) return false;
    if (entry.state == State::ask || entry.state == State::limit) return true;
    // On a day on which one asks anyway the next step is no second event.
    return entry.state == State::next &&
           std::none_of(all.begin(), all.end(), [&](ClockEntry const& other) {
               return other.state == State::ask && dayNumber(other.day) == dayNumber(entry.day);
           });
}

} // namespace

ClockLine lineOf(SentLetter const& letter, ClockEntry const& entry, Date today,
                 std::string const& language) {
    return ClockSpeaker(letter, today, language).line(entry);
}

std::vector<CalendarEvent> eventsOf(SentLetter const& letter,
                                    std::vector<ClockEntry> const& entries, Date today,
                                    std::string const& language) {
    ClockSpeaker const speaker(letter, today, language);
    std::vector<CalendarEvent> events;
    for (ClockEntry const& entry : entries) {
        if (!isForCalendar(entry, entries, today)) continue;
        events.push_back(speaker.event(entry));
        if (entry.state != State::ask) continue;
        for (ClockEntry const& other : entries)
            if (other.state == State::next && dayNumber(other.day) == dayNumber(entry.day))
                events.back().description += '\n' + speaker.line(other).what;
    }
    return events;
}

} // namespace redress
