#pragma once

#include "core/pack/law.hpp"

#include <vector>

/// Acts for the tables of this folder, named as in the packs.
namespace redress::testing {

struct StyledAct {
    std::string style;
    Act act;
};
std::vector<StyledAct> const& acts();
Act const& actWith(std::string const& id);
std::vector<Act const*> actsOf(std::string const& style);

/// "12/1/1" in the act's own units, or "schedule paragraph:3/25".
Provision provisionAt(std::string const& place, std::vector<std::string> const& units);

std::vector<std::string> split(std::string const& text, char at);
/// The lines of a file of this folder, without those that begin with #.
std::vector<std::string> linesOf(std::string const& file);
/// With "_" for the no-break space.
std::string shown(std::string text);

} // namespace redress::testing
