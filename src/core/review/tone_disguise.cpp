#include "core/review/tone_disguise.hpp"

#include "core/language/utf8.hpp"
#include "core/review/letters.hpp"

#include <algorithm>

namespace redress {
namespace {

struct LookAlike {
    std::u32string_view signs;
    std::u32string_view letters;
};
constexpr LookAlike asRussian{U"aeopcyxkmthbu03469@$rngz", U"аеорсухкмтнвиозчбяасгпгз"};
constexpr LookAlike asLatin{U"аеорсухктмнвиі013457@$!|"
                            U"áàâäãåéèêëíìîïóòôöõúùûüñçýÁÀÂÄÉÈÊËÍÌÎÏÓÒÔÖÚÙÛÜ",
                            U"aeopcyxktmhbuioieastasii"
                            U"aaaaaaeeeeiiiiooooouuuuncyaaaaeeeeiiiioooouuuu"};
/// Latin letters that look like Russian ones without a neighbour that tells so.
constexpr std::u32string_view sameShape = U"aeopcyxkmthb036";

std::u32string inOtherLetters(std::u32string text, LookAlike const& table) {
    for (char32_t& c : text) {
        std::size_t const at = table.signs.find(c);
        if (at != std::u32string_view::npos) c = table.letters[at];
    }
    return text;
}

bool isStretched(std::u32string const& text) {
    for (std::size_t i = 2; i < text.size(); ++i)
        if (text[i] == text[i - 1] && text[i] == text[i - 2] && text[i] != U'*') return true;
    return false;
}

/// Runs of more than `longest` equal letters cut down to `kept`.
std::u32string shortenedRuns(std::u32string const& text, std::size_t longest, std::size_t kept) {
    std::u32string result;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i;
        while (end < text.size() && text[end] == text[i])
            ++end;
        result.append(end - i > longest ? kept : end - i, text[i]);
        i = end;
    }
    return result;
}

bool isSafe(std::u32string const& text, bool russian) {
    return std::all_of(text.begin(), text.end(),
                       [&](char32_t c) { return russian ? isRussianLetter(c) : isLatinLetter(c); });
}

/// In the letters of the language; nothing when the word is of neither script.
std::vector<std::u32string> inLettersOf(std::u32string const& word, bool russian) {
    auto const letters = [&](bool (*is)(char32_t)) {
        return std::count_if(word.begin(), word.end(), is);
    };
    auto const own = letters(russian ? isRussianLetter : isLatinLetter);
    if (russian) {
        bool const drawn = own == 0 && letters(isLatinLetter) > 1 &&
                           word.find_first_not_of(sameShape) == std::u32string::npos;
        if (own == 0 && !drawn) return {};
        std::u32string const first = inOtherLetters(word, asRussian);
        std::u32string second = first; // "b" is drawn for "в" and for "ь".
        std::replace(second.begin(), second.end(), U'в', U'ь');
        if (word.find(U'b') == std::u32string::npos) return {first};
        return {first, second};
    }
    if (own == 0 || word.size() < 3) return {};
    std::u32string const first = inOtherLetters(word, asLatin);
    std::u32string second = word; // "1" is drawn for "i" and for "l".
    std::replace(second.begin(), second.end(), U'1', U'l');
    if (second == word) return {first};
    return {first, inOtherLetters(second, asLatin)};
}

} // namespace

bool isMask(char32_t c) { return std::u32string_view(U"*#@$%&").find(c) != std::u32string::npos; }

std::vector<std::string> readings(std::u32string const& written, ToneLexicon const& lexicon,
                                  bool russian) {
    std::vector<std::string> result{encoded(written)};
    if (isSafe(written, russian) && !isStretched(written)) return result;
    auto const add = [&](std::u32string const& word) {
        std::string text = encoded(word);
        if (std::find(result.begin(), result.end(), text) == result.end())
            result.push_back(std::move(text));
    };
    std::vector<std::u32string> words = inLettersOf(written, russian);
    words.push_back(written);
    for (std::u32string const& word : words) {
        add(word);
        if (!isStretched(word)) continue;
        add(shortenedRuns(word, 2, 1));
        add(shortenedRuns(word, 2, 2));
        add(shortenedRuns(word, 1, 1));
    }
    std::u32string hidden;
    for (char32_t const c : written) {
        bool const drawn = std::u32string_view(U".…-–—_").find(c) != std::u32string_view::npos;
        if (!drawn)
            hidden += isMask(c) ? U'*' : c;
        else if (hidden.empty() || hidden.back() != U'+')
            hidden += U'+';
    }
    if (std::size_t const first = hidden.find_first_of(U"*+");
        first != std::u32string::npos && first > 0) {
        std::string word = lexicon.unmasked(encoded(hidden));
        if (word.empty())
            for (std::u32string const& other : inLettersOf(hidden, russian))
                if (word.empty()) word = lexicon.unmasked(encoded(other));
        if (!word.empty()) result.push_back(std::move(word));
    }
    return result;
}

} // namespace redress
