#pragma once

#include "core/letter/letter.hpp"

#include <string>

namespace redress {

/// What a letter lacks before it can be sent: answers that are missing, and bodies that would have
/// to judge themselves. `place` is where the answers stand, for messages in `language`. Errors
/// where it is to be `final`, else warnings: a draft may have gaps.
void tellShortcomings(Pack const& pack, LetterTemplate const& letter, Letter const& composed,
                      Answers const& answers, Place const& place, bool final,
                      std::string const& language, Diagnostics& diagnostics);

} // namespace redress
