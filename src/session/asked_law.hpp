#pragma once

#include "core/citation/recognise.hpp"
#include "session/law_search.hpp"

namespace redress {

/// A citation that somebody asks for in words.
struct AskedCitation {
    std::string act; ///< its key, its short title or its number
    /// Each one place or several: "п. 1 ст. 10", "ст. 10 и 21", "ss 12–14"; or a provision's id.
    std::vector<std::string> places;
    /// "full": as at the first mention; "short": as later; "words": as later, the units in words;
    /// empty: the first mention, the only one, and a later one.
    std::string form;
    std::string grammaticalCase; ///< its name in English or Russian; empty: the nominative
};

/// The citations, a line each. Nothing where something is wrong, which is in `diagnostics`: an act,
/// a provision or a case that is not known, words that are no place, a case that the act has no
/// form for.
std::vector<std::string> citationsFor(std::vector<Pack> const& packs, AskedCitation const& asked,
                                      Diagnostics& diagnostics);

/// Law that somebody looks for, and where it stands.
struct PackLaw {
    Pack const* pack = nullptr;
    LawFound law;
};
/// Provisions of all packs that have the words, as `searchLaw` finds them for nobody's letter; what
/// several packs have, once. Where nothing has them, `diagnostics` says so.
std::vector<PackLaw> lawFor(std::vector<Pack> const& packs, std::string const& words,
                            Diagnostics& diagnostics);

/// A citation in a text, and where it begins.
struct TypedCitation {
    RecognisedCitation citation;
    Place place;
};
/// The citations in a text, by the acts of all packs, in the order of the text. Acts and provisions
/// that no pack has are warnings besides. `file` names the text in the places.
std::vector<TypedCitation> citationsIn(std::vector<Pack> const& packs, std::string const& text,
                                       std::string const& file, Diagnostics& diagnostics);

} // namespace redress
