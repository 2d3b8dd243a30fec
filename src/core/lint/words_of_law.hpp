#pragma once

#include <optional>
#include <string>

namespace redress {

/// What a paragraph's own words are joined with where something else stands among them: an answer,
/// a citation, a number.
constexpr char const* anything = "…";

/// The first words of the text that speak of duty, right, ban or term, as they stand in it. The
/// words of each language are one table; one without a table has none.
std::optional<std::string> wordsOfLaw(std::string const& text, std::string const& language);

} // namespace redress
