#pragma once

#include "core/letter/letter.hpp"

#include <map>
#include <string>

namespace redress {

/// A letter in English for its writer's own understanding, and how it looks. It is marked on every
/// page as not for filing.
struct ReadingCopy {
    Letter letter;
    Layout layout;
};

/// Whether letters of the pack have reading copies: they are in another language than English.
bool hasReadingCopies(Pack const& pack);

/// The copy of the letter as it is `composed` now: behind a notice the same blocks in the same
/// order. A block without gloss, and what the user wrote in a long answer, stands as in the letter.
/// Dates, choices and citations are in English; names of persons and places are not translated.
ReadingCopy readingCopy(Pack const& pack, LetterTemplate const& letter, Answers const& answers,
                        Letter const& composed);

/// What each block of the letter that is `composed` reads in English, by its id; nothing of one
/// without gloss.
std::map<std::string, std::string> glosses(Pack const& pack, LetterTemplate const& letter,
                                           Letter const& composed, Answers const& answers);

} // namespace redress
