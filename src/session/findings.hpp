#pragma once

#include "session/letter_session.hpp"

namespace redress {

/// The beginning of a text, on one line.
std::string shortWords(std::string text);
/// That of a finding's paragraph: as it is due, or else as it was written.
std::string shortWords(Finding const& finding, State const& state);

/// What the program did not do in the user's paragraphs, a warning each, for who has no sidebar
/// before them. Their place is "file: block", or "block" where `file` is empty.
void tellFindings(LetterSession const& session, std::string const& file, Diagnostics& diagnostics);

} // namespace redress
