#include "core/review/tone.hpp"

#include "core/language/language.hpp"
#include "core/review/tone_context.hpp"

#include <algorithm>
#include <optional>

namespace redress {
namespace {

constexpr std::size_t longestGap = 4;

/// The word behind the phrase, when it stands at `at` within one sentence.
std::optional<std::size_t> phraseEnd(std::vector<ToneWord> const& words, std::size_t at,
                                     std::vector<ToneSlot> const& slots, std::size_t slot) {
    if (slot == slots.size()) return at;
    bool const there =
        at < words.size() && (slot == 0 || words[at].sentence == words[at - 1].sentence);
    if (slots[slot].gap) {
        for (std::size_t skipped = 0; skipped <= longestGap; ++skipped) {
            if (auto const end = phraseEnd(words, at + skipped, slots, slot + 1)) return end;
            std::size_t const next = at + skipped + 1;
            if (next >= words.size() || words[next].sentence != words[at].sentence) break;
        }
        return std::nullopt;
    }
    if (there && words[at].is(slots[slot].kind))
        if (auto const end = phraseEnd(words, at + 1, slots, slot + 1)) return end;
    if (slots[slot].optional) return phraseEnd(words, at, slots, slot + 1);
    return std::nullopt;
}

/// The phrases that begin with a word, harmless ones and harsh ones: the longest first, and of
/// those of one length the ones that have calm words.
std::vector<ToneMatch> matchesAt(std::vector<ToneWord> const& words, std::size_t at,
                                 ToneLexicon const& lexicon) {
    std::vector<ToneMatch> result;
    for (KnownAs const& known : words[at].known)
        for (ToneEntry const* entry : lexicon.beginningWith(known.kind))
            if (auto const end = phraseEnd(words, at, entry->slots, 0))
                result.push_back({entry, at, *end, known.form});
    auto const hasCalm = [&](ToneMatch const& match) {
        return !lexicon.calm(*match.entry, match.form).empty();
    };
    std::stable_sort(result.begin(), result.end(), [&](ToneMatch const& a, ToneMatch const& b) {
        return a.last != b.last ? a.last > b.last : hasCalm(a) && !hasCalm(b);
    });
    return result;
}

} // namespace

std::vector<HarshWords> harshWords(std::string const& text, std::string const& language) {
    ToneLexicon const* const lexicon = toneLexicon(language);
    if (!lexicon) return {};
    bool const russian = isRussian(language);
    std::vector<ToneWord> const words = toneWords(text, *lexicon, russian);
    ToneContext const context(words, *lexicon, russian);

    std::vector<std::vector<ToneMatch>> matches;
    std::vector<bool> shielded(words.size());
    matches.reserve(words.size());
    for (std::size_t at = 0; at < words.size(); ++at) {
        matches.push_back(matchesAt(words, at, *lexicon));
        for (ToneMatch const& match : matches.back())
            if (match.entry->idiom)
                std::fill(shielded.begin() + static_cast<std::ptrdiff_t>(match.first),
                          shielded.begin() + static_cast<std::ptrdiff_t>(match.last), true);
    }
    std::vector<HarshWords> result;
    for (std::size_t at = 0; at < words.size();) {
        std::size_t next = at + 1;
        for (ToneMatch const& match : matches[at]) {
            bool const harmless =
                match.entry->idiom ||
                std::all_of(shielded.begin() + static_cast<std::ptrdiff_t>(match.first),
                            shielded.begin() + static_cast<std::ptrdiff_t>(match.last),
                            [](bool one) { return one; });
            if (harmless || !context.counts(match)) continue;
            result.push_back({match.entry->tone, words[match.first].from, words[match.last - 1].to,
                              lexicon->calm(*match.entry, match.form)});
            next = match.last;
            break;
        }
        at = next;
    }
    return result;
}

} // namespace redress
