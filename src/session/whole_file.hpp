#pragma once

#include <filesystem>
#include <string>
#include <system_error>

namespace redress {

/// Writes the content beside the file and renames it, so that who reads sees a whole file or what
/// was there before. The error is that of the system; none when the file stands.
std::error_code writeWhole(std::filesystem::path const& file, std::string const& content);

} // namespace redress
