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

/// An act's names in every case; a provision's gist in both languages and the grounds it serves; a
/// clause's name, ground and prose with its English reading, in branches not taken too.
std::string namesOf(Act const& act);
std::string textOf(Provision const& provision);
std::string textOf(Clause const& clause);

/// What a letter's template can use, taken or not, its clauses too.
class LikelyLaw {
public:
    LikelyLaw(Pack const& pack, LetterTemplate const& letter);

    /// Where it is used first: the less, the earlier in the letter, what only its clauses use
    /// behind what stands in it anyway; nothing where there is none.
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
    std::vector<Clause const*> included_;
};

} // namespace redress
