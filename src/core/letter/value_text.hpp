#pragma once

#include "core/answers/answers.hpp"
#include "core/pack/template.hpp"

#include <optional>
#include <string>

namespace redress {

/// An answer as it stands in the letter. Empty where the question is unanswered; nothing where a
/// name, of a person or a designation, is not known in the case the sentence wants.
std::optional<std::string> valueText(Question const& question, AnswerValue const* value,
                                     Value const& how, std::string const& language);

/// The form of the word that goes with the number; `many` where it is no whole number.
std::string wordWith(std::string const& number, Count const& words, std::string const& language);

} // namespace redress
