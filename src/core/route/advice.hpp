#pragma once

#include "core/answers/answers.hpp"
#include "core/deadline/term.hpp"

#include <optional>
#include <string>
#include <vector>

namespace redress {

/// A clock that runs.
struct RunningClock {
    Clock const* clock = nullptr;
    Term const* term = nullptr;
    Ends ends;
    Date from; ///< the day it runs from; of one that runs after another, the latest end of that
};

/// How a way stands on the day.
enum class Timing {
    open,
    early,    ///< it opens later
    doubtful, ///< by one reading it is too late, by another it is not
    late,
};

/// A way as it stands for these answers on the day.
struct WayFound {
    Way const* way = nullptr;
    Timing timing = Timing::open;
    std::optional<Date> opensOn;        ///< the first day, where it opens later than at once
    std::optional<Date> lastDay;        ///< the user's own limit: by the reading that ends first
    std::optional<Date> lastDefensible; ///< by the reading that ends last, where it is another
    /// Why nothing is said of the days: the date question that has no answer; empty: they are
    /// known.
    std::string wanted;
    std::vector<RunningClock> watches;
};

/// What the triage comes to.
struct Advice {
    /// It is happening now; nothing otherwise.
    Emergency const* emergency = nullptr;
    std::vector<Contradiction const*> contradictions;
    /// The first is the one to take; the alternatives follow in the pack's order, then those that
    /// are too late.
    std::vector<WayFound> ways;
    /// The triage's questions that apply and have no answer, lists aside.
    std::vector<std::string> unanswered;
    /// Every clock whose day is known.
    std::vector<RunningClock> clocks;
};

/// The ways that are there for the answers. Dates of the triage that lie in the future are
/// diagnostics and count as unanswered, as is law that was not in force when it happened. The pack
/// must have passed its check and have routes; what is returned points into it.
Advice advise(Pack const& pack, Answers const& triage, Date today, Diagnostics& diagnostics);

/// The answers that the way's letter begins with: those of the triage to questions that the letter
/// asks too and can take, then what the way itself gives.
std::map<std::string, AnswerValue> answersFor(Pack const& pack, Way const& way,
                                              LetterTemplate const& letter, Answers const& triage);

} // namespace redress
