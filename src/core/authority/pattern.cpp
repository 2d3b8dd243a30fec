#include "core/authority/pattern.hpp"

#include <algorithm>
#include <array>

namespace redress {
namespace {

constexpr std::array<std::string_view, 6> slotNames{"region", "place", "number",
                                                    "name",   "body",  "head"};

/// "region:dative".
std::optional<PatternPiece> slotPiece(std::string_view inside) {
    std::size_t const colon = inside.find(':');
    PatternPiece piece;
    piece.slot = parseSlot(inside.substr(0, colon));
    auto const grammaticalCase = colon == std::string_view::npos
                                     ? std::optional(Case::nominative)
                                     : parseCase(inside.substr(colon + 1));
    if (!piece.slot || !grammaticalCase) return std::nullopt;
    piece.grammaticalCase = *grammaticalCase;
    return piece;
}

} // namespace

std::optional<Slot> parseSlot(std::string_view name) {
    auto const found = std::find(slotNames.begin(), slotNames.end(), name);
    if (found == slotNames.end()) return std::nullopt;
    return static_cast<Slot>(found - slotNames.begin());
}

std::string_view nameOf(Slot slot) { return slotNames[static_cast<std::size_t>(slot)]; }

std::vector<PatternPiece> patternPieces(std::string_view pattern, std::string& wrong) {
    std::vector<PatternPiece> pieces;
    for (std::size_t at = 0; at < pattern.size();) {
        std::size_t const open = std::min(pattern.find('{', at), pattern.size());
        if (open > at) pieces.push_back({std::string(pattern.substr(at, open - at))});
        if (open == pattern.size()) break;
        std::size_t const close = pattern.find('}', open);
        auto const piece = close == std::string_view::npos
                               ? std::nullopt
                               : slotPiece(pattern.substr(open + 1, close - open - 1));
        if (!piece) {
            wrong =
                pattern.substr(open, close == std::string_view::npos ? close : close + 1 - open);
            return {};
        }
        pieces.push_back(*piece);
        at = close + 1;
    }
    return pieces;
}

std::vector<PatternPiece> patternPieces(std::string_view pattern) {
    std::string ignored;
    return patternPieces(pattern, ignored);
}

} // namespace redress
