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
    static constexpr std::array<char const*, 6> names{"blocks",  "conditions", "questions",
                                                      "options", "words",      "clauses"};

    /// `named`: authorities that cases of other letters of the pack choose. One whose name has a
    /// single form reads the same in each letter, and need not be chosen again.
    Reach(Pack const& pack, LetterTemplate const& letter, std::set<std::string> named = {});

    /// Adds what the letter with these answers reaches.
    void add(Answers const& answers);

    /// "file:line:column: what" for each thing that no case reached, in the files' order. Files are
    /// named from `root`.
    std::vector<std::string> unreached(std::string const& root) const;

    /// How many of a kind were reached, and how many there are.
    struct Count {
        std::size_t reached = 0;
        std::size_t all = 0;
    };
    Count count(Kind kind) const;

    /// Notes a thing, and whether it was reached now.
    void note(Kind kind, Place const& place, std::string const& what, bool reached);
    /// Whether the option is an authority that is named elsewhere, as the constructor says.
    bool isNamedElsewhere(std::string const& option) const;

private:
    using Thing = std::tuple<std::string, int, int, Kind, std::string>; ///< file, line, column, …

    Pack const& pack_;
    LetterTemplate const& letter_;
    std::set<std::string> named_;
    std::map<Thing, bool> things_;
};

} // namespace redress::testing
