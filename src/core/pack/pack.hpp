#pragma once

#include "core/deadline/term.hpp"
#include "core/pack/bodies.hpp"
#include "core/pack/follow_up.hpp"
#include "core/pack/layout.hpp"
#include "core/pack/review_rule.hpp"
#include "core/pack/route.hpp"
#include "core/pack/template.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace redress {

/// The days off that terms are counted with.
struct NamedCalendar {
    std::string id;
    Calendar calendar;
    Evidence evidence;
    Place place;
};

/// What was changed in a pack or an overlay.
struct Change {
    std::string date; ///< 2026-11-27
    Localised words;
};

/// A jurisdiction pack: data only. It can be wrong, it cannot run, read, fetch or write anything.
struct Pack {
    std::string id;                    ///< "ru", "gb-eng"
    std::string version;               ///< the day of its last change, "2026-11-27", and overlays
    std::vector<std::string> authors;  ///< as they want to be named
    std::vector<Change> changes;       ///< the latest first
    std::vector<std::string> overlays; ///< ids of those that were laid over it
    /// Nothing in it was checked later: its version, or the last change of an overlay.
    std::string lastChange;
    std::string language;      ///< of its letters, "ru-RU"
    std::string citationStyle; ///< "russian", "oscola"
    std::string fileNames;     ///< their rule (core/letter/file_name.hpp); empty: the letter's own
    Localised name;
    /// Ids that provisions may serve beside those of the letters and the grounds of the clauses.
    std::vector<std::string> lettersToCome;
    std::vector<std::string> groundsToCome;
    Layout layout;
    std::vector<Source> sources;
    std::vector<Act> acts;
    std::vector<Authority> authorities;
    std::vector<BodyKind> bodies;
    std::vector<Region> regions;
    std::vector<Clause> clauses;
    std::vector<LetterTemplate> letters;
    std::vector<NamedCalendar> calendars;
    std::vector<Term> terms;
    std::vector<ReviewRule> reviewRules;
    std::vector<FollowUp> followUps;
    std::optional<Routes> routes; ///< a pack without them only has letters to choose from
    Place place;

    Act const* findAct(std::string const& actId) const;
    Authority const* findAuthority(std::string const& authorityId) const;
    BodyKind const* findBody(std::string const& bodyId) const;
    Region const* findRegion(std::string const& regionId) const;
    Clause const* findClause(std::string const& clauseId) const;
    LetterTemplate const* findLetter(std::string const& letterId) const;
    Term const* findTerm(std::string const& termId) const;
    /// A calendar without days off but weekends, where the pack has none with that id.
    Calendar const& calendar(std::string const& calendarId) const;
};

/// Reads a pack's folder: jurisdiction.xml, layout.xml, sources.xml, authorities.xml, acts/*.xml,
/// clauses/*.xml, letters/*.xml, in the order of their names, and regions.xml, deadlines.xml,
/// routes.xml, review.xml and follow-ups.xml where there are any. Everything wrong in form is in
/// `diagnostics`; what could be read is returned all the same.
Pack readPack(std::string const& folder, Diagnostics& diagnostics);

/// The folders below `folder` that hold a jurisdiction.xml, sorted by name; `folder` itself if it
/// is a pack.
std::vector<std::string> packFolders(std::string const& folder);

/// A clause of a letter, and the condition under which it stands there; its own is joined to it.
struct Inclusion {
    Clause const* clause;
    Condition when;
};
/// The clauses a letter includes, each once, in the order in which they come.
std::vector<Inclusion> inclusionsOf(Pack const& pack, LetterTemplate const& letter);

/// The questions a letter asks, those of the clauses it includes after its own, in the order they
/// are asked. A clause's condition is joined to its groups'.
std::vector<QuestionGroup> questionsOf(Pack const& pack, LetterTemplate const& letter);

} // namespace redress
