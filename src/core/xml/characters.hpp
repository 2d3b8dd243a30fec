#pragma once

#include "core/diagnostic/diagnostic.hpp"

#include <string>
#include <string_view>

namespace redress::xml {

/// Checks what the library's parser lets through: bytes that are not UTF-8, characters that XML 1.0
/// does not have whether written or referred to, references to entities that no one declared.
/// Reports the first of them; true when there is none.
bool checkCharacters(std::string_view text, std::string const& file, Diagnostics& diagnostics);

} // namespace redress::xml
