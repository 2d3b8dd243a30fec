#pragma once

#include "core/letter/letter.hpp"

#include <string>
#include <vector>

namespace redress {

/// A provision, or a clause, that a search found.
struct LawFound {
    Act const* act = nullptr; ///< with `provision`; both nothing for a clause
    Provision const* provision = nullptr;
    Clause const* clause = nullptr;
    bool inLetter = false; ///< the letter cites it, or has the clause

    /// The same thing found, for keeping a selection.
    bool same(LawFound const& other) const;
};

/// Everything in the pack that has all the words: in a provision its place ("10", "ст. 10",
/// "section 12"), its act's names and its gist in both languages; in a clause its name, its ground
/// and its words. Beginnings of words count, ё as е, capitals do not. A place that has the number
/// that was asked for comes before words that have it, then what this letter can use, in the order
/// it does, then the pack's order; law that is no longer in force comes last. No words: what this
/// letter can use. At most `limit`.
std::vector<LawFound> searchLaw(Pack const& pack, LetterTemplate const& letter,
                                Letter const& composed, std::string const& words,
                                std::size_t limit = 60);

/// One short line, the place first: "п. 1 ст. 10 Закона о прокуратуре".
std::string labelOf(Pack const& pack, LawFound const& found, std::string const& language);
/// What a person reads before inserting it: what would be inserted, its gist, since when it is in
/// force, when it was checked; several lines.
std::string previewOf(Pack const& pack, LetterTemplate const& letter, Letter const& composed,
                      Answers const& answers, LawFound const& found, std::string const& language);

/// What goes into the document at the cursor: one block without style for a citation, which
/// continues the paragraph it stands in; a clause's blocks, composed with the answers, otherwise.
std::vector<Block> insertionOf(Pack const& pack, LetterTemplate const& letter,
                               Letter const& composed, Answers const& answers,
                               LawFound const& found);

} // namespace redress
