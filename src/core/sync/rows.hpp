#pragma once

#include "core/answers/answers.hpp"

#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace redress {

/// The rows of all lists, gathered when they are first asked for.
class AnswerRows {
public:
    /// Whether the rows that a block's id names ("entry/r1") are still among the answers; true for
    /// a block that belongs to no row. Always asked of the same answers.
    bool exist(std::string_view blockId, Answers const& answers);

private:
    std::optional<std::set<std::string_view>> ids_;
};

} // namespace redress
