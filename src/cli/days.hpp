#pragma once

#include "core/diagnostic/diagnostic.hpp"
#include "core/language/date.hpp"

#include <optional>
#include <string>

namespace redress {

/// The day that an option gives, as people write days; what is none, or does not exist, is a
/// diagnostic whose place is the option's name. Nothing, and no diagnostic, for an empty text.
std::optional<Date> dayGiven(std::string const& text, char const* option, Diagnostics& diagnostics);

} // namespace redress
