#pragma once

#include "core/condition/facts.hpp"

#include <optional>
#include <string>
#include <vector>

namespace redress {

/// When something happened, as far as it was answered.
struct Moment {
    std::optional<Date> day;
    std::optional<Time> time;
};

/// The order of time, as indices. What has no day stays behind what stands before it; what has no
/// time comes behind what stands before it on its day. What is told of one moment stays as it is.
std::vector<std::size_t> inOrderOfTime(std::vector<Moment> const& moments);

/// The question for the day of each of its rows; nothing for a list that is no events.
Question const* eventOf(Question const& list);
/// When the row's event was.
Moment momentOf(Question const& event, AnswerRow const& row);

/// Something that happened, or was written, as the answers tell.
struct ToldEvent {
    std::string question; ///< path of its day: "incident.date", "calls/r1/date"
    Localised label;
    Date day;
    std::optional<Time> time;
};

/// Something in the order of events that a person should look at.
struct ChronologyRemark {
    enum class Kind {
        afterLetter, ///< `event` is dated after the letter, which is `other`
        reversed,    ///< `event` follows from `other`, and is dated before it
        sameDay,     ///< the same on one day, by the time
        gap,         ///< nothing is told of what lies between `event` and `other`
    };
    Kind kind = Kind::gap;
    ToldEvent event;
    ToldEvent other;
    long days = 0; ///< of a gap
};

/// Of the answers to a letter's questions that apply, in the order they are asked; gaps last.
std::vector<ChronologyRemark> chronologyRemarks(Pack const& pack, LetterTemplate const& letter,
                                                Answers const& answers);

/// As diagnostics say it: a warning, in the language of a person. `place` is that of the answers.
Diagnostic diagnosticOf(ChronologyRemark const& remark, Place const& place,
                        std::string const& language);

} // namespace redress
