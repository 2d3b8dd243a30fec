#pragma once

#include <filesystem>
#include <string>

/// What is said to people, in `language`, of a file that is to be written.
namespace redress {

/// Why it cannot be, as far as it can be known before; empty: nothing is known against it.
std::string whyNoFile(std::filesystem::path const& file, std::string const& language);

/// Why it could not be: the folder is closed to the user, its disk is full, or else what the system
/// or the office said.
std::string whyNotStored(std::filesystem::path const& file, std::string const& said,
                         std::string const& language);

} // namespace redress
