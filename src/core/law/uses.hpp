#pragma once

#include "core/pack/pack.hpp"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace redress {

/// Act and provision; the provision is empty where the act as a whole is meant.
using LawKey = std::pair<std::string, std::string>;

/// Where a pack cites each piece of its law or rests on it, each place once: "letter ru.upk124",
/// "clause delay", "way prosecutor", "term ru.fz59.reply", "question incident.date", in the order
/// of the pack.
std::map<LawKey, std::vector<std::string>> usesOfLaw(Pack const& pack);

} // namespace redress
