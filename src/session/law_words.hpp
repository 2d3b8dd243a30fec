#pragma once

#include "core/pack/pack.hpp"

#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace redress {

/// A text as a search sees it: its words, folded, "12(1B)" as 12, 1, b.
using LawWords = std::vector<std::string>;
/// Of each text. They are folded in one, which costs little where each for itself would cost much.
std::vector<LawWords> wordsOf(std::vector<std::string> const& texts);

/// An act's names in every case; a clause's name, ground and prose, in branches not taken too.
std::string namesOf(Act const& act);
std::string textOf(Clause const& clause);

/// What somebody typed into the search.
class WantedWords {
public:
    WantedWords(std::string const& words, std::string const& citationStyle);

    bool empty() const { return words_.empty(); }
    /// Every word is there. A number behind its unit ("ст. 10") is there only in the place, another
    /// number in any of the texts; of the last word, and of all that are no numbers, the beginning
    /// is enough. What has no place has no `place`.
    bool in(LawWords const* place, std::initializer_list<LawWords const*> texts) const;
    /// How the numbers asked for stand in a place: 0 as they were typed, and one alone as the
    /// largest unit's; 1 smaller ones; 2 elsewhere. 0 where none was asked for.
    int numberIn(LawWords const& place, Provision const& provision) const;
    /// The same for what has no place.
    int worstNumber() const { return hasNumber_ ? 2 : 0; }

private:
    struct Word {
        std::string text;
        std::string unit; ///< it means, without a full stop; may be empty
        bool number = false;
        bool last = false;
    };
    static bool matches(std::string const& word, Word const& wanted);

    std::vector<Word> words_;
    bool hasNumber_ = false;
};

/// What a letter's template can use, taken or not, its clauses too.
class LikelyLaw {
public:
    LikelyLaw(Pack const& pack, LetterTemplate const& letter);

    /// Where it is used first: the less, the earlier in the letter; nothing where there is none.
    std::optional<std::size_t> use(std::string const& act, std::string const& provision) const;
    std::optional<std::size_t> use(std::string const& clause) const;

private:
    void add(FlowContent const& content);
    void add(Sentence const& sentence);
    void add(std::string const& act, std::string const& provision);

    Pack const& pack_;
    std::size_t next_ = 0;
    std::map<std::pair<std::string, std::string>, std::size_t> provisions_;
    std::map<std::string, std::size_t> clauses_;
};

} // namespace redress
