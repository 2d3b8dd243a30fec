#pragma once

#include "core/letter/enclosures.hpp"
#include "core/pack/pack.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace redress {

/// A provision, a clause, or one of the letter's enclosures, that a search found.
struct LawFound {
    Act const* act = nullptr; ///< with `provision`; both nothing for the others
    Provision const* provision = nullptr;
    Clause const* clause = nullptr;
    bool inLetter = false; ///< the letter cites or mentions it, or has the clause
    bool mistyped = false; ///< only where a word is taken for another that is much like it
    std::optional<Enclosure> enclosure = {}; ///< without the others

    /// The same thing found, for keeping a selection.
    bool same(LawFound const& other) const;
};

/// Everything in a pack that can be searched, with its words. Made once for a pack, which has to
/// stay; each search then compares numbers and no texts.
class LawIndex {
public:
    explicit LawIndex(Pack const& pack);

    Pack const& pack() const { return *pack_; }
    /// Whether it was made for that pack as it is now.
    bool isOf(Pack const& pack) const;

    /// How the numbers asked for stand in a place: as they were typed, and one alone as the largest
    /// unit's; as smaller ones; elsewhere.
    enum class Number { typed, smaller, elsewhere };
    struct Hit {
        std::size_t entry = 0;
        Number number = Number::typed;
        bool mistyped = false;
    };
    /// What has all the words, in the pack's order: in a provision its place ("10", "ст. 10",
    /// "section 12"), its act's names and its gist; in a clause its name, its ground and its words.
    /// The beginning of a word is enough, in Russian in any case of it. A word that begins nothing
    /// is taken for those that differ by a letter, from eight letters on by two, but for the first
    /// letter; so are all words where nothing is found otherwise. A number behind its unit
    /// ("ст. 10") has to stand in the place; of a number only the last word's beginning is enough.
    std::vector<Hit> find(std::string const& words) const;

    std::size_t size() const { return entries_.size(); }
    LawFound const& operator[](std::size_t entry) const { return entries_[entry].law; }

private:
    using WordId = std::uint32_t;
    /// In the order of the vocabulary, each once.
    using WordSet = std::vector<WordId>;

    struct Entry {
        LawFound law;
        std::vector<WordId> place; ///< in its order
        WordSet text;
        std::size_t names = 0; ///< index of its act's in `names_`
    };
    struct Wanted;

    WordSet setOf(std::vector<std::string> const& words) const;
    WordId idOf(std::string const& word) const;
    std::pair<WordId, WordId> beginningWith(std::string const& beginning) const;
    std::vector<Wanted> wanted(std::string const& words, bool mistyped) const;
    std::vector<WordId> muchLike(std::string const& word) const;
    std::vector<Hit> find(std::vector<Wanted> const& wanted) const;
    bool has(Entry const& entry, std::vector<Wanted> const& wanted) const;
    Number numberIn(Entry const& entry, std::vector<Wanted> const& wanted) const;

    Pack const* pack_;
    std::pair<Act const*, std::size_t> made_; ///< for which acts
    std::vector<std::string> vocabulary_;     ///< sorted
    std::vector<WordSet> names_;
    std::vector<Entry> entries_;
};

} // namespace redress
