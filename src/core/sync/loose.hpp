#pragma once

#include "core/citation/recognise.hpp"
#include "core/letter/mentions.hpp"
#include "core/sync/reading.hpp"
#include "core/sync/state.hpp"

#include <string>
#include <vector>

/// Citations that stand in the user's words as plain text, bound to nothing: typed by hand, or
/// pasted from another letter.
namespace redress {

/// A paragraph in which words of the user's stand.
struct UsersWords {
    std::size_t paragraph = 0; ///< index in the reading's `paragraphs`, or `elsewhere`
    bool elsewhere = false;
    std::string text;                ///< of the whole paragraph
    std::vector<Stretch> bound;      ///< what is not the user's in it: answers, living citations
    std::vector<std::size_t> things; ///< where a comment, a note or something else stands
    std::string fixed;               ///< why nothing may be written here, as a message id
};

/// Paragraphs of the letter's that stand as they were written hold none.
std::vector<UsersWords> usersWords(Reading const& reading, State const& written);

struct LooseCitation {
    std::size_t paragraph = 0; ///< as in UsersWords
    bool elsewhere = false;
    Stretch at;           ///< in the paragraph's text, or the answer's
    std::string question; ///< the answer that it stands in; empty in the document
    std::string text;
    Recognised state = Recognised::fine;
    /// What it would be, in the form and the case in which it was typed; of an act that the pack
    /// does not have, nothing.
    Citation cited;
    std::string reads; ///< as the pack writes it, "п. 1 ст. 10 Закона о прокуратуре"; may be empty
    /// Why it cannot be brought to life, as a message id; empty: it can.
    std::string reason;

    bool operator==(LooseCitation const& other) const;
};

/// Those in the document in the order of the words, and behind them those in answers, which count
/// only where the law has no such place. What only names an act is no citation, unless it names a
/// case; what names a place that holds provisions is left alone.
std::vector<LooseCitation> looseCitations(std::vector<UsersWords> const& words,
                                          Answers const& answers, Recogniser const& recogniser,
                                          std::string const& style);

} // namespace redress
