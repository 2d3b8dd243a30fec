#pragma once

#include "core/citation/written_places.hpp"

namespace redress {

/// A number of a level, and the one it goes on to where it is a range.
struct WrittenNumber {
    std::string text;
    std::string until; ///< of a range
};

/// A unit and its numbers.
struct Level {
    std::size_t rank = 0;
    std::string unit;
    std::string word; ///< as it was written
    std::vector<WrittenNumber> numbers;
    bool afterComma = false; ///< or after "and": it may begin a place of its own
};

/// The places that levels make together, in the order they were written. They go on upwards as long
/// as each is larger, or downwards; "ч. 1 и ч. 2 ст. 6" and "ст. 6 ч. 1, ч. 2" are two places each,
/// and "ч. 1 ст. 144, 145" is a part and an article.
std::vector<WrittenPlace> placesOf(std::vector<Level> levels, CitationStyle const& style);

} // namespace redress
