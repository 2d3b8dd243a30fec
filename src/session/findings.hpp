#pragma once

#include "session/letter_session.hpp"

namespace redress {

/// What the program did not do in the user's paragraphs, a warning each, for who has no sidebar
/// before them. Their place is "file: block", or "block" where `file` is empty.
void tellFindings(LetterSession const& session, std::string const& file, Diagnostics& diagnostics);

} // namespace redress
