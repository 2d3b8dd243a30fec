#pragma once

#include "session/letter_session.hpp"
#include "sidebar/view.hpp"

#include <optional>
#include <string>

namespace redress {

/// What is chosen in the lists of what a person is told of.
struct DecisionsShown {
    int finding = 0;
    int packChange = 0;
};

/// Adds what waits for a person's decision: paragraphs that the program left to them, what another
/// version of the pack would change, bookmarks that are lost. Nothing where nothing waits.
/// `language` is the interface's.
void showDecisions(View& view, LetterSession const& session, DecisionsShown& shown,
                   std::string const& language);

/// How much waits.
int decisionsIn(LetterSession const& session);

/// What the button of that name asks of the finding; nothing for another button.
std::optional<Wish::Kind> wishOf(std::string const& button);
/// What is written on the button, for the undo list.
std::string wishTitle(Wish::Kind kind, std::string const& language);

} // namespace redress
