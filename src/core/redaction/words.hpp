#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace redress {

/// A word or a number of a text, from byte to byte. "Petrova's" is the word "Petrova".
struct WordOfText {
    std::size_t from = 0;
    std::size_t to = 0;
    std::string folded;     ///< for comparison: without case, ё as е
    bool capital = false;   ///< begins with a capital letter
    bool capitals = false;  ///< has no other letters, and more than one
    bool digits = false;    ///< has nothing else
    std::size_t length = 0; ///< in code points
};

/// Of valid UTF-8.
std::vector<WordOfText> wordsOfText(std::string_view text);

/// What stands between a word and the next.
std::string_view between(std::string_view text, WordOfText const& first, WordOfText const& second);

} // namespace redress
