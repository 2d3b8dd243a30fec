#pragma once

#include "core/language/date.hpp"

#include <iosfwd>
#include <map>
#include <string>
#include <vector>

namespace redress::testing {

/// A situation of tests/routes/<pack>.txt and what the law makes of it: a block of lines between
/// blank ones. The first line tells it in words; then come `key: value` in any order, of which
/// those with * are in every block. A line that begins with # says something to the reader only.
///   today: 2026-02-19                 *
///   answers: question = value; …      may come again; several choices are joined by " + "
///   take: WAY                         * the way that is recommended
///   letter: LETTER                    of that way; without: it ends outside our letters
///   to: WORDS; …                      * in its addressee, in either language
///   reason: WORDS; …                 in its reason, or in what it says of its last day
///   standing: open                    * open, early, doubtful, late
///   opens: 2026-02-06                 its days; those that are not written are not there
///   last day: 2026-04-15
///   defensible: 2026-04-15
///   wanted: QUESTION                  its days are not known: this is not answered
///   because: ACT#PROVISION …          among its reasons
///   gives: question = value; …        what its letter begins with
///   silence: WAY, refusal: WAY        what comes after it
///   or: WAY; WAY early LETTER; …      alternatives; without a word it is open
///   never: WAY; …                     ways that are not offered
///   clock: ID 2026-02-04 or 2026-02-05, authority in time   all clocks that are looked at; in
///                                     time, disputed, late; person the same; "clock: ID none"
///   contradiction: WORDS              in the English of one; those that are not written are not
///                                     there; may come again
///   calls: 112; …                     in this order; without: nothing happens now
///   says: CODE                        what is wrong with the answers; may come again
///   asked: 6                          at most so many questions
struct Situation {
    struct Expected {
        std::string id;
        std::string word; ///< the value of the answer
    };
    struct Alternative {
        std::string id;
        std::string standing;
        std::string letter; ///< empty: it is not looked at
    };
    struct ExpectedClock {
        std::string id;
        std::string earliest; ///< empty: it does not run
        std::string latest;
        std::string state; ///< "authority late"
    };

    std::string pack; ///< the file's name: "gb-eng"
    std::string file;
    int line = 0;
    std::string title;
    Date today;
    std::vector<Expected> answers;
    /// Every other line with one value: take, letter, standing, opens, …
    std::map<std::string, std::string> values;
    /// Every other line with several: to, reason, because, never, calls, contradiction, says.
    std::map<std::string, std::vector<std::string>> lists;
    std::vector<Expected> gives;
    std::vector<Alternative> alternatives;
    std::vector<ExpectedClock> clocks;

    std::string const& value(std::string const& key) const;
    std::vector<std::string> const& list(std::string const& key) const;
};

void PrintTo(Situation const& situation, std::ostream* out);

/// Reads the situations of a file. What does not fit is in `wrong`, as `file:line: what`.
std::vector<Situation> readSituations(std::string const& file, std::istream& in,
                                      std::vector<std::string>& wrong);

/// Those of every file of tests/routes, read once.
std::vector<Situation> const& situations();
/// What is wrong in those files.
std::vector<std::string> const& wrongSituations();

} // namespace redress::testing
