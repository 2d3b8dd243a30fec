#pragma once

#include "core/citation/citation.hpp"
#include "core/citation/units.hpp"

#include <memory>

namespace redress {

class ActNames;

/// A unit and everything that people write for it, lower case and without a full stop.
struct UnitWords {
    std::string id;           ///< "article"
    std::string abbreviation; ///< "ст."
    std::vector<std::string> words;
    std::size_t rank = 0; ///< the less the larger; units that never hold each other share one
};

/// How the numbers of places are written: 25.1 and «а», or 12(1B)(a).
enum class Numbering { decimal, bracketed };

/// A country's way of citing. A new one is one file beside russian.cpp and oscola.cpp, which gives
/// this, and a line in styles.cpp; the engine asks nothing else of a country.
struct CitationStyle {
    std::string name; ///< as packs say it: "russian"
    std::string language;

    // writing
    CitationText (*cite)(CitationRequest const& request);
    CitationText (*citeInEnglish)(CitationRequest const& request); ///< for a reading copy
    std::string (*pinpoint)(Act const& act, std::vector<Provision const*> const& provisions);
    /// The case that the words before a citation ask for ("в соответствии с"); nothing where they
    /// ask for none.
    std::optional<Case> (*governed)(std::string_view before);

    // reading
    std::vector<UnitWords> units;
    /// The rank of articles and sections: they are numbered through the act, so that a chapter
    /// beside them says nothing.
    std::size_t trunk = 0;
    Numbering numbering = Numbering::decimal;
    /// Words between a place and what it is in: "of", "the", "to".
    std::vector<std::string> joints;
    /// Places as they are named: Russian ones are, a British subsection is part of a section's
    /// number. The second undoes the first.
    Places (*named)(Places const& places);
    Places (*unnamed)(Places const& places);
    /// Knows the acts by the names that people give them.
    std::unique_ptr<ActNames> (*names)(std::vector<Act const*> const& acts);

    UnitWords const* unit(std::string const& word) const;
    UnitWords const& withId(std::string const& unitId) const; ///< of one that `units` has
};

CitationStyle const& russianStyle();
CitationStyle const& oscolaStyle();

/// The style with that name; the first where there is none, which a pack's check does not let by.
CitationStyle const& styleNamed(std::string const& name);

} // namespace redress
