#pragma once

#include <array>
#include <string_view>

namespace redress {

/// The files *.rules of this folder, in the order in which they are read; put into the program when
/// it is built.
extern std::array<std::string_view, 3> const rulesText;

} // namespace redress
