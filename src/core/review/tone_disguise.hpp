#pragma once

#include "core/review/tone_lexicon.hpp"

#include <string>
#include <vector>

namespace redress {

/// What a written word, in small letters, can be read as: itself, with the look-alikes of the other
/// script, digits and signs as letters, and with stretched letters shortened. What is hidden by
/// stars is read as a word of the lexicon's, if any.
std::vector<std::string> readings(std::u32string const& written, ToneLexicon const& lexicon,
                                  bool russian);

/// Whether the sign may hide a letter inside a word.
bool isMask(char32_t c);

} // namespace redress
