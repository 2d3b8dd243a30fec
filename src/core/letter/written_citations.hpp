#pragma once

#include "core/letter/letter.hpp"

/// What the citations of a letter read, its mentions of enclosures too: that is known when all of
/// it is composed.
namespace redress {

/// Gives the enclosures their order and their numbers: those come first that the document mentions,
/// as a reader meets them.
void orderEnclosures(Letter& letter, CitingDocument const& document);

/// Writes the letter's citations into its blocks, and what those of the user are to read.
void writeCitations(Letter& letter, Pack const& pack, CitingDocument const& document);

/// The same for blocks that are to be inserted into the letter that is `composed`: as later
/// mentions, with its numbers.
void writeCitationsBeside(Letter const& composed, Letter& letter, Pack const& pack);

/// The same for glosses, which mention enclosures by the numbers of the letter's list.
void writeCitationsInEnglish(Letter& letter, Pack const& pack);

/// When every paragraph has its words.
void nameEnclosures(Letter& letter);

} // namespace redress
