#include "core/redaction/words.hpp"

#include "core/language/language.hpp"
#include "core/language/utf8.hpp"
#include "core/review/letters.hpp"

#include <algorithm>

namespace redress {
namespace {

constexpr bool isHyphen(char32_t c) { return c == U'-' || c == U'\u2010' || c == U'\u2011'; }

/// Of any alphabet: what is above the known ones and is no punctuation.
constexpr bool isAnyLetter(char32_t c) {
    return isLetter(c) ||
           (c > 0x24F && !(c >= 0x2000 && c <= 0x2BFF) && !(c >= 0x3000 && c <= 0x303F));
}

bool isInWord(std::u32string const& text, std::size_t at) {
    char32_t const c = text[at];
    if (isAnyLetter(c) || isDigit(c)) return true;
    bool const joins = isHyphen(c) || isApostrophe(c);
    if (!joins || at == 0 || at + 1 == text.size() || !isAnyLetter(text[at - 1]) ||
        !isAnyLetter(text[at + 1]))
        return false;
    bool const possessive = isApostrophe(c) && (text[at + 1] == U's' || text[at + 1] == U'S') &&
                            (at + 2 == text.size() || !isAnyLetter(text[at + 2]));
    return !possessive;
}

} // namespace

std::vector<WordOfText> wordsOfText(std::string_view text) {
    std::vector<WordOfText> words;
    std::u32string const all = decoded(text);
    std::size_t byte = 0;
    for (std::size_t at = 0; at < all.size();) {
        std::size_t end = at;
        while (end < all.size() && isInWord(all, end))
            ++end;
        if (end == at) {
            byte += encoded(all.substr(at++, 1)).size();
            continue;
        }
        std::u32string const letters = all.substr(at, end - at);
        std::string const word = encoded(letters);
        WordOfText one;
        one.from = byte;
        one.to = byte += word.size();
        one.folded = folded(word);
        one.capital = isCapital(letters.front());
        one.capitals = letters.size() > 1 &&
                       std::all_of(letters.begin(), letters.end(),
                                   [](char32_t c) { return isCapital(c) || isHyphen(c); });
        one.digits = std::all_of(letters.begin(), letters.end(), isDigit);
        one.length = letters.size();
        words.push_back(std::move(one));
        at = end;
    }
    return words;
}

std::string_view between(std::string_view text, WordOfText const& first, WordOfText const& second) {
    return text.substr(first.to, second.from - first.to);
}

} // namespace redress
