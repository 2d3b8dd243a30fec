#include "core/review/tone_context.hpp"

#include <algorithm>
#include <array>

namespace redress {
namespace {

bool endsWith(std::string_view text, std::string_view ending) {
    return text.size() >= ending.size() &&
           text.compare(text.size() - ending.size(), ending.size(), ending) == 0;
}

template <std::size_t size>
bool endsWithOne(std::string_view text, std::array<std::string_view, size> const& endings) {
    return std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view ending) { return endsWith(text, ending); });
}

constexpr std::array<std::string_view, 12> adjectives{"ые", "ие", "ый", "ий", "ой",  "ая",
                                                      "ое", "ых", "их", "ым", "ыми", "ими"};
/// A verb in the singular tells that a word on -ов before it is a name: «Дураков не явился».
constexpr std::array<std::string_view, 8> singularVerbs{"л",  "ла", "лся",  "лась",
                                                        "ет", "ит", "ется", "ится"};
/// Endings of «полицейского», «следователей»: whose animal it is.
constexpr std::array<std::string_view, 6> ofSomebody{"ого", "его", "ов", "ей", "а", "я"};
constexpr std::array<std::string_view, 3> imperatives{"йте", "ите", "ьте"};
constexpr std::array<std::string_view, 5> genitives{"ов", "ев", "ин", "их", "ей"};

} // namespace

ToneContext::ToneContext(std::vector<ToneWord> const& words, ToneLexicon const& lexicon,
                         bool russian)
    : words_(words), russian_(russian), you_(lexicon.set("you")),
      pointing_(lexicon.set("pointing")), others_(lexicon.set("others")),
      official_(lexicon.set("official")), place_(lexicon.set("place")),
      victim_(lexicon.set("victim")), telling_(lexicon.set("telling")),
      naming_(lexicon.set("naming")), speech_(lexicon.set("speech")),
      adversative_(lexicon.set("adversative")), declaring_(lexicon.set("declaring")),
      filler_(lexicon.set("filler")), animal_(lexicon.set("animal")), rank_(lexicon.set("rank")),
      given_(lexicon.set("given")), clause_(lexicon.set("clause")), so_(lexicon.set("so")),
      inside_(lexicon.set("inside")), hailing_(lexicon.set("hailing")),
      writer_(lexicon.set("writer")), asking_(lexicon.set("asking")),
      copula_(lexicon.set("copula")), who_(lexicon.set("who")), article_(lexicon.set("article")),
      proper_(lexicon.set("proper")), self_(lexicon.set("self")), by_(lexicon.set("by")),
      past_(lexicon.set("past")), present_(lexicon.set("present")), office_(lexicon.set("office")) {
    for (std::size_t word = 0; word < words.size(); ++word)
        sentences_.resize(words[word].sentence + 1, word);
    sentences_.push_back(words.size());
}

bool ToneContext::counts(ToneMatch const& match) const {
    if (isQuoted(match) || isName(match) || isTold(match)) return false;
    std::size_t const begin = sentenceBegin(match.first);
    std::size_t const end = sentenceEnd(match.first);
    if (match.entry->now && anyIs(begin, end, past_) && !anyIs(begin, end, present_)) return false;
    std::vector<ToneSlot> const& slots = match.entry->slots;
    bool const loose =
        match.entry->scattered ||
        std::any_of(slots.begin(), slots.end(), [](ToneSlot const& slot) { return slot.gap; });
    auto const besides = [&](WordKind set) {
        return anyIs(begin, match.first, set) || anyIs(match.last, end, set) ||
               (loose && anyIs(match.first + 1, match.last - 1, set));
    };
    std::vector<WordKind> const& with = match.entry->with;
    std::vector<WordKind> const& unless = match.entry->unless;
    if (!std::all_of(with.begin(), with.end(), besides)) return false;
    if (std::any_of(unless.begin(), unless.end(), besides)) return false;
    return !match.entry->aimed || isAimed(match);
}

/// Marks around a word or two behind «эти» or "your" are irony; and what the writer declares in
/// marks is theirs.
bool ToneContext::isQuoted(ToneMatch const& match) const {
    std::size_t const quotation = words_[match.first].quotation;
    if (quotation == 0) return false;
    std::size_t first = match.first;
    std::size_t last = match.last;
    while (first > 0 && words_[first - 1].quotation == quotation)
        --first;
    while (last < words_.size() && words_[last].quotation == quotation)
        ++last;
    std::size_t const begin = first == 0 ? 0 : sentenceBegin(first - 1);
    if (anyIs(begin, first, declaring_)) return false;
    std::size_t const end = last == words_.size() ? last : sentenceEnd(last);
    bool const told = anyIs(begin, first, telling_) || anyIs(begin, first, naming_) ||
                      anyIs(begin, first, speech_) || anyIs(last, end, telling_);
    bool const pointed =
        first > 0 && !words_[first].comma && (is(first - 1, you_) || is(first - 1, pointing_));
    return told || !pointed || last - first > 3;
}

bool ToneContext::isName(ToneMatch const& match) const {
    if (match.last - match.first > 1) {
        // «полицейский Козлов»
        ToneWord const& last = words_[match.last - 1];
        return match.entry->tone == Tone::insult && !match.entry->scattered && last.title &&
               !last.begins && !last.is(proper_) && !last.is(you_) && !last.is(official_);
    }
    ToneWord const& word = words_[match.first];
    bool const before = match.first > 0 && words_[match.first - 1].sentence == word.sentence;
    bool const behind = match.last < words_.size() && words_[match.last].sentence == word.sentence;
    auto const isInitial = [&](std::size_t at) {
        ToneWord const& other = words_[at];
        return other.to - other.from == 1 && other.full;
    };
    if (before && (word.title || word.capitals) && !word.comma &&
        (isInitial(match.first - 1) || is(match.first - 1, rank_)))
        return true;
    if (behind && (word.title || word.capitals) && !words_[match.last].comma &&
        isInitial(match.last) && words_[match.last].from - word.to == 1)
        return true;
    if (!word.title || word.is(proper_)) return false;
    if (word.is(given_)) return true;
    if (!word.begins) {
        if (!before) return true;
        return !is(match.first - 1, you_) && !is(match.first - 1, pointing_);
    }
    if (!behind) return false;
    ToneWord const& next = words_[match.last];
    if (next.comma || next.dash || next.quotation != word.quotation) return false;
    if (next.title && !next.is(official_)) return true;
    return russian_ && endsWithOne(word.plain, genitives) &&
           endsWithOne(next.is(filler_) && match.last + 1 < words_.size()
                           ? words_[match.last + 1].plain
                           : next.plain,
                       singularVerbs);
}

bool ToneContext::isTold(ToneMatch const& match) const {
    if (!match.entry->scattered) return isToldAt(match.first, match.last);
    return isToldAt(match.first, match.first + 1) || isToldAt(match.last - 1, match.last);
}

bool ToneContext::isToldAt(std::size_t first, std::size_t last) const {
    std::size_t const begin = sentenceBegin(first);
    std::size_t const end = sentenceEnd(first);
    for (std::size_t verb = first; verb-- > begin;)
        if ((is(verb, telling_) || is(verb, naming_) || is(verb, speech_)) &&
            isTold(verb, first, last))
            return true;
    // «Дура, кричал он мне вслед», «Дурак, как выразился сосед»
    if (last < end && words_[last].comma && !is(last, declaring_) &&
        (is(last, telling_) || (is(last, clause_) && last + 1 < end && is(last + 1, telling_))))
        return true;
    // "The idiot drove off, my neighbour said."
    if (!russian_ && anyIs(std::max(last, end - 1), end, telling_))
        for (std::size_t i = last; i < end; ++i)
            if (end - i < 6 && words_[i].comma && !anyIs(i, end, writer_)) return true;
    // «— Пошёл вон, дурак, — сказал дежурный.»
    bool const line = words_[begin].dash && words_[begin].begins;
    for (std::size_t verb = last; line && verb < end; ++verb)
        if (is(verb, telling_)) return true;
    return false;
}

/// Whether the verb tells of speech in which the harsh word stands.
bool ToneContext::isTold(std::size_t verb, std::size_t harsh, std::size_t behind) const {
    std::size_t const begin = sentenceBegin(verb);
    std::size_t const subject = verb >= begin + 2 ? verb - 2 : begin;
    bool speech = false; // a colon: the very words
    bool clause = false; // что, that
    bool victim = anyIs(begin, verb, victim_);
    bool reader = false;
    for (std::size_t i = verb + 1; i <= harsh; ++i) {
        ToneWord const& word = words_[i];
        speech = speech || word.colon;
        if (word.is(adversative_) && word.comma && !speech) return false;
        if (i == harsh) break;
        clause = clause || word.is(clause_);
        victim = victim || word.is(victim_);
        reader = reader || word.is(you_);
    }
    bool const soCalled =
        verb > begin && (is(verb - 1, so_) || (is(verb, naming_) && is(verb - 1, article_)));
    // "I asked politely, and the clown laughed"
    bool const passive =
        verb > begin && is(verb - 1, copula_) && !endsWith(words_[verb].plain, "ing");
    if (is(verb, asking_) && anyIs(subject, verb, writer_) && !passive) return false;
    // "Insulted by a clown", «Ответил какой-то хам»: who spoke so.
    std::size_t next = verb + 1;
    while (next < harsh && !words_[next].comma && !words_[next].colon &&
           (qualifies(next) || is(next, pointing_)))
        ++next;
    bool const apartFromVerb = next < harsh || words_[next].comma || words_[next].colon;
    if (russian_ && is(verb, telling_) && !apartFromVerb && !words_[harsh].quotation) return false;
    if (!russian_ && anyIs(verb + 1, std::min(harsh, verb + 4), by_)) return false;
    if (soCalled || anyIs(begin, verb, declaring_)) return false;
    if (speech) return true;
    if (is(verb, naming_)) return !reader && !is(verb + 1, self_);
    if (is(verb, speech_)) return !reader && harsh - verb < 5;
    if (reader) return false;
    // «Вы сказали, что приедете, лжецы»: the reader's words are told, and the writer's follow.
    bool const readerSpeaks = anyIs(subject, verb, you_) && verb > begin && is(verb - 1, you_);
    if (readerSpeaks && !anyIs(verb, harsh, victim_)) return false;
    // "He sneered, the lying toad."
    std::size_t at = harsh;
    std::size_t unknown = russian_ ? 0 : 2; // adjectives
    while (at > verb + 1 && !words_[at].comma && !words_[at].dash) {
        bool const known = qualifies(at - 1) || is(at - 1, article_);
        if (!known && unknown == 0) break;
        if (!known) --unknown;
        --at;
    }
    bool const apart = words_[at].comma || words_[at].dash;
    if (behind == sentenceEnd(harsh) && apart && !anyIs(verb, harsh, victim_)) return false;
    return clause || victim;
}

bool ToneContext::isAimed(ToneMatch const& match) const {
    std::size_t const begin = sentenceBegin(match.first);
    std::size_t const end = sentenceEnd(match.first);
    if (isPredicate(match)) return true;
    if (anyIs(begin, match.first, animal_) || anyIs(match.last, end, animal_)) return false;
    if (match.last - match.first == end - begin || isAgent(match)) return true;
    // «Козлы, когда вы приедете?» and «Клоуны, а не следователи»
    bool const calls =
        match.first == begin && (words_[match.last].comma || words_[match.last].dash);
    if (calls && (is(match.last, adversative_) || speaksToReader(match.last, end))) return true;
    bool const called = match.last == end && words_[match.first].comma;
    if (called && speaksToReader(begin, match.first)) return true;
    return isAimedBefore(match.first, match.entry->personally) || isAimedBehind(match.last);
}

/// "The officer who searched me is a pig", «Сержант, что меня обыскивал, — свинья»: of an official,
/// however far before.
bool ToneContext::isPredicate(ToneMatch const& match) const {
    std::size_t const begin = sentenceBegin(match.first);
    std::size_t const end = sentenceEnd(match.first);
    std::size_t at = match.first;
    bool apart = words_[at].dash || (russian_ && words_[at].comma);
    bool copula = false;
    std::size_t unknown = russian_ ? 0 : 2; // adjectives
    while (at > begin && !apart && !copula) {
        bool const known = qualifies(at - 1) || is(at - 1, copula_) || is(at - 1, article_);
        if (!known && (unknown == 0 || words_[at].comma || is(at, article_))) break;
        if (!known) --unknown;
        if (is(at - 1, article_)) unknown = 0;
        --at;
        copula = is(at, copula_);
        apart = words_[at].dash || (russian_ && words_[at].comma);
    }
    if (!apart && !copula) return false;
    if (apart && match.last < end && !words_[match.last].comma && !words_[match.last].dash &&
        !is(match.last, who_) && !is(match.last, inside_) && !qualifies(match.last))
        return false;
    bool const contrast =
        match.last < end && words_[match.last].comma && is(match.last, adversative_);
    bool const others = copula && at > begin && (is(at - 1, clause_) || is(at - 1, victim_));
    for (std::size_t subject = at; subject-- > begin;) {
        bool const human =
            is(subject + 1, who_) || (russian_ && subject + 1 < at && words_[subject + 1].comma);
        if ((is(subject, official_) || is(subject, you_)) &&
            (human || contrast || (!others && !anyIs(subject + 1, at, victim_))))
            return true;
        if (is(subject, office_) && (!others || is(at - 1, victim_))) return true;
    }
    return false;
}

/// "The ape who wrote this": animals and things write nothing, nor do crimes tell so.
bool ToneContext::isAgent(ToneMatch const& match) const {
    if (match.entry->personally || match.last >= sentenceEnd(match.first)) return false;
    if (!is(match.last, who_)) return false;
    std::size_t at = match.first;
    while (at > sentenceBegin(match.first) && qualifies(at - 1) && !is(at - 1, article_))
        --at;
    return at > sentenceBegin(match.first) && is(at - 1, article_);
}

/// What may stand between the one who is meant and the word.
bool ToneContext::qualifies(std::size_t word) const {
    return is(word, filler_) || (russian_ && endsWithOne(words_[word].plain, adjectives));
}

bool ToneContext::isAimedBefore(std::size_t first, bool personally) const {
    std::size_t const begin = sentenceBegin(first);
    for (std::size_t at = first; at-- > begin && first - at <= 8;) {
        if (is(at, you_) || is(at, official_)) return true;
        if (is(at, pointing_) || is(at, others_)) return !personally;
        if (qualifies(at)) continue;
        // "Jones is a liar", «Иванов — козёл»
        if (words_[at].title && !is(at, clause_) &&
            (russian_ ? words_[first].dash : first - at > 1))
            return true;
        // "Your boss is a pathological liar"
        bool const adjective = !russian_ && at + 1 == first && at > begin && qualifies(at - 1) &&
                               !endsWith(words_[at].plain, "ed");
        if (!adjective && (!words_[at].title || words_[at].begins)) return false;
    }
    return false;
}

bool ToneContext::isAimedBehind(std::size_t last) const {
    std::size_t const end = sentenceEnd(last - 1);
    bool inside = false;
    for (std::size_t at = last; at < end && at < last + 4; ++at) {
        ToneWord const& word = words_[at];
        if (is(at, place_)) return true;
        // «Козлы вы!» and not «Вора вы отпустили».
        bool const ends = at + 1 == end || qualifies(at + 1) || words_[at + 1].comma;
        bool const reader = russian_ && at + 1 < end && is(at + 1, official_);
        if (is(at, you_) && (inside || ends || reader || word.comma || word.dash)) return true;
        if (is(at, official_) && word.comma) return false;
        if (is(at, official_))
            return russian_ ? endsWithOne(words_[last - 1].plain, adjectives) ||
                                  !endsWithOne(word.plain, ofSomebody)
                            : at == last;
        inside = inside || is(at, inside_);
        if (!qualifies(at) && !is(at, inside_)) return false;
    }
    return false;
}

/// Whether the reader is spoken to: «вы», «верните».
bool ToneContext::speaksToReader(std::size_t from, std::size_t to) const {
    for (std::size_t i = from; i < to; ++i)
        if (is(i, you_) || is(i, hailing_) ||
            (russian_ && endsWithOne(words_[i].plain, imperatives)))
            return true;
    return false;
}

std::size_t ToneContext::sentenceBegin(std::size_t word) const {
    return sentences_[words_[word].sentence];
}

std::size_t ToneContext::sentenceEnd(std::size_t word) const {
    return sentences_[words_[word].sentence + 1];
}

bool ToneContext::anyIs(std::size_t from, std::size_t to, WordKind kind) const {
    for (std::size_t i = from; i < to; ++i)
        if (is(i, kind)) return true;
    return false;
}

} // namespace redress
