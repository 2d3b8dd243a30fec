#pragma once

#include "core/pack/pack.hpp"

#include <map>
#include <set>
#include <string>

namespace redress {

/// What a letter wants to know of names beyond the names, by question; of a list's column,
/// "list/column".
struct FormsNeeded {
    std::set<std::string> genders;               ///< of persons, for words that follow them
    std::map<std::string, std::set<Case>> cases; ///< other than the nominative
};

/// Of every paragraph, whatever it stands under, and of the clauses that are included.
FormsNeeded formsNeeded(Pack const& pack, LetterTemplate const& letter);

} // namespace redress
