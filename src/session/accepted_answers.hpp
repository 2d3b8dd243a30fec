#pragma once

#include "core/answers/answers.hpp"

#include <map>
#include <optional>
#include <string>

namespace redress {

/// Sets the answer that the path ("call.date", "calls/r1/who") names; false when it names a row
/// that is not there.
bool give(std::map<std::string, AnswerValue>& values, std::string const& path, AnswerValue value);

/// The same check an answers file goes through, so that no way in accepts more than another. What
/// says nothing is no answer: two states that say the same are the same. A row that is empty
/// because the user has yet to fill it in stays.
std::optional<Answers> acceptedAnswers(Answers answers, Pack const& pack,
                                       LetterTemplate const& letter, Diagnostics& diagnostics);

} // namespace redress
