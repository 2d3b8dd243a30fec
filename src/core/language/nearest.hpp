#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace redress {

/// "a, b, c"; of more than twelve the first twelve and an ellipsis.
std::string commaList(std::vector<std::string> const& words);

/// Whether `word` or a beginning of it is made from `typed` by so many edits: a letter more, less,
/// other, or two that have changed places. Counted in code points.
bool beginsNearly(std::string const& word, std::string const& typed, std::size_t edits);

/// The known words most like the given one, best first, six at most: for "use one of these".
std::string nearest(std::string const& word, std::vector<std::string> known);

} // namespace redress
