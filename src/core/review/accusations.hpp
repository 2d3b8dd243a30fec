#pragma once

#include "core/citation/lexemes.hpp"

#include <vector>

namespace redress {

/// Lexemes [from, to] that say of somebody that they did what a court alone can find.
struct Accusation {
    std::size_t from = 0;
    std::size_t to = 0;
};

/// In the order of the text. A sentence that says whose opinion it is, or asks to look into it,
/// accuses nobody.
std::vector<Accusation> accusationsIn(std::vector<Lexeme> const& text, bool russian);

} // namespace redress
