#pragma once

#include "session/letter_session.hpp"

#include <string>
#include <vector>

namespace redress {

/// A paragraph of a document, and the id of its style in the pack's layout; empty: none of them.
struct StandingParagraph {
    std::string style;
    std::string text;
};

/// The letter as it stands in the document, without what is personal: paragraphs that nobody edited
/// as in `redactedLetter`, the user's own words searched for it. The session holds a letter.
Letter redactedAsItStands(LetterSession const& session,
                          std::vector<StandingParagraph> const& paragraphs);

} // namespace redress
