#pragma once

#include <filesystem>
#include <optional>

namespace redress {

/// The unpacked package that belongs to this command, with templates/ and locale/ in it: beside
/// the command in a build folder, in ../share once installed. Nothing when there is neither.
std::optional<std::filesystem::path> packageFolder();

/// The soffice to start: the one REDRESS_OFFICE names (the program or the office's folder), else
/// the first of PATH, /usr/lib/libreoffice and /opt/libreoffice*. Nothing when there is none.
std::optional<std::filesystem::path> officeProgram();

} // namespace redress
