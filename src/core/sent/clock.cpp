#include "core/sent/clock.hpp"

#include "core/route/clocks.hpp"
#include "core/sent/facts.hpp"

#include <algorithm>

namespace redress {
namespace {

using State = ClockEntry::State;

Date dayAfter(Date day) { return fromDayNumber(dayNumber(day) + 1); }

bool isAbout(Sending const& sending, LetterTemplate const& letter) {
    return std::find(sending.letters.begin(), sending.letters.end(), letter.id) !=
           sending.letters.end();
}

/// Collects what the dispatch of one letter sets going.
class Clockwork {
public:
    Clockwork(SentLetter const& letter, Date today, Diagnostics& diagnostics)
        : letter_(letter), today_(today),
          facts_(sentQuestions(*letter.pack, *letter.letter),
                 sentAnswers(letter.answers, letter.sent), letter.pack->language, diagnostics) {
        if (!letter.pack->routes) return;
        for (Sending const& sending : letter.pack->routes->sendings)
            if (isAbout(sending, *letter.letter)) add(sending);
    }

    std::vector<ClockEntry> entries() {
        if (dues_.empty() && !dead_) return {};
        Reply const* const answer = letter_.sent.answer();
        if (answer && answer->kind == ReplyKind::full) return {entry(State::answered, answer->day)};
        start();
        if (answer) next(answer->day, true);
        std::stable_sort(entries_.begin(), entries_.end(),
                         [](ClockEntry const& one, ClockEntry const& other) {
                             return dayNumber(one.day) < dayNumber(other.day);
                         });
        return std::move(entries_);
    }

private:
    void add(Sending const& sending) {
        for (DeadChannel const& dead : sending.dead)
            if (dead.how == nameOf(letter_.sent.how)) dead_ = &dead;
        for (Due const& due : sending.dues)
            dues_.push_back(&due);
    }

    static ClockEntry entry(State state, Date day) {
        ClockEntry result;
        result.state = state;
        result.day = day;
        return result;
    }

    ClockEntry entry(State state, Date day, RunningClock const& running, Due const& due) const {
        ClockEntry result = entry(state, day);
        result.running = running;
        result.due = &due;
        return result;
    }

    /// That it was received is known, or what came back shows it.
    bool arrived() const {
        Sent const& sent = letter_.sent;
        return sent.received || sent.registered || !sent.replies.empty();
    }

    void start() {
        bool const dead = dead_ && !arrived();
        bool waits = false;
        std::vector<Clock const*> clocks;
        for (Due const* const due : dues_) {
            bool const authority = binds(*due) == Binds::authority;
            if (authority && dead) continue;
            waits = waits || (authority && due->clock.question == "sent.received");
            clocks.push_back(&due->clock);
        }
        if (dead) {
            ClockEntry instead = entry(State::noClock, letter_.sent.on);
            instead.dead = dead_;
            entries_.push_back(instead);
        } else if (waits && !receivedOn(letter_.sent)) {
            entries_.push_back(entry(State::unknown, today_));
        }
        for (RunningClock const& running : runningClocks(*letter_.pack, clocks, facts_))
            term(running);
    }

    Binds binds(Due const& due) const {
        Term const* const term = letter_.pack->findTerm(due.clock.term);
        return term ? term->binds : Binds::authority;
    }

    void term(RunningClock const& running) {
        Due const& due = **std::find_if(dues_.begin(), dues_.end(), [&](Due const* candidate) {
            return &candidate->clock == running.clock;
        });
        Ends const& ends = running.ends;
        if (running.term->binds == Binds::person) {
            State const state = isInTime(ends, today_)          ? State::limit
                                : isAuthorityLate(ends, today_) ? State::over
                                                                : State::limitDisputed;
            entries_.push_back(
                entry(state, state == State::limit ? ends.earliest : ends.latest, running, due));
            return;
        }
        State const state = isInTime(ends, today_)           ? State::running
                            : !isAuthorityLate(ends, today_) ? State::disputed
                            : due.maybe                      ? State::over
                                                             : State::late;
        entries_.push_back(entry(state, ends.latest, running, due));
        if (!due.ask.en.empty())
            entries_.push_back(entry(State::ask, dayAfter(ends.latest), running, due));
        if (due.silence) next(dayAfter(ends.latest), false);
    }

    /// One step that comes next: the first that may be taken.
    void next(Date day, bool refused) {
        ClockEntry step = entry(State::next, day);
        step.way = wayOf(letter_);
        step.refused = refused;
        if (!step.way) return;
        for (ClockEntry& other : entries_)
            if (other.state == State::next) {
                if (refused || dayNumber(day) < dayNumber(other.day)) other = step;
                return;
            }
        entries_.push_back(step);
    }

    SentLetter const& letter_;
    Date today_;
    Facts facts_;
    std::vector<Due const*> dues_;
    DeadChannel const* dead_ = nullptr;
    std::vector<ClockEntry> entries_;
};

bool isToCome(ClockEntry const& entry, Date today) {
    switch (entry.state) {
    case State::running:
    case State::disputed:
    case State::ask:
    case State::next:
    case State::limit:
    case State::limitDisputed:
        return dayNumber(entry.day) >= dayNumber(today);
    case State::noClock:
    case State::unknown:
    case State::late:
    case State::over:
    case State::answered:
        break;
    }
    return false;
}

} // namespace

DayOf dayOf(ClockEntry const& entry, Date today) {
    long const from = dayNumber(entry.running.from);
    return {std::max(0L, dayNumber(today) - from), dayNumber(entry.day) - from};
}

Way const* wayOf(SentLetter const& letter) {
    Way const* first = nullptr;
    if (!letter.pack->routes) return nullptr;
    for (Way const& way : letter.pack->routes->ways) {
        if (way.letter != letter.letter->id) continue;
        if (!first) first = &way;
        bool const agrees =
            std::all_of(way.gives.begin(), way.gives.end(), [&](WayAnswer const& given) {
                AnswerValue const* const value = letter.answers.find(given.question);
                auto const* const several =
                    value ? std::get_if<std::vector<std::string>>(value) : nullptr;
                return letter.answers.text(given.question) == given.value ||
                       (several &&
                        std::find(several->begin(), several->end(), given.value) != several->end());
            });
        if (agrees) return &way;
    }
    return first;
}

std::vector<ClockEntry> clockOf(SentLetter const& letter, Date today, Diagnostics& diagnostics) {
    return Clockwork(letter, today, diagnostics).entries();
}

bool isDue(ClockEntry const& entry, Date today) {
    switch (entry.state) {
    case State::noClock:
    case State::unknown:
    case State::limitDisputed:
        return true;
    case State::ask:
    case State::next:
        return dayNumber(entry.day) <= dayNumber(today);
    case State::running:
    case State::disputed:
    case State::late:
    case State::limit:
    case State::over:
    case State::answered:
        break;
    }
    return false;
}

ClockEntry const* nextOf(std::vector<ClockEntry> const& entries, Date today) {
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry)
        if (isDue(*entry, today)) return &*entry;
    for (ClockEntry const& entry : entries)
        if (isToCome(entry, today)) return &entry;
    return nullptr;
}

} // namespace redress
