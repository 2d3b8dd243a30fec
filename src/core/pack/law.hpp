#pragma once

#include "core/diagnostic/diagnostic.hpp"
#include "core/language/names.hpp"

#include <map>
#include <string>
#include <vector>

namespace redress {

/// A text of the program for people, in both of its languages.
struct Localised {
    std::string en;
    std::string ru;

    std::string const& in(std::string const& language) const { return language == "ru" ? ru : en; }
};

/// How sure a piece of law is: read in a primary or official source, read in a secondary one, or
/// general legal knowledge that no source was read for.
enum class Mark { read, secondary, general };

/// What every act, provision, authority, route, deadline and clause carries.
struct Evidence {
    std::string checked;              ///< day of the last comparison with the sources, 2026-11-21
    std::vector<std::string> sources; ///< ids in sources.xml
    Mark mark = Mark::general;
};

/// Where something was read.
struct Source {
    std::string id;
    std::string address; ///< where a person finds it
    Place place;
};

/// A name in the cases it is needed in. English names have the nominative only.
using Forms = std::map<Case, std::string>;
/// The name in the case; in the nominative where that form was not given.
std::string formOf(Forms const& forms, Case grammaticalCase);

/// A place in an act that letters cite, "п. 1 ст. 10" or "s 12(1B)".
struct Provision {
    std::string id; ///< unique in its act: "10.1"
    /// Unit names from the largest to the smallest ("article", "point"), and their numbers.
    std::vector<std::string> units;
    std::vector<std::string> numbers;
    Localised gist; ///< what it says, in our own words
    /// First and last day on which it said what the gist says, 2026-01-31; empty where not known.
    std::string from;
    std::string until;
    /// Ids of the letters and grounds it is for, best first: "ru.proc.inaction", "silence".
    std::vector<std::string> serves;
    Evidence evidence;
    Place place;
};

/// What an `Act` is: legislation, or the judgment of a court.
enum class ActKind { act, judgment };

/// An act of law, or a judgment: its title is then the name of the case, its short title what the
/// case is called later, its number the neutral citation and the report, and its provisions are
/// paragraphs.
struct Act {
    std::string id; ///< "ru.fz2202"; British acts by their path at legislation.gov.uk
    ActKind kind = ActKind::act;
    Forms title; ///< the full official form: "Федеральный закон от … № … «…»"
    Forms shortTitle; ///< "Закон о прокуратуре", "PRA 2002"
    /// What it is called in English where its letters are in another language; may be empty.
    std::string englishTitle;
    std::string englishShortTitle;
    /// "SI 2020/2", "asp 10", "[2015] UKSC 2, [2015] AC 1732"; empty where the title says it.
    std::string number;
    std::string link; ///< the official text
    /// First and last day on which it was in force; empty where not known.
    std::string from;
    std::string until;
    /// The units of its places where a provision does not say: {"article", "point"}.
    std::vector<std::string> units;
    std::vector<Provision> provisions;
    Evidence evidence;
    Place place;

    Provision const* find(std::string const& provisionId) const;
};

/// Where a body stands among others. Whoever oversees a body may judge complaints about it.
struct Rank {
    int level = 0; ///< 1 is nearest to people, a higher number further up; 0: stands in no order
    std::vector<std::string> oversees; ///< ids of authorities and of kinds of body, without circle
    Place place;                       ///< of `oversees`
};

/// A body or post that letters are sent to or speak of.
struct Authority {
    std::string id;
    Forms forms;
    Localised name; ///< for the interview
    Rank rank;
    /// Complaints about it follow rules of its own, which no letter of the pack has.
    bool ownScheme = false;
    std::string address; ///< postal, only where verified
    Evidence evidence;
    Place place;
};

} // namespace redress
