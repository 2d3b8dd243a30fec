#pragma once

#include "core/answers/answers.hpp"

#include <optional>
#include <string>
#include <vector>

namespace redress {

/// Answers that stand for all that can be given to a question, as far as some conditions can tell
/// them apart; nothing is "unanswered" and comes first.
struct Samples {
    std::vector<std::optional<AnswerValue>> answers{std::nullopt};
    /// Whether they stand for every answer there is. A choice whose options are compared by name
    /// has few; a date that is compared with another has no end.
    bool all = true;
};

/// The samples of a question that the conditions read as a variable or, in a row, as a column.
Samples samplesOf(Question const& question, bool column,
                  std::vector<std::string> const& conditions);

} // namespace redress
