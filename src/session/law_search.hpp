#pragma once

#include "core/letter/letter.hpp"
#include "session/law_index.hpp"
#include "session/suggested_law.hpp"

#include <string>
#include <vector>

namespace redress {

/// Everything in the index that has all the words, as `LawIndex::find` reads them. What is found by
/// the words as they were typed comes before what is only much like them, a place that has the
/// number that was asked for before words that have it, then what is suggested, clauses before
/// provisions, then what this letter can use, in the order it does, then the pack's order; law that
/// is no longer in force comes last. No words: what is suggested and what this letter can use. At
/// most `limit`. The letter's enclosures are found by the beginnings of words in their titles, and
/// by "enclosure" and their number; they come first, and without words last.
std::vector<LawFound> searchLaw(LawIndex const& index, LetterTemplate const& letter,
                                Letter const& composed, SuggestedLaw const& suggested,
                                std::string const& words, std::size_t limit = 60);
/// The same for nobody's letter.
std::vector<LawFound> searchLaw(LawIndex const& index, std::string const& words);

/// One short line, the place first: "п. 1 ст. 10 Закона о прокуратуре".
std::string labelOf(Pack const& pack, LawFound const& found, std::string const& language);
/// What a person reads before inserting it: what would be inserted, the answer it is suggested for,
/// its gist in both languages, that of the reader first, since when it is in force, when it was
/// checked and where it was read; several lines.
std::string previewOf(Pack const& pack, LetterTemplate const& letter, Letter const& composed,
                      Answers const& answers, LawFound const& found, std::string const& language);

/// What goes into the document at the cursor: one block without style for a citation, or for a
/// mention of an enclosure in brackets, which continues the paragraph it stands in; a clause's
/// blocks, composed with the answers, otherwise.
std::vector<Block> insertionOf(Pack const& pack, LetterTemplate const& letter,
                               Letter const& composed, Answers const& answers,
                               LawFound const& found);

} // namespace redress
