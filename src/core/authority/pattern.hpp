#pragma once

#include "core/language/names.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace redress {

/// What differs from one body of a kind to the next, and what a pattern can take over from another.
enum class Slot {
    region, ///< of the pack's table
    place,  ///< a district or a town as it is typed, in the nominative
    number,
    name, ///< a word of the name that stands as it is: «Каменский», Тверской
    body, ///< what the kind's `called` gives
    head  ///< what its `head` gives
};

std::optional<Slot> parseSlot(std::string_view name);
std::string_view nameOf(Slot slot);

/// A stretch of a pattern: words, or a slot with the case that it stands in.
struct PatternPiece {
    std::string words; ///< where there is no slot
    std::optional<Slot> slot = std::nullopt;
    Case grammaticalCase = Case::nominative;
};

/// Takes a pattern apart. `wrong` gets the first brace that names no slot or no case, "{town}"; the
/// result is empty then.
std::vector<PatternPiece> patternPieces(std::string_view pattern, std::string& wrong);
/// The same of a pattern that was checked with its pack.
std::vector<PatternPiece> patternPieces(std::string_view pattern);

} // namespace redress
