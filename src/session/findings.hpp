#pragma once

#include "session/letter_session.hpp"

namespace redress {

/// What the program did not do in the user's paragraphs, a warning each, for who has no sidebar
/// before them. Nothing without a letter.
void tellFindings(LetterSession const& session, Place const& place, Diagnostics& diagnostics);

} // namespace redress
