#pragma once

#include "core/diagnostic/diagnostic.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace redress {

/// The text of the file, or what is wrong with it: it cannot be read, or is not UTF-8.
std::optional<std::string> textOf(std::filesystem::path const& file, Diagnostics& diagnostics);

} // namespace redress
