#pragma once

#include <string>
#include <vector>

namespace redress::testing {

/// What a typist would never leave standing in a paragraph in the language ("ru-RU", "en-GB"), each
/// as what it is and where: "doubled word: the the".
std::vector<std::string> slips(std::string const& paragraph, std::string const& language);

/// The same in a line of a plain text: what wrapping may do wrong.
std::vector<std::string> slipsOfLine(std::string const& line);

} // namespace redress::testing
