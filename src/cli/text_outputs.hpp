#pragma once

#include "session/draft.hpp"

#include <cstddef>
#include <filesystem>
#include <string>

namespace redress {

/// Writes the letter as plain text: laid out for reading, or, with a `limit`, for online forms
/// (core/letter/form_text.hpp). A text that is longer goes on in files beside it, "letter.2.txt",
/// and they are named on standard error. Gives the exit code; what was wrong is printed.
int writeText(Draft const& draft, std::filesystem::path const& file, std::size_t limit,
              std::string const& language);

} // namespace redress
