#include "core/review/tone.hpp"

#include "core/language/language.hpp"
#include "core/review/tone_context.hpp"

#include <algorithm>
#include <optional>

namespace redress {
namespace {

constexpr std::size_t longestGap = 4;
/// Between the words of a phrase that may stand in any order.
constexpr std::size_t longestReach = 10;

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

/// Where all words of a scattered phrase stand near its first one, each another word.
std::optional<ToneMatch> scatteredMatch(std::vector<ToneWord> const& words, std::size_t at,
                                        ToneEntry const& entry) {
    ToneMatch match{&entry, at, at + 1, words[at].known.front().form};
    std::vector<std::size_t> taken{at};
    auto const fits = [&](std::size_t word, WordKind kind) {
        return word < words.size() && words[word].sentence == words[at].sentence &&
               words[word].is(kind) && std::find(taken.begin(), taken.end(), word) == taken.end();
    };
    for (std::size_t slot = 1; slot < entry.slots.size(); ++slot) {
        std::size_t found = at;
        for (std::size_t away = 1; away <= longestReach && found == at; ++away) {
            if (fits(at + away, entry.slots[slot].kind)) found = at + away;
            if (away <= at && fits(at - away, entry.slots[slot].kind)) found = at - away;
        }
        if (found == at) return std::nullopt;
        taken.push_back(found);
        match.first = std::min(match.first, found);
        match.last = std::max(match.last, found + 1);
    }
    return match;
}

/// The phrases that begin with a word, harmless ones and harsh ones.
std::vector<ToneMatch> matchesAt(std::vector<ToneWord> const& words, std::size_t at,
                                 ToneLexicon const& lexicon) {
    std::vector<ToneMatch> result;
    for (KnownAs const& known : words[at].known)
        for (ToneEntry const* entry : lexicon.beginningWith(known.kind))
            if (entry->scattered) {
                if (auto const match = scatteredMatch(words, at, *entry)) result.push_back(*match);
            } else if (auto const end = phraseEnd(words, at, entry->slots, 0)) {
                result.push_back({entry, at, *end, known.form});
            }
    return result;
}

/// The longest first, and of those of one length the ones that have calm words.
void sortMatches(std::vector<ToneMatch>& matches, ToneLexicon const& lexicon) {
    auto const hasCalm = [&](ToneMatch const& match) {
        return !lexicon.calm(*match.entry, match.form).empty();
    };
    std::stable_sort(matches.begin(), matches.end(), [&](ToneMatch const& a, ToneMatch const& b) {
        return a.last != b.last ? a.last > b.last : hasCalm(a) && !hasCalm(b);
    });
}

} // namespace

std::vector<HarshWords> harshWords(std::string const& text, std::string const& language) {
    ToneLexicon const* const lexicon = toneLexicon(language);
    if (!lexicon) return {};
    bool const russian = isRussian(language);
    std::vector<ToneWord> const words = toneWords(text, *lexicon, russian);
    ToneContext const context(words, *lexicon, russian);

    std::vector<std::vector<ToneMatch>> matches(words.size());
    std::vector<bool> shielded(words.size());
    for (std::size_t at = 0; at < words.size(); ++at)
        for (ToneMatch const& match : matchesAt(words, at, *lexicon)) {
            matches[match.first].push_back(match);
            if (match.entry->idiom)
                std::fill(shielded.begin() + static_cast<std::ptrdiff_t>(match.first),
                          shielded.begin() + static_cast<std::ptrdiff_t>(match.last), true);
        }
    for (std::vector<ToneMatch>& found : matches)
        sortMatches(found, *lexicon);
    auto const hasOtherHint = [&](ToneMatch const& match) {
        std::size_t const sentence = words[match.first].sentence;
        std::size_t from = match.first;
        while (from > 0 && words[from - 1].sentence == sentence)
            --from;
        for (std::size_t at = from; at < words.size() && words[at].sentence == sentence; ++at)
            for (ToneMatch const& other : matches[at])
                if (other.entry->hint && other.entry != match.entry &&
                    other.entry->tone == match.entry->tone &&
                    (other.first >= match.last || other.last <= match.first) &&
                    context.counts(other))
                    return true;
        return false;
    };
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
            if (match.entry->hint && !hasOtherHint(match)) continue;
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
