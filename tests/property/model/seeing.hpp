#pragma once

#include "content.hpp"

#include "core/sync/plan.hpp"

#include <set>
#include <string>
#include <vector>

namespace redress::model {

/// The user's tokens, but for those they gave to the program as an answer.
std::vector<char32_t> tokensOf(Paragraph const& paragraph, std::set<char32_t> const& given);
/// Those of the whole document, sorted.
std::vector<char32_t> tokensOf(Content const& content, std::set<char32_t> const& given);

/// The words outside the runs that are bound here and in the other, the same paragraph before or
/// after.
std::u32string outsideRuns(Paragraph const& paragraph, Paragraph const& other,
                           std::string const& tag);

int numberOf(Operation const& operation); ///< of its block

/// For people.
std::string describe(Operation const& operation);
std::string dump(Content const& content);

} // namespace redress::model
