#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace redress {

/// Why one of the files cannot be written, as far as it can be known before any is; empty: nothing
/// is known against them. In `language`.
std::string whyNotWritten(std::vector<std::filesystem::path> const& outputs,
                          std::string const& language);

} // namespace redress
