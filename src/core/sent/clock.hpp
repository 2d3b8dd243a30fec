#pragma once

#include "core/route/advice.hpp"
#include "core/sent/dispatch.hpp"

namespace redress {

/// One thing that the clock of a sent letter says.
struct ClockEntry {
    enum class State {
        noClock,       ///< by this channel nothing is set going: what to do instead
        unknown,       ///< it is not known when it was received, so nothing can be counted
        running,       ///< the authority has time, by every reading
        disputed,      ///< by one reading its term is over
        late,          ///< the authority is late, by every reading
        ask,           ///< what to ask for from that day on
        next,          ///< what comes after silence or an answer that denies
        limit,         ///< the user's own last day, by the reading that ends first
        limitDisputed, ///< it is over by that reading, and not by another
        over,     ///< that is over, or a term that need not have bound anybody, by every reading
        answered, ///< as it was asked for: nothing runs
    };
    State state = State::unknown;
    /// What it is about: the last day of a term, the first one on which to ask or to go on.
    Date day;
    RunningClock running;              ///< of a term and its `ask`
    Due const* due = nullptr;          ///< the same
    DeadChannel const* dead = nullptr; ///< of noClock
    Way const* way = nullptr;          ///< of `next`
    bool refused = false; ///< of `next`: what comes after a refusal, else after silence
};

/// Day n of m, counted from the day the term runs from to the last one that counts for its state.
/// n is 0 until that day has come.
struct DayOf {
    long n = 0;
    long m = 0;
};
DayOf dayOf(ClockEntry const& entry, Date today);

/// What was sent: the letter with its answers, and its dispatch.
struct SentLetter {
    Pack const* pack = nullptr;
    LetterTemplate const* letter = nullptr;
    Answers answers;
    Sent sent;
};

/// The way that the letter rests on: the first of the pack's ways with that letter whose own
/// answers are those of the letter; where none agrees, the first with that letter; nothing where
/// there is none.
Way const* wayOf(SentLetter const& letter);

/// Everything that runs, is over or can be asked for on the day, in the order of the days. None
/// where the pack has nothing that runs for the letter. What it points to is the pack's.
std::vector<ClockEntry> clockOf(SentLetter const& letter, Date today, Diagnostics& diagnostics);

/// Whether it is to be done now: something can be asked for, or is the next step.
bool isDue(ClockEntry const& entry, Date today);
/// What is to be done first: of what is due the last, which the earlier led to, or else the first
/// day to come; nothing where no day is left.
ClockEntry const* nextOf(std::vector<ClockEntry> const& entries, Date today);

} // namespace redress
