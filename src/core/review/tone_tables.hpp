#pragma once

#include <string_view>

namespace redress {

/// The files *.tone of this folder; put into the program when it is built.
std::string_view russianTone();
std::string_view englishTone();

} // namespace redress
