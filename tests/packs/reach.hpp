#pragma once

#include "core/answers/answers.hpp"
#include "core/pack/pack.hpp"

#include <array>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace redress::testing {

/// What the cases of a letter reach of its template and of the clauses it includes.
class Reach {
public:
    /// A block is a paragraph, an answer's paragraphs, a section, a repeat or an include. A
    /// condition counts twice, true and false, and only where composing comes to it; so does a
    /// question that is not required, answered and left open. `options` are those of a choice and
    /// the two answers to yes-no; `words` are the forms that follow a gender.
    enum class Kind { blocks, conditions, questions, options, words, clauses };
    static constexpr std::array<char const*, 6> kindNames{"blocks",  "conditions", "questions",
                                                          "options", "words",      "clauses"};

    Reach(Pack const& pack, LetterTemplate const& letter);

    /// Adds what the letter with these answers reaches.
    void add(Answers const& answers);

    /// What of the letter reads the same in every letter of the pack, and was reached: what stands
    /// in clauses, authorities that were chosen and have one form of their name, and ifs that hold
    /// one authority alone (a table of bodies, one row for each choice), as condition and
    /// authority.
    std::set<std::string> const& names() const { return names_; }

    /// "file:line:column: what" for each thing that no case reached, in the files' order. Files are
    /// named from `root`. What is among the names that were reached `elsewhere` counts as reached.
    std::vector<std::string> unreached(std::string const& root,
                                       std::set<std::string> const& elsewhere = {}) const;

    /// How many of a kind were reached, and how many there are.
    struct Count {
        std::size_t reached = 0;
        std::size_t all = 0;
    };
    Count count(Kind kind, std::set<std::string> const& elsewhere = {}) const;

    /// Notes a thing, whether it was reached now, and its name if it has one.
    void note(Kind kind, Place const& place, std::string const& what, bool reached,
              std::string const& name = {});

private:
    using Thing = std::tuple<std::string, int, int, Kind, std::string>; ///< file, line, column, …
    struct State {
        bool reached = false;
        std::string name;
    };
    static bool isReached(State const& state, std::set<std::string> const& elsewhere);

    Pack const& pack_;
    LetterTemplate const& letter_;
    std::map<Thing, State> things_;
    std::set<std::string> names_;
};

} // namespace redress::testing
