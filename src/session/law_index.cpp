#include "session/law_index.hpp"

#include "core/citation/citation.hpp"
#include "core/citation/lexemes.hpp"
#include "core/language/nearest.hpp"
#include "core/language/utf8.hpp"
#include "session/law_words.hpp"

#include <algorithm>

namespace redress {
namespace {

bool isNumber(std::string const& word) { return word.front() >= '0' && word.front() <= '9'; }

/// How many letters of a word may be wrong.
std::size_t mistakesIn(std::string const& word) {
    std::size_t const letters = codePoints(word);
    return isNumber(word) || letters < 5 ? 0 : letters < 8 ? 1 : 2;
}

bool anyIn(std::vector<std::uint32_t> const& set, std::pair<std::uint32_t, std::uint32_t> range) {
    auto const first = std::lower_bound(set.begin(), set.end(), range.first);
    return first != set.end() && *first < range.second;
}

} // namespace

/// A word that was typed: the words of the vocabulary that it may mean.
struct LawIndex::Wanted {
    std::string text;
    bool number = false;
    bool last = false;
    bool mistyped = false;
    WordId exactly = 0;                                 ///< the word itself
    WordId unit = 0;                                    ///< the unit it names, abbreviated
    std::vector<std::pair<WordId, WordId>> begins = {}; ///< [from, to) of what it begins
    std::vector<WordId> like = {};

    bool means(WordId word) const {
        if (number && !last) return word == exactly;
        return word == unit ||
               std::any_of(begins.begin(), begins.end(),
                           [word](auto const& range) {
                               return range.first <= word && word < range.second;
                           }) ||
               std::find(like.begin(), like.end(), word) != like.end();
    }
    bool in(WordSet const& set) const {
        auto const has = [&set](WordId word) {
            return std::binary_search(set.begin(), set.end(), word);
        };
        if (number && !last) return has(exactly);
        return has(unit) ||
               std::any_of(begins.begin(), begins.end(),
                           [&set](auto const& range) { return anyIn(set, range); }) ||
               std::any_of(like.begin(), like.end(), has);
    }
};

bool LawFound::same(LawFound const& other) const {
    return act == other.act && provision == other.provision && clause == other.clause &&
           enclosure.has_value() == other.enclosure.has_value() &&
           (!enclosure || enclosure->block == other.enclosure->block);
}

LawIndex::LawIndex(Pack const& pack) : pack_(&pack), made_(pack.acts.data(), pack.acts.size()) {
    std::vector<std::string> texts;
    for (Act const& act : pack.acts) {
        texts.push_back(namesOf(act));
        for (Provision const& provision : act.provisions) {
            texts.push_back(pinpoint(act, provision, pack.citationStyle));
            texts.push_back(textOf(provision));
        }
    }
    for (Clause const& clause : pack.clauses)
        texts.push_back(textOf(clause));
    std::vector<LawWords> const words = wordsOf(texts);
    for (LawWords const& each : words)
        vocabulary_.insert(vocabulary_.end(), each.begin(), each.end());
    std::sort(vocabulary_.begin(), vocabulary_.end());
    vocabulary_.erase(std::unique(vocabulary_.begin(), vocabulary_.end()), vocabulary_.end());

    auto next = words.begin();
    for (Act const& act : pack.acts) {
        names_.push_back(setOf(*next++));
        for (Provision const& provision : act.provisions) {
            Entry entry{{&act, &provision, nullptr, false, false}, {}, {}, names_.size() - 1};
            for (std::string const& word : *next++)
                entry.place.push_back(idOf(word));
            entry.text = setOf(*next++);
            entries_.push_back(std::move(entry));
        }
    }
    names_.emplace_back(); // clauses have none
    for (Clause const& clause : pack.clauses) {
        Entry entry{{nullptr, nullptr, &clause, false, false}, {}, {}, names_.size() - 1};
        entry.text = setOf(*next++);
        entries_.push_back(std::move(entry));
    }
}

bool LawIndex::isOf(Pack const& pack) const {
    return pack_ == &pack && made_ == std::pair(pack.acts.data(), pack.acts.size());
}

LawIndex::WordId LawIndex::idOf(std::string const& word) const {
    auto const found = std::lower_bound(vocabulary_.begin(), vocabulary_.end(), word);
    bool const there = found != vocabulary_.end() && *found == word;
    return static_cast<WordId>(there ? found - vocabulary_.begin()
                                     : static_cast<std::ptrdiff_t>(vocabulary_.size()));
}

LawIndex::WordSet LawIndex::setOf(std::vector<std::string> const& words) const {
    WordSet set;
    for (std::string const& word : words)
        set.push_back(idOf(word));
    std::sort(set.begin(), set.end());
    set.erase(std::unique(set.begin(), set.end()), set.end());
    return set;
}

std::pair<LawIndex::WordId, LawIndex::WordId>
LawIndex::beginningWith(std::string const& beginning) const {
    // No byte of UTF-8 is larger.
    auto const from = std::lower_bound(vocabulary_.begin(), vocabulary_.end(), beginning);
    auto const to = std::lower_bound(from, vocabulary_.end(), beginning + '\xFF');
    return {static_cast<WordId>(from - vocabulary_.begin()),
            static_cast<WordId>(to - vocabulary_.begin())};
}

std::vector<LawIndex::WordId> LawIndex::muchLike(std::string const& word) const {
    std::size_t const mistakes = mistakesIn(word);
    if (mistakes == 0) return {};
    std::vector<WordId> result;
    auto const [from, to] = beginningWith(codePointSlice(word, 0, 1));
    for (WordId id = from; id < to; ++id)
        if (beginsNearly(vocabulary_[id], word, mistakes)) result.push_back(id);
    return result;
}

std::vector<LawIndex::Wanted> LawIndex::wanted(std::string const& words, bool mistyped) const {
    std::vector<Wanted> result;
    std::vector<LawWords> const typed = wordsOf({words});
    for (std::string const& word : typed.front()) {
        Wanted each{word, isNumber(word), false, false, idOf(word), 0};
        std::string unit = unitNamed(word, pack_->citationStyle);
        if (!unit.empty() && unit.back() == '.') unit.pop_back();
        each.unit = unit.empty() ? static_cast<WordId>(vocabulary_.size()) : idOf(unit);
        each.begins = {beginningWith(word)};
        if (mistakesIn(word) != 0) each.begins.push_back(beginningWith(stemOf(word)));
        bool const unknown = unit.empty() && std::all_of(each.begins.begin(), each.begins.end(),
                                                         [](auto const& range) {
                                                             return range.first == range.second;
                                                         });
        if (mistyped || unknown) each.like = muchLike(word);
        each.mistyped = !each.like.empty();
        result.push_back(std::move(each));
    }
    if (!result.empty()) result.back().last = true;
    return result;
}

std::vector<LawIndex::Hit> LawIndex::find(std::string const& words) const {
    std::vector<Hit> hits = find(wanted(words, false));
    return hits.empty() ? find(wanted(words, true)) : hits;
}

std::vector<LawIndex::Hit> LawIndex::find(std::vector<Wanted> const& wanted) const {
    std::vector<Hit> hits;
    if (wanted.empty()) return hits;
    bool const mistyped =
        std::any_of(wanted.begin(), wanted.end(), [](Wanted const& each) { return each.mistyped; });
    for (std::size_t i = 0; i < entries_.size(); ++i)
        if (has(entries_[i], wanted)) hits.push_back({i, numberIn(entries_[i], wanted), mistyped});
    return hits;
}

bool LawIndex::has(Entry const& entry, std::vector<Wanted> const& wanted) const {
    std::vector<WordId> const& place = entry.place;
    WordId const none = static_cast<WordId>(vocabulary_.size());
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        Wanted const& word = wanted[i];
        bool const placed = word.unit != none && i + 1 < wanted.size() && wanted[i + 1].number;
        if (placed) {
            Wanted const& number = wanted[i + 1];
            auto const there =
                std::adjacent_find(place.begin(), place.end(), [&](WordId one, WordId next) {
                    return one == word.unit && number.means(next);
                });
            if (there == place.end()) return false;
            ++i;
        } else if (std::none_of(place.begin(), place.end(),
                                [&word](WordId each) { return word.means(each); }) &&
                   !word.in(names_[entry.names]) && !word.in(entry.text)) {
            return false;
        }
    }
    return true;
}

LawIndex::Number LawIndex::numberIn(Entry const& entry, std::vector<Wanted> const& wanted) const {
    auto const isNumbered = [](Wanted const& word) { return word.number; };
    if (std::none_of(wanted.begin(), wanted.end(), isNumbered)) return Number::typed;
    std::vector<WordId> const& place = entry.place;
    auto const same = [](WordId word, Wanted const& each) {
        return word == each.exactly || word == each.unit;
    };
    auto const typed = std::search(place.begin(), place.end(), wanted.begin(), wanted.end(), same);
    if (typed == place.end()) {
        // Words beside the number are for the other texts: "10 прокуратура".
        bool const there =
            !place.empty() && std::all_of(wanted.begin(), wanted.end(), [&](Wanted const& each) {
                return !each.number ||
                       std::find(place.begin(), place.end(), each.exactly) != place.end();
            });
        return there ? Number::smaller : Number::elsewhere;
    }
    std::vector<std::string> const& numbers = entry.law.provision->numbers;
    bool const alone = wanted.size() == 1;
    return alone && (numbers.empty() || wanted[0].text != numbers.front()) ? Number::smaller
                                                                           : Number::typed;
}

} // namespace redress
