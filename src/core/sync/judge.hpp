#pragma once

#include "core/sync/plan.hpp"
#include "core/sync/reading.hpp"

#include <optional>

namespace redress {

/// Tells what stands of each written block (docs/living-letter.md). Pure: asks the reading only.
Actual judge(Reading const& reading, State const& written);

/// The paragraph that a gone block's text was found in again; nothing when there is not exactly
/// one.
std::optional<std::size_t> adopted(Reading const& reading, State const& written, int number);

} // namespace redress
