#pragma once

#include <string_view>

namespace redress {

/// The files *.tone of this folder; put into the program when it is built.
extern std::string_view const russianTone;
extern std::string_view const englishTone;

} // namespace redress
