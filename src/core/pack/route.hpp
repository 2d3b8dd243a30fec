#pragma once

#include "core/pack/template.hpp"

#include <map>
#include <string>
#include <vector>

namespace redress {

/// A term that runs from the day somebody answered; where that is not answered, or nobody is asked,
/// from another clock's end.
/// To conditions it is $id.earliest.day and $id.latest.day, days as in $date.day, not a number
/// while the day is not known; $id.over is 1 from the day after the latest end, else 0.
struct Clock {
    std::string id;
    std::string term;
    std::string question; ///< a date question of the triage
    std::string after;    ///< another clock, which stands before this one
    Condition when;       ///< it runs only where this holds
    Place place;
};

/// Whom to call, one after the other.
struct Call {
    std::string number; ///< empty where the user has to find it
    Localised name;     ///< who is called
    Localised say;      ///< what to say
    Evidence evidence;
    Place place;
};

/// What to do while it is happening.
struct Emergency {
    Condition when;
    Localised advice;
    std::vector<Call> calls;
    std::string page; ///< the letter that is a page to write calls down on; may be empty
    Place place;
};

/// Answers that cannot all be true.
struct Contradiction {
    Condition when;
    Localised words;
    Place place;
};

/// An answer that the way gives to its letter.
struct WayAnswer {
    std::string question;
    std::string value;
    Place place;
};

/// A way out: to a desk with one of the pack's letters, or another way in words.
struct Way {
    std::string id;
    std::string letter; ///< empty: it ends outside our letters
    /// Who has to decide, an authority of the pack, so that nobody judges themselves; may be empty
    /// outside our letters.
    std::string authority;
    Condition when; ///< whether it exists in this situation
    Condition best; ///< whether it is the one to take; empty: never, it is an alternative only
    /// Clocks after whose latest ends it opens, those that run; none: at once.
    std::vector<std::string> opens;
    std::string closes;               ///< a clock at whose earliest end it closes; empty: never
    std::vector<std::string> watches; ///< clocks of other terms that run
    Localised name;                   ///< of a way outside our letters; a letter has its own
    Localised addressee;              ///< the desk in words: "the prosecutor of the district"
    Localised reason;                 ///< why one would take it: the rule
    Localised how;                    ///< what to do, where it is no letter
    Localised early;                  ///< what can be done before it opens
    Localised late;                   ///< what can still be done after it closed
    Localised limit;                  ///< about the last day, where no clock says it
    Localised copies;
    Localised fee;
    Localised answer;  ///< what the answer must contain
    Localised silence; ///< what comes after no answer
    Localised refusal; ///< what comes after a refusal
    std::string silenceWay;
    std::string refusalWay;
    std::vector<WayAnswer> gives;
    std::vector<ProvisionReference> because;
    Evidence evidence;
    Place place;
};

/// A term that runs once a letter was sent. Its clock reads the dispatch (core/sent/facts.hpp) and
/// the letter's own answers instead of the triage.
struct Due {
    Clock clock;
    Localised ask;        ///< what to ask for from the day after its latest end; may be empty
    bool silence = false; ///< what the way says of silence comes after it
    /// It binds only where something happens that the dispatch does not tell, as a letter is passed
    /// on only where it came to the wrong body: when it is over, nobody is called late.
    bool maybe = false;
    Evidence evidence;    ///< of `ask`
};

/// A channel by which nothing is set going, and what to do instead.
struct DeadChannel {
    std::string how; ///< as a dispatch names it: "email"
    Localised words;
    std::vector<ProvisionReference> because;
    Evidence evidence;
    Place place;
};

/// What follows when one of these letters was sent. A letter may stand in several; a clock stands
/// behind the one it runs after.
struct Sending {
    std::vector<std::string> letters;
    std::vector<DeadChannel> dead;
    std::vector<Due> dues;
    Place place;
};

/// The ways to the right desk, in the order in which they are to be preferred.
struct Routes {
    /// Its questions, as of a letter without text: its id is that of the answers.
    LetterTemplate triage;
    /// The question whom the complaint is about, and the authority that each of its options is.
    std::string object;
    std::map<std::string, std::string> objects;
    std::vector<Emergency> emergencies;
    std::vector<Clock> clocks;
    std::vector<Contradiction> contradictions;
    std::vector<Way> ways;
    std::vector<Sending> sendings;
    Place place;

    Way const* find(std::string const& wayId) const;
    Clock const* findClock(std::string const& clockId) const;
    /// A question of the triage.
    Question const* findQuestion(std::string const& questionId) const;
};

/// As many questions as a person in trouble answers before anything comes of it; what is asked
/// while it happens, and the diary, do not count.
constexpr std::size_t mostTriageQuestions = 8;

} // namespace redress
