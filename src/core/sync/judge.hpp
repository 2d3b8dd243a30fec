#pragma once

#include "core/sync/plan.hpp"
#include "core/sync/reading.hpp"

#include <optional>

namespace redress {

/// Where a bookmark stands: indices into a reading's paragraphs, and code points.
struct Span {
    std::size_t first = 0;
    std::size_t from = 0;
    std::size_t last = 0;
    std::size_t to = 0;

    bool collapsed() const { return first == last && from == to; }
};

/// Tells what stands of each written block (docs/living-letter.md). Pure: asks the reading only.
Actual judge(Reading const& reading, State const& written);

/// The paragraph that a gone block's text was found in again; nothing when there is not exactly
/// one.
std::optional<std::size_t> adopted(Reading const& reading, State const& written, int number);

} // namespace redress
