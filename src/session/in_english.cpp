#include "session/in_english.hpp"

namespace redress {

bool hasReadingCopy(LetterSession const& session) {
    return session.pack() != nullptr && hasReadingCopies(*session.pack());
}

std::optional<ReadingCopy> readingCopyOf(LetterSession const& session) {
    if (!hasReadingCopy(session)) return std::nullopt;
    return readingCopy(*session.pack(), *session.letterTemplate(), session.state().answers,
                       session.letter());
}

std::optional<std::string> glossOf(LetterSession const& session, int block) {
    if (!hasReadingCopy(session)) return std::nullopt;
    WrittenBlock const* const written = session.state().find(block);
    if (!written) return std::nullopt;
    auto const all = glosses(*session.pack(), *session.letterTemplate(), session.letter(),
                             session.state().answers);
    auto const found = all.find(written->id);
    return found == all.end() ? std::nullopt : std::optional(found->second);
}

} // namespace redress
