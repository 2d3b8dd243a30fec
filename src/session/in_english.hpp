#pragma once

#include "core/letter/reading_copy.hpp"
#include "session/letter_session.hpp"

#include <optional>
#include <string>

namespace redress {

/// Whether there is a letter, and one in another language than English.
bool hasReadingCopy(LetterSession const& session);

/// The copy of the letter with the answers as they are now; nothing where there is none.
std::optional<ReadingCopy> readingCopyOf(LetterSession const& session);

/// What the letter's paragraph of that number says in English with the answers as they are now;
/// nothing where its template says nothing, as of what the user wrote themselves.
std::optional<std::string> glossOf(LetterSession const& session, int block);

} // namespace redress
