#pragma once

#include <string>
#include <vector>

namespace redress {

/// "a, b, c"; of more than twelve the first twelve and an ellipsis.
std::string commaList(std::vector<std::string> const& words);

/// The known words most like the given one, best first, six at most: for "use one of these".
std::string nearest(std::string const& word, std::vector<std::string> known);

} // namespace redress
