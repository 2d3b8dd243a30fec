#pragma once

#include "core/review/tone_lexicon.hpp"

#include <bitset>
#include <string>
#include <vector>

/// A text as the rules of tone see it.
namespace redress {

struct ToneWord {
    std::size_t from = 0; ///< code points of the text
    std::size_t to = 0;
    std::string plain; ///< small letters, е for ё, as it stands
    std::vector<KnownAs> known;
    std::bitset<128> sets; ///< the kinds below 128 among them: asked for often, and counted first
    std::size_t sentence = 0;
    std::size_t quotation = 0; ///< which one it stands in, counted from 1; 0 for none
    bool title = false;        ///< a capital and small letters
    bool capitals = false;     ///< two capitals and more
    bool begins = false;       ///< a sentence, or what follows a colon, a dash or a quotation mark
    bool comma = false;        ///< before it; so are the next
    bool dash = false;
    bool colon = false;
    bool full = false; ///< a full stop right behind it: an initial, an abbreviation, an end

    bool is(WordKind kind) const;
};

/// The words of a text, and what the lexicon knows each as: with stretched letters, look-alikes and
/// hidden letters seen through, and letters set apart put together.
std::vector<ToneWord> toneWords(std::string const& text, ToneLexicon const& lexicon, bool russian);

} // namespace redress
