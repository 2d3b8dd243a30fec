#pragma once

#include "core/citation/lexemes.hpp"
#include "core/citation/style.hpp"

namespace redress {

/// A place that somebody wrote, in named steps; with the number it goes on to where it is a range.
struct WrittenPlace {
    Places steps;
    std::string until;
};

/// One or more places that stand together, and where they end: the index of the lexeme behind.
struct WrittenPlaces {
    std::vector<WrittenPlace> places;
    std::size_t end = 0;
};

/// Reads places from the lexeme at `at` on, smallest unit first or largest first, with lists and
/// ranges:
///     places = level {[","|"and"|joint] level}
///     level  = unit {"."|unit} numbers
///     numbers = number {(","|"and"|"-") number}
/// Nothing where there is none. A level that lacks what it stands in has it from the next one that
/// has it, "ч. 1 и ч. 2 ст. 6", or from the one before, "ст. 6 ч. 1, ч. 2".
std::optional<WrittenPlaces> readPlaces(std::vector<Lexeme> const& lexemes, std::size_t at,
                                        CitationStyle const& style);
/// Paragraphs in square brackets: "[45], [47]–[49]".
std::optional<WrittenPlaces> readBrackets(std::vector<Lexeme> const& lexemes, std::size_t at);

/// All that the words name; nothing where they hold anything else.
std::vector<WrittenPlace> placesIn(std::string_view words, CitationStyle const& style);

/// Named steps as a key to compare by: capitals do not count.
std::string placeKey(Places const& steps);

} // namespace redress
