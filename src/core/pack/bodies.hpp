#pragma once

#include "core/pack/law.hpp"

#include <string>
#include <vector>

namespace redress {

/// A territory that bodies are named after, in the cases that their names need.
struct Region {
    std::string id; ///< "ru.tverskaya"
    Forms forms;
    std::vector<std::string> bodies; ///< the kinds of body it has, of those named after a region
    /// The region whose bodies serve this one too; empty for most. People choose among those that
    /// are no such whole of others.
    std::string partOf;
    Evidence evidence;
    Place place;
};

/// A kind of body of which there are many, with the rule that their names follow. The patterns hold
/// what differs in braces, `{region:dative}`, `{place:genitive}`, `{number}`, `{name}`; those of
/// the head and of the addressee also `{body:genitive}` and `{head:dative}`. An empty pattern: they
/// have none.
struct BodyKind {
    /// A pattern as its file has it.
    struct Pattern {
        std::string text;
        Place place;
    };

    std::string id; ///< "ru.mvd.city"; no authority of the pack has the same
    Localised name;
    Rank rank;
    Pattern called; ///< the full name, in the nominative: "Управление МВД России по {place:…}"
    Pattern brief; ///< as people write it: "УМВД России по {place:dative}"
    Pattern head; ///< the post of its head, in the nominative: "начальник {body:genitive}"
    Pattern addressed;   ///< the addressee's line: "{head:dative}", "В {body:accusative}"
    std::string address; ///< postal, only where verified and the kind has one body
    Evidence evidence;
    Place place;
};

} // namespace redress
