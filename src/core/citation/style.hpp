#pragma once

#include "core/citation/citation.hpp"

namespace redress {

/// A country's way of citing. A new one is a small file beside russian.cpp and oscola.cpp, and a
/// line in citation.cpp.
struct CitationStyle {
    std::string (*pinpoint)(Provision const& provision);
    std::string (*cite)(Act const& act, std::vector<Provision const*> const& provisions,
                        CitationForm form, Case grammaticalCase, Mention mention);
    /// The unit that a word or an abbreviation means in a pinpoint ("п.", "пункта", "section"), as
    /// the style's own abbreviation; empty for a word it does not know.
    std::string (*unit)(std::string const& word);
    std::string language;
};

CitationStyle const& russianStyle();
CitationStyle const& oscolaStyle();

} // namespace redress
