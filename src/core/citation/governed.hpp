#pragma once

#include "core/citation/citation.hpp"

namespace redress {

/// The case that Russian words ask of what follows them: instrumental for "в соответствии с" and
/// "предусмотренного", dative for "согласно", genitive for "в нарушение". The longest phrase at the
/// end of `before` counts; nothing where none does.
std::optional<Case> governedInRussian(std::string_view before);

/// "со" before words that begin with two such consonants as in "статьей", "ст. 10" and
/// "Следственным комитетом"; else "с".
std::string_view withBefore(std::string_view words);

/// `phrase` and behind it the citation in the case it asks for: "согласно статье 10 Закона о
/// прокуратуре"; "с" becomes "со" before "статьей". The request's own case stands where the phrase
/// asks for none.
CitationText citedAfter(std::string const& phrase, CitationRequest request,
                        std::string const& style);

} // namespace redress
