#include "core/review/tone_lexicon.hpp"

#include "core/declension/letters.hpp"
#include "core/language/language.hpp"
#include "core/language/utf8.hpp"
#include "core/review/tone_tables.hpp"

#include <algorithm>
#include <array>
#include <sstream>
#include <stdexcept>
#include <utility>

namespace redress {
namespace {

/// How the endings of a noun's class are ordered: six cases of the singular, six of the plural.
constexpr std::uint8_t firstPlural = 6;
constexpr std::uint8_t nounForms = 12;

std::vector<std::string> parts(std::string const& text, char separator) {
    std::vector<std::string> result;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, separator);)
        if (part = trimmed(part); !part.empty()) result.push_back(part);
    return result;
}

/// Of a word that the table holds as it stands or by its beginning.
constexpr std::uint8_t unknownForm = 0xFF;

/// Whether hidden letters may be those of the word. Three stars and more are not counted exactly;
/// "+" stands for one to four letters.
bool unmasks(std::string_view masked, std::string_view word) {
    if (masked.empty()) return word.empty();
    if (masked.front() == '+') {
        for (std::size_t letters = 0, at = 0; letters < 4 && at < word.size(); ++letters) {
            nextCodePoint(word, at);
            if (unmasks(masked.substr(1), word.substr(at))) return true;
        }
        return false;
    }
    if (masked.front() != '*') {
        return !word.empty() && masked.front() == word.front() &&
               unmasks(masked.substr(1), word.substr(1));
    }
    std::size_t const run = std::min(masked.find_first_not_of('*'), masked.size());
    std::size_t const slack = run > 2 ? 1 : 0;
    std::size_t letters = 0;
    std::size_t at = 0;
    while (letters <= run + slack) {
        if (letters + slack >= run && unmasks(masked.substr(run), word.substr(at))) return true;
        if (at == word.size()) return false;
        nextCodePoint(word, at);
        ++letters;
    }
    return false;
}

} // namespace

struct ToneLexicon::Conditions {
    Tone tone = Tone::insult;
    bool idiom = false;
    bool aimed = false;
    bool personally = false;
    bool now = false;
    bool hint = false;
    std::vector<std::string> with;
    std::vector<std::string> unless;

    explicit Conditions(std::string const& heading) {
        std::vector<std::string>* names = nullptr;
        for (std::string const& word : parts(heading, ' ')) {
            if (std::vector<std::string>* const sets = std::exchange(names, nullptr))
                sets->push_back("<" + word + ">");
            else if (word == "with" || word == "unless")
                names = word == "with" ? &with : &unless;
            else if (word == "threat")
                tone = Tone::threat;
            else if (word == "obscenity")
                tone = Tone::obscenity;
            else if (word == "harmless")
                idiom = true;
            else if (word == "aimed")
                aimed = true;
            else if (word == "personally")
                personally = true;
            else if (word == "now")
                now = true;
            else if (word == "hint")
                hint = true;
            else if (word != "insult")
                throw std::logic_error("a table of tone has no section " + heading);
        }
    }
};

ToneLexicon::ToneLexicon(std::string_view table) {
    std::istringstream lines{std::string(table)};
    Conditions conditions("insult");
    byFirst_.resize(1);
    for (std::string line; std::getline(lines, line);) {
        line = trimmed(line.substr(0, line.find('#')));
        if (line.empty()) continue;
        if (line.front() == '[') {
            conditions = Conditions(line.substr(1, line.size() - 2));
        } else if (line.rfind("class ", 0) == 0) {
            readClass(line);
        } else if (std::size_t const colon = line.find(':');
                   line.rfind("set ", 0) == 0 && colon != std::string::npos) {
            std::string const name = "<" + trimmed(line.substr(4, colon - 4)) + ">";
            WordKind const kind = kindOf(name);
            for (std::string const& word : parts(line.substr(colon + 1), ' ')) {
                addWord(word, kind);
                sets_[name].push_back(word);
                if (name == "<masked>") masked_.push_back(plainLetters(word));
            }
        } else {
            std::size_t const arrow = line.find("=>");
            std::string const calm = arrow == std::string::npos ? "" : line.substr(arrow + 2);
            for (std::string const& entry : parts(line.substr(0, arrow), ','))
                readEntry(entry, conditions, calm);
        }
    }
}

void ToneLexicon::readClass(std::string const& line) {
    std::size_t const colon = line.find(':');
    if (colon == std::string::npos) throw std::logic_error("a class without endings: " + line);
    Endings& endings = classes_[trimmed(line.substr(6, colon - 6))];
    for (std::string const& ending : parts(line.substr(colon + 1), ' '))
        endings.push_back(ending == "-" ? "" : ending);
}

void ToneLexicon::readEntry(std::string const& entry, Conditions const& conditions,
                            std::string const& calm) {
    auto made = std::make_unique<ToneEntry>();
    made->tone = conditions.tone;
    made->idiom = conditions.idiom;
    made->aimed = conditions.aimed;
    made->personally = conditions.personally;
    made->now = conditions.now;
    made->hint = conditions.hint;
    for (std::string const& set : conditions.with)
        made->with.push_back(kindOf(set));
    for (std::string const& set : conditions.unless)
        made->unless.push_back(kindOf(set));
    std::size_t const slash = calm.find(" / ");
    made->calmOne = trimmed(calm.substr(0, slash));
    if (slash != std::string::npos) made->calmMany = trimmed(calm.substr(slash + 3));
    readSlots(entry, *made);
    byFirst_[made->slots.front().kind].push_back(made.get());
    entries_.push_back(std::move(made));
}

void ToneLexicon::readSlots(std::string const& entry, ToneEntry& made) {
    for (std::string slot : parts(entry, ' ')) {
        ToneSlot read;
        if (slot == "&") {
            made.scattered = true;
            continue;
        }
        if (slot == "..") {
            read.gap = true;
        } else {
            read.optional = slot.back() == '?';
            if (read.optional) slot.pop_back();
            read.kind = kindOf(slot);
        }
        made.slots.push_back(read);
    }
    std::vector<ToneSlot> const& slots = made.slots;
    if (slots.front().gap || slots.front().optional || slots.back().gap)
        throw std::logic_error("a phrase begins or ends with no word: " + entry);
    bool const plain = std::none_of(slots.begin(), slots.end(),
                                    [](ToneSlot const& slot) { return slot.gap || slot.optional; });
    if (made.scattered && !plain)
        throw std::logic_error("words in any order are single words: " + entry);
}

WordKind ToneLexicon::kindOf(std::string const& slot) {
    auto const known = kinds_.find(slot);
    if (known != kinds_.end()) return known->second;
    auto const kind = static_cast<WordKind>(byFirst_.size());
    byFirst_.emplace_back();
    kinds_[slot] = kind;
    if (slot.front() == '<' && slot.find('/') == std::string::npos) return kind;
    for (std::string const& pattern : parts(slot, '/')) {
        if (pattern.front() != '<') {
            addWord(pattern, kind);
            continue;
        }
        auto const set = sets_.find(pattern);
        if (set == sets_.end()) throw std::logic_error("a slot names no set: " + slot);
        for (std::string const& word : set->second)
            addWord(word, kind);
    }
    return kind;
}

void ToneLexicon::addWord(std::string const& pattern, WordKind kind) {
    if (pattern.back() == '*') {
        std::string const stem = plainLetters(pattern.substr(0, pattern.size() - 1));
        longestStem_ = std::max(longestStem_, stem.size());
        stems_[stem].push_back(kind);
        return;
    }
    if (pattern.front() == '*') {
        std::string const ending = plainLetters(pattern.substr(1));
        longestEnding_ = std::max(longestEnding_, ending.size());
        endings_[ending].push_back(kind);
        return;
    }
    std::size_t const bar = pattern.find('|');
    std::string const stem = plainLetters(pattern.substr(0, bar));
    if (bar == std::string::npos) {
        forms_[stem].push_back({kind, unknownForm});
        return;
    }
    auto const found = classes_.find(pattern.substr(bar + 1));
    if (found == classes_.end()) throw std::logic_error("no class of words: " + pattern);
    Endings const& endings = found->second;
    auto const add = [&](std::size_t index) {
        std::vector<KnownAs>& known = forms_[stem + endings[index]];
        bool const there = std::any_of(known.begin(), known.end(),
                                       [&](KnownAs const& one) { return one.kind == kind; });
        if (!there) known.push_back({kind, static_cast<std::uint8_t>(index)});
    };
    // Where forms fall together, the nominatives are the likelier ones.
    add(0);
    if (endings.size() == nounForms) add(firstPlural);
    for (std::size_t i = 1; i < endings.size(); ++i)
        add(i);
}

void ToneLexicon::find(std::string const& plain, std::vector<KnownAs>& known) const {
    if (auto const word = forms_.find(plain); word != forms_.end())
        known.insert(known.end(), word->second.begin(), word->second.end());
    // An ending is not a whole word.
    for (std::size_t length = 1; length <= longestEnding_ && length < plain.size(); ++length) {
        auto const found = endings_.find(plain.substr(plain.size() - length));
        if (found == endings_.end()) continue;
        for (WordKind const kind : found->second)
            known.push_back({kind, unknownForm});
    }
    std::string stem;
    for (std::size_t at = 0; at < plain.size() && at < longestStem_;) {
        std::size_t const from = at;
        if (!nextCodePoint(plain, at)) ++at;
        stem.append(plain, from, at - from);
        auto const found = stems_.find(stem);
        if (found == stems_.end()) continue;
        for (WordKind const kind : found->second)
            known.push_back({kind, unknownForm});
    }
}

std::string ToneLexicon::unmasked(std::string const& plain) const {
    for (std::string const& word : masked_)
        if (unmasks(plain, word)) return word;
    return {};
}

bool ToneLexicon::has(std::string const& plain) const {
    std::vector<KnownAs> known;
    find(plain, known);
    return std::any_of(known.begin(), known.end(), [&](KnownAs const& one) {
        auto const& entries = beginningWith(one.kind);
        return std::any_of(entries.begin(), entries.end(), [](ToneEntry const* entry) {
            return !entry->idiom && entry->slots.size() == 1;
        });
    });
}

WordKind ToneLexicon::set(std::string const& name) const {
    auto const found = kinds_.find("<" + name + ">");
    return found == kinds_.end() ? 0 : found->second;
}

std::vector<ToneEntry const*> const& ToneLexicon::beginningWith(WordKind kind) const {
    return byFirst_[kind];
}

std::string ToneLexicon::calm(ToneEntry const& entry, std::uint8_t form) const {
    if (form == unknownForm && !entry.calmMany.empty()) return {};
    bool const many = form >= firstPlural && form < nounForms && !entry.calmMany.empty();
    std::string text = many ? entry.calmMany : entry.calmOne;
    std::size_t const bar = text.find('|');
    if (bar == std::string::npos) return text;
    std::size_t const end = std::min(text.find_first_of(" ,", bar), text.size());
    auto const found = classes_.find(text.substr(bar + 1, end - bar - 1));
    if (found == classes_.end() || found->second.size() < nounForms)
        throw std::logic_error("no class of nouns: " + text);
    return text.replace(bar, end - bar, found->second[form < nounForms ? form : 0]);
}

ToneLexicon const* toneLexicon(std::string const& language) {
    if (isRussian(language)) {
        static ToneLexicon const russian(russianTone());
        return &russian;
    }
    if (language.rfind("en", 0) == 0) {
        static ToneLexicon const english(englishTone());
        return &english;
    }
    return nullptr;
}

} // namespace redress
