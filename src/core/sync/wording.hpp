#pragma once

#include "core/sync/state.hpp"

#include <string>
#include <vector>

namespace redress {

/// What the user wrote in the place of an answer.
struct Wording {
    std::string question; ///< path
    std::string text;
};

/// Where a paragraph that `reads` so differs from what was written inside its answers only: what
/// stands in the place of each that differs. Nothing where other words were changed, where the
/// places cannot be told apart, or where an answer was deleted.
std::vector<Wording> wordingsIn(WrittenBlock const& written, std::string const& reads);

} // namespace redress
