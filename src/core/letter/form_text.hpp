#pragma once

#include "core/letter/letter.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace redress {

/// The letter for the field of an online form: one line a paragraph, numbered ones with their
/// numbers, without blanks at the margin, lines to sign on, or characters that forms refuse
/// (no-break spaces and hyphens, tabulators). UTF-8, no newline at the end.
std::string formText(Letter const& letter, Layout const& layout);

/// As the strictest form counts: UTF-16 units, a line break as two.
std::size_t sizeInForm(std::string const& text);

/// The text whole where it fits into the limit, else in parts of at most that size, each below its
/// number, "1/3". A part ends with a paragraph, else with a sentence, else with a word.
std::vector<std::string> partsForForm(std::string const& text, std::size_t limit);
/// A smaller limit has no room for a sentence.
constexpr std::size_t smallestLimit = 200;

} // namespace redress
