#pragma once

#include "core/declension/declension.hpp"
#include "core/diagnostic/diagnostic.hpp"

#include <string>
#include <string_view>

namespace redress {

/// A name to decline, in the words of who asks.
struct Declining {
    std::string name;
    std::string kind;   ///< first, middle, last, full or post; empty: a post, else a full name
    std::string gender; ///< m, f; empty: as the name says
    std::string grammaticalCase;
};

/// What is said of a name that was left as it is.
Code codeOf(Doubt doubt);

/// The form; or the name unchanged, and a diagnostic that says why. Bad words and letters that no
/// Russian name has are errors; a name that the rules leave open is `doubtful`.
std::string declined(Declining const& asked, Place const& place, Severity doubtful,
                     Diagnostics& diagnostics);

/// The same for a line of a table: name, kind, gender and case, with tabulators between. What the
/// rules leave open is a warning here.
std::string declinedLine(std::string_view line, Place const& place, Diagnostics& diagnostics);

} // namespace redress
