#pragma once

#include "session/letter_session.hpp"
#include "sidebar/view.hpp"

#include <string>

namespace redress {

/// What of a paragraph's English words a panel shows.
struct GlossShown {
    bool open = false;
    int block = 0; ///< the paragraph that the cursor stands in; 0: none of the letter's
};

/// Adds, for a letter in another language than English, what the paragraph at the cursor says in
/// English, folded behind a link, and the link to the reading copy. `language` is the interface's.
void showGloss(View& view, LetterSession const& session, GlossShown const& shown,
               std::string const& language);

} // namespace redress
