#pragma once

#include <filesystem>

namespace redress {

/// The folder of the unpacked package this library was loaded from: templates/, locale/ and the
/// rest of it. Empty when the office does not know.
std::filesystem::path packageFolder();

} // namespace redress
