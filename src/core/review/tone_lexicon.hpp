#pragma once

#include "core/review/tone.hpp"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

/// The words of a file *.tone; what may stand in one is written at the head of russian.tone.
namespace redress {

/// A kind of words: those that may stand in one place of a phrase, or a set that context asks for.
using WordKind = std::uint16_t;

/// A word as one of a kind. `form` is its place among the endings of its class.
struct KnownAs {
    WordKind kind = 0;
    std::uint8_t form = 0;
};

struct ToneSlot {
    WordKind kind = 0;
    bool optional = false;
    bool gap = false; ///< up to four words of any kind
};

/// A word or phrase of a table, and when it counts.
struct ToneEntry {
    Tone tone = Tone::insult;
    bool idiom = false;           ///< harmless: it shields the words it covers
    bool aimed = false;           ///< counts only where it is said of an official or to one
    bool personally = false;      ///< aimed, and «эти» or "they" alone is not enough
    bool now = false;             ///< does not count where only the past is told
    bool hint = false;            ///< counts where the sentence has another one
    bool scattered = false;       ///< its words stand anywhere near one another, in any order
    std::vector<WordKind> with;   ///< counts only in a sentence that has one of each of these
    std::vector<WordKind> unless; ///< does not count in a sentence that has one of these
    std::vector<ToneSlot> slots;
    std::string calmOne; ///< in the singular, with classes as in the table
    std::string calmMany;
};

class ToneLexicon {
public:
    /// A fault of the table is a fault of the program, and is thrown.
    explicit ToneLexicon(std::string_view table);

    /// What a word in plain letters is known as.
    void find(std::string const& plain, std::vector<KnownAs>& known) const;
    /// The word of the set `masked` that letters with "*" for hidden ones stand for; else empty.
    std::string unmasked(std::string const& plain) const;
    bool has(std::string const& plain) const;

    /// The kind of a set. A set that the table does not have has no words.
    WordKind set(std::string const& name) const;
    std::vector<ToneEntry const*> const& beginningWith(WordKind kind) const;
    /// The calm wording of an entry, in the form that was written.
    std::string calm(ToneEntry const& entry, std::uint8_t form) const;

private:
    using Endings = std::vector<std::string>;
    struct Conditions;

    void readClass(std::string const& line);
    void readSlots(std::string const& entry, ToneEntry& made);
    void readEntry(std::string const& entry, Conditions const& conditions, std::string const& calm);
    WordKind kindOf(std::string const& slot);
    void addWord(std::string const& pattern, WordKind kind);

    std::map<std::string, Endings> classes_;
    std::map<std::string, WordKind> kinds_; ///< by the text of the slot or the name of the set
    std::map<std::string, std::vector<std::string>> sets_;
    std::unordered_map<std::string, std::vector<KnownAs>> forms_;
    std::unordered_map<std::string, std::vector<WordKind>> stems_;
    std::unordered_map<std::string, std::vector<WordKind>> endings_;
    std::size_t longestStem_ = 0; ///< in bytes
    std::size_t longestEnding_ = 0;
    std::vector<std::string> masked_;
    std::vector<std::vector<ToneEntry const*>> byFirst_;
    std::vector<std::unique_ptr<ToneEntry>> entries_;
};

/// The lexicon of a language; nothing for a language that has none.
ToneLexicon const* toneLexicon(std::string const& language);

} // namespace redress
