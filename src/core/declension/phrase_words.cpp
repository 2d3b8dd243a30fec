#include "core/declension/phrase_words.hpp"

#include "core/declension/letters.hpp"

#include <algorithm>
#include <vector>

namespace redress {

RuleSection const& nouns() {
    static RuleSection const& section = ruleSection("noun");
    return section;
}

RuleSection const& adjectives() {
    static RuleSection const& section = ruleSection("adjective");
    return section;
}

Bare bare(std::string const& word) {
    std::size_t const from = word.find_first_not_of('(');
    std::size_t const last = word.find_last_not_of("),");
    if (from == std::string::npos || last == std::string::npos || last < from)
        return {"", word, ""};
    return {word.substr(0, from), word.substr(from, last + 1 - from), word.substr(last + 1)};
}

bool isDash(std::string const& word) { return word == "—" || word == "–" || word == "-"; }

bool isNumber(std::string const& word) {
    return !word.empty() && word.find_first_not_of("0123456789") == std::string::npos;
}

RuleLine const* nounLine(std::string const& word) {
    std::string const plain = plainLetters(word);
    if (nouns().hasWord(plain)) return nouns().find(plain);
    Words const pieces = splitAtHyphens(plain);
    if (pieces.words.empty()) return nullptr;
    std::string const& last = pieces.words.back();
    return nouns().hasWord(last) || vowelsIn(last) > 1 ? nouns().find(last) : nullptr;
}

RuleLine const* genitiveLine(std::string const& plain) {
    using Endings = std::vector<std::pair<std::string_view, std::string_view>>;
    static Endings const endings{{"ка", "ок"}, {"а", ""},  {"а", "о"},
                                 {"я", "ь"},   {"я", "е"}, {"я", "й"}};
    for (auto const& [genitive, nominative] : endings) {
        std::size_t const stem = plain.size() - std::min(plain.size(), genitive.size());
        if (plain.substr(stem) != genitive) continue;
        if (auto const* line = nounLine(plain.substr(0, stem) + std::string(nominative)))
            return line;
    }
    return nullptr;
}

bool isKnownPost(std::string const& word) {
    std::string const plain = plainLetters(word);
    Words const pieces = splitAtHyphens(plain);
    if (pieces.words.empty() || !nouns().hasWord(pieces.words.back())) return false;
    std::string const& kind = nouns().find(pieces.words.back())->kind;
    return kind == "animate" || kind == "woman";
}

RuleLine const* placeLine(std::string const& word) {
    static RuleSection const& places = ruleSection("place");
    RuleLine const* const line = isRussianWord(word) ? places.find(plainLetters(word)) : nullptr;
    return line && line->type ? line : nullptr;
}

std::string adjectiveKind(std::string const& nounKind) {
    return nounKind == "animate" || nounKind == "inanimate" ? "masculine"
           : nounKind == "woman"                            ? "feminine"
           : nounKind == "persons" || nounKind == "things"  ? "plural"
                                                            : nounKind;
}

bool accusativeStays(std::string const& nounKind, Case grammaticalCase) {
    return grammaticalCase == Case::accusative && (nounKind == "inanimate" || nounKind == "things");
}

std::string nounForm(std::string const& word, RuleLine const& line, Case grammaticalCase) {
    static RuleSection const& unchanging = ruleSection("first part of a noun");
    if (accusativeStays(line.kind, grammaticalCase)) return word;
    Words pieces = splitAtHyphens(word);
    for (std::size_t i = 0; i < pieces.words.size(); ++i) {
        std::string& piece = pieces.words[i];
        std::string const plain = plainLetters(piece);
        RuleLine const* own = &line;
        if (i + 1 < pieces.words.size()) {
            own = unchanging.has(plain) ? nullptr : nouns().find(plain);
            if (!own && !unchanging.has(plain)) own = adjectives().find(plain);
        }
        if (own && own->type) piece = own->type->formOf(piece, grammaticalCase);
    }
    return pieces.text();
}

std::string adjectiveForm(std::string const& word, Case grammaticalCase) {
    Words pieces = splitAtHyphens(word);
    std::string& first = pieces.words.front();
    if (pieces.words.size() > 1 && isKnownPost(first))
        first = nounForm(first, *nounLine(first), grammaticalCase);
    std::string& last = pieces.words.back();
    last = adjectives().find(plainLetters(word))->type->formOf(last, grammaticalCase);
    return pieces.text();
}

} // namespace redress
