#pragma once

#include "core/answers/answers.hpp"

#include <optional>

namespace redress {

/// An answer as another question can take it: of the same type and with its own options, of a list
/// the columns that both have; one choice may become several. Nothing where it cannot.
std::optional<AnswerValue> taken(Question const& own, Question const& asked,
                                 AnswerValue const& value);

} // namespace redress
