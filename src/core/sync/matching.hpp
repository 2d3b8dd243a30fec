#pragma once

#include "core/sync/state.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace redress {

/// No counterpart.
constexpr std::size_t unmatched = static_cast<std::size_t>(-1);

/// The letter's blocks that have text, in the form they are written in; their numbers are 0.
std::vector<WrittenBlock> dueBlocks(Letter const& letter);

/// For each block due, the index of the written block with its id.
std::vector<std::size_t> matchBlocks(std::vector<WrittenBlock> const& due,
                                     std::vector<WrittenBlock> const& written);

/// For each run due, the index of the written run of its kind and question, by n-th occurrence.
std::vector<std::size_t> matchRuns(WrittenBlock const& due, WrittenBlock const& written);

/// Puts new values in the place of runs; where there is none, the run keeps its own.
void replaceRuns(WrittenBlock& block, std::vector<std::optional<std::string>> const& values);

/// Text, style and runs are the same; numbers do not count.
bool sameContent(WrittenBlock const& one, WrittenBlock const& other);

} // namespace redress
