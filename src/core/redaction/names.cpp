#include "core/redaction/names.hpp"
#include "core/declension/declension.hpp"
#include "core/language/language.hpp"
#include "core/language/utf8.hpp"

#include <algorithm>
#include <array>

namespace redress {
namespace {

/// Behind these a name follows. Folded.
bool isTitle(std::string const& word) {
    static std::set<std::string> const titles{
        "mr",        "mrs",       "ms",        "miss",
        "mx",        "dr",        "prof",      "professor",
        "sir",       "lady",      "rev",       "pc",
        "dc",        "ps",        "ds",        "di",
        "dci",       "dsu",       "wpc",       "pcso",
        "sgt",       "insp",      "supt",      "sergeant",
        "cst",       "constable", "inspector", "con",
        "det",       "ch",        "chief",     "superintendent",
        "officer",   "гражданин", "гражданка", "гражданина",
        "гражданке", "гражданки", "гр",        "тов"};
    return titles.count(word) > 0;
}

/// Begin with a capital and name nobody: what a rank, a post or a sentence about a witness begins
/// with.
bool isPost(std::string const& word) {
    static std::set<std::string> const posts{"старший",
                                             "старшая",
                                             "младший",
                                             "капитан",
                                             "майор",
                                             "лейтенант",
                                             "сержант",
                                             "прапорщик",
                                             "старшина",
                                             "рядовой",
                                             "полковник",
                                             "подполковник",
                                             "генерал",
                                             "полиции",
                                             "юстиции",
                                             "инспектор",
                                             "участковый",
                                             "следователь",
                                             "дознаватель",
                                             "дежурный",
                                             "дежурная",
                                             "оператор",
                                             "начальник",
                                             "начальница",
                                             "заместитель",
                                             "прокурор",
                                             "помощник",
                                             "сотрудник",
                                             "сотрудница",
                                             "сотрудники",
                                             "советник",
                                             "уполномоченный",
                                             "оперуполномоченный",
                                             "командир",
                                             "сосед",
                                             "соседка",
                                             "соседи",
                                             "муж",
                                             "жена",
                                             "сын",
                                             "дочь",
                                             "мать",
                                             "отец",
                                             "брат",
                                             "сестра",
                                             "врач",
                                             "продавец",
                                             "моя",
                                             "мой",
                                             "мои",
                                             "police",
                                             "neighbour",
                                             "neighbours",
                                             "my",
                                             "the",
                                             "detective",
                                             "special",
                                             "acting",
                                             "temporary",
                                             "custody",
                                             "duty",
                                             "desk",
                                             "officers",
                                             "call",
                                             "handler",
                                             "operator"};
    return posts.count(word) > 0 || isTitle(word);
}

/// Behind these a place is named.
bool leadsToPlace(std::string const& word) {
    static std::set<std::string> const words{"at", "in", "from", "of", "near", "на", "в",
                                             "во", "из", "г",    "по", "при",  "ул", "около"};
    return words.count(word) > 0;
}

bool endsWith(std::string const& word, std::string_view ending) {
    return word.size() >= ending.size() &&
           word.compare(word.size() - ending.size(), ending.size(), ending) == 0;
}

/// In any case. Folded.
bool isPatronymic(std::string const& word) {
    static constexpr std::array<std::string_view, 6> male{"ич",   "ича", "ичу",
                                                          "ичем", "иче", "ичом"};
    static constexpr std::array<std::string_view, 5> female{"вна", "вны", "вне", "вну", "вной"};
    auto const has = [&](std::string_view ending) { return endsWith(word, ending); };
    constexpr std::size_t shortest = 6 * 2; // Ильич has five letters and a surname too few for this
    if (word == "ильич" || word == "ильича" || word == "ильичу") return true;
    if (word.size() < shortest) return false;
    return std::any_of(female.begin(), female.end(), has) ||
           (std::any_of(male.begin(), male.end(), has) &&
            (word.find("ович") != std::string::npos || word.find("евич") != std::string::npos ||
             word.find("ьич") != std::string::npos || word.find("мич") != std::string::npos));
}

/// "А", before or behind a surname.
bool isInitial(std::string_view text, std::vector<WordOfText> const& words, std::size_t at) {
    return words[at].length == 1 && words[at].capital && words[at].to < text.size() &&
           text[words[at].to] == '.';
}

bool onlySpaces(std::string_view gap) {
    return !gap.empty() && gap.size() <= 4 && gap.find_first_not_of(" \xC2\xA0") == gap.npos;
}

bool beginsSentence(std::string_view text, std::vector<WordOfText> const& words, std::size_t at) {
    return at == 0 || between(text, words[at - 1], words[at]).find_first_of(".!?:;\n") !=
                          std::string_view::npos;
}

/// A word that could as well begin a sentence is one only where grammar says so.
bool looksLikeName(std::string_view text, WordOfText const& word) {
    std::string const name(text.substr(word.from, word.to - word.from));
    return isKnownGiven(name) || genderOfSurname(name) != Gender::unknown;
}

std::set<std::string> forms(NamePart part, std::string const& name, Gender gender, bool russian) {
    std::set<std::string> all{folded(name)};
    if (!russian) return all;
    std::vector<Gender> const genders = gender == Gender::unknown
                                            ? std::vector<Gender>{Gender::male, Gender::female}
                                            : std::vector<Gender>{gender};
    for (Gender const one : genders)
        for (int which = 0; which <= static_cast<int>(Case::prepositional); ++which) {
            Declined const form = declinedPart(part, name, one, static_cast<Case>(which));
            if (form.sure()) all.insert(folded(form.text));
        }
    return all;
}

} // namespace

std::set<std::string> formsOfSurname(std::string const& name, Gender gender, bool russian) {
    std::set<std::string> all = forms(NamePart::surname, name, gender, russian);
    if (!russian) return all;
    struct Family {
        std::vector<std::string> endings; ///< by which it is known
        std::string stem;                 ///< what of the ending stays
        std::vector<std::string> forms;
    };
    static std::vector<std::string> const possessive{"",   "а",  "у", "ым", "е",
                                                     "ой", "ою", "ы", "ых", "ыми"};
    static std::vector<Family> const families{
        {{"ова", "ов"}, "ов", possessive},
        {{"ева", "ев"}, "ев", possessive},
        {{"ина", "ин"}, "ин", possessive},
        {{"ына", "ын"}, "ын", possessive},
        {{"ская", "ский"},
         "ск",
         {"ий", "ого", "ому", "им", "ом", "ая", "ой", "ую", "ие", "их", "ими"}},
        {{"цкая", "цкий"},
         "цк",
         {"ий", "ого", "ому", "им", "ом", "ая", "ой", "ую", "ие", "их", "ими"}}};
    std::string const word = folded(name);
    for (Family const& family : families)
        for (std::string const& ending : family.endings) {
            if (!endsWith(word, ending)) continue;
            std::string const stem = word.substr(0, word.size() - ending.size()) + family.stem;
            for (std::string const& form : family.forms)
                all.insert(stem + form);
            return all;
        }
    return all;
}

std::set<std::string> formsOfGiven(std::string const& name, Gender gender, bool russian) {
    return forms(NamePart::given, name, gender, russian);
}

std::set<std::string> formsOfPatronymic(std::string const& name, Gender gender, bool russian) {
    return forms(NamePart::patronymic, name, gender, russian);
}

std::vector<std::string> namesIn(std::string_view text) {
    std::vector<WordOfText> const words = wordsOfText(text);
    bool const loud = std::all_of(words.begin(), words.end(), [](WordOfText const& word) {
        return word.capitals || word.digits || word.length == 1;
    });
    std::vector<std::string> names;
    bool place = false; // the capital word before is of a place
    for (std::size_t at = 0; at < words.size(); ++at) {
        WordOfText const& word = words[at];
        constexpr std::size_t longestShort = 5; // ДПС, УМВД
        if (!word.capital || word.length < 2 || isPost(word.folded) ||
            (!loud && word.capitals && word.length <= longestShort))
            continue;
        place = at > 0 && onlySpaces(between(text, words[at - 1], word)) &&
                (leadsToPlace(words[at - 1].folded) || (place && words[at - 1].capital));
        if (place) continue;
        bool const followed = at + 1 < words.size() && words[at + 1].capital &&
                              onlySpaces(between(text, word, words[at + 1]));
        if (words.size() > 1 && beginsSentence(text, words, at) && !followed &&
            !looksLikeName(text, word))
            continue;
        names.emplace_back(text.substr(word.from, word.to - word.from));
    }
    return names;
}

std::vector<std::pair<std::size_t, std::size_t>> namesMet(std::string_view text,
                                                          std::vector<WordOfText> const& words) {
    std::vector<std::pair<std::size_t, std::size_t>> met;
    auto const beside = [&](std::size_t at) { // the word behind it is close
        return at + 1 < words.size() && onlySpaces(between(text, words[at], words[at + 1]));
    };
    for (std::size_t at = 0; at < words.size(); ++at) {
        WordOfText const& word = words[at];
        if (word.capital && isPatronymic(word.folded)) {
            std::size_t first = at;
            if (at > 0 && words[at - 1].capital && beside(at - 1)) first = at - 1;
            if (first < at && first > 0 && words[first - 1].capital && beside(first - 1) &&
                !isPost(words[first - 1].folded) &&
                (!beginsSentence(text, words, first - 1) || looksLikeName(text, words[first - 1])))
                --first;
            std::size_t last = at;
            if (first == at - 1 && beside(at) && words[at + 1].capital &&
                looksLikeName(text, words[at + 1]))
                ++last;
            met.emplace_back(first, last);
        } else if (at + 1 < words.size() && isInitial(text, words, at) &&
                   isInitial(text, words, at + 1)) {
            if (at + 2 < words.size() && words[at + 2].capital && words[at + 2].length > 1)
                met.emplace_back(at, at + 2);
            if (at > 0 && words[at - 1].capital && words[at - 1].length > 2 && beside(at - 1))
                met.emplace_back(at - 1, at + 1);
        } else if (word.capital && isTitle(word.folded)) {
            std::size_t last = at;
            // The number on the shoulder stands before the name.
            if (at + 1 < words.size() && words[at + 1].digits) ++last;
            std::size_t const name = last + 1;
            while (last + 1 < words.size() && last < name + 1 && words[last + 1].capital &&
                   !words[last + 1].capitals && !isPost(words[last + 1].folded) &&
                   words[last + 1].length > 1 &&
                   (beside(last) || (last == at && between(text, word, words[at + 1]) == ". ")))
                ++last;
            if (last >= name) met.emplace_back(at + 1, last);
        }
    }
    return met;
}

} // namespace redress
