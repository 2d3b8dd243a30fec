#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace redress {

/// A block in the new order: where it stood in the old one, and what it weighs against moving.
struct Ranked {
    std::size_t rank = 0; ///< no two are equal
    std::uint64_t weight = 1;
};

/// The heaviest part of the list that stands in the old order as well: true for what stays where
/// it is, false for what has to move. n log n.
std::vector<bool> heaviestCommonOrder(std::vector<Ranked> const& blocks);

} // namespace redress
