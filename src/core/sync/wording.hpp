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

/// In a paragraph that `reads` so now: what stands in the place of each answer that reads otherwise
/// than was written. A place is known by the words about it; an answer whose place cannot be told,
/// or that was deleted, is left out.
std::vector<Wording> wordingsIn(WrittenBlock const& written, std::string const& reads);

} // namespace redress
