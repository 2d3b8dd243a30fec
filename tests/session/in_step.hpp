#pragma once

#include "session/letter_session.hpp"
#include "session/memory_document.hpp"

namespace redress::testing {

/// Holds that document and session belong together: the stored state is the session's, a second
/// plan has nothing to do, and every clean block and each of its marks reads what is due.
void expectInStep(MemoryDocument& document, LetterSession const& session);

} // namespace redress::testing
