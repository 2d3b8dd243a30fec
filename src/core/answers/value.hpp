#pragma once

#include "core/answers/answers.hpp"

namespace redress {

/// Checks one answer against its question: that a date is a day that exists, a choice one of the
/// options, a text not too long and without control characters; any question may be put off.
/// `place` is where the answer stands. Gives the value, tidied (no white space at its ends; line
/// breaks only where the type has lines), or nothing when refused.
std::optional<AnswerValue> checkedValue(Question const& question, AnswerValue value,
                                        Place const& place, Diagnostics& diagnostics);

/// An answer as a command line gives it: one text. Lists and persons cannot be given so.
std::optional<AnswerValue> valueFromText(Question const& question, std::string const& text,
                                         Place const& place, Diagnostics& diagnostics);

/// An answer as a person types it into a field: dates and times as people write them, the rest as
/// above. What is said of it speaks of no file.
std::optional<AnswerValue> valueFromTyped(Question const& question, std::string const& text,
                                          Diagnostics& diagnostics);

} // namespace redress
