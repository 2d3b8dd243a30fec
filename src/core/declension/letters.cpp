#include "core/declension/letters.hpp"

#include "core/language/utf8.hpp"

#include <algorithm>
#include <initializer_list>

namespace redress {
namespace {

bool isCapital(char32_t c) { return (c >= U'А' && c <= U'Я') || c == U'Ё'; }
bool isSmall(char32_t c) { return (c >= U'а' && c <= U'я') || c == U'ё'; }
bool isRussian(char32_t c) { return isCapital(c) || isSmall(c); }
bool isLatin(char32_t c) {
    return (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z') || (c >= 0xC0 && c <= 0x24F);
}
bool isDigit(char32_t c) { return c >= U'0' && c <= U'9'; }
bool isApostrophe(char32_t c) { return c == U'\'' || c == U'’' || c == U'ʼ'; }

char32_t small(char32_t c) { return c == U'Ё' ? U'ё' : isCapital(c) ? c + 0x20 : c; }
char32_t capital(char32_t c) { return c == U'ё' ? U'Ё' : isSmall(c) ? c - 0x20 : c; }

Words split(std::string_view text, std::initializer_list<std::string_view> separators) {
    auto const separatorAt = [&](std::size_t at) {
        for (std::string_view const separator : separators)
            if (text[at] == separator.front() && text.compare(at, separator.size(), separator) == 0)
                return separator.size();
        return std::size_t{0};
    };
    Words result{{}, {""}};
    for (std::size_t at = 0; at < text.size();) {
        std::size_t const from = at;
        if (std::size_t const gap = separatorAt(at)) {
            result.gaps.back() += text.substr(from, gap);
            at += gap;
            continue;
        }
        while (at < text.size() && separatorAt(at) == 0)
            ++at;
        result.words.emplace_back(text.substr(from, at - from));
        result.gaps.emplace_back();
    }
    return result;
}

} // namespace

std::string plainLetters(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        std::size_t const from = at;
        auto const c = nextCodePoint(text, at);
        if (!c)
            result += text[at++];
        else if (isRussian(*c))
            appendCodePoint(result, small(*c) == U'ё' ? U'е' : small(*c));
        else
            result += text.substr(from, at - from);
    }
    return result;
}

bool isRussianWord(std::string_view text) {
    std::u32string const letters = decoded(text);
    for (std::size_t i = 0; i < letters.size(); ++i) {
        bool const between = i > 0 && i + 1 < letters.size();
        if (!isRussian(letters[i]) && !(between && isApostrophe(letters[i]))) return false;
    }
    return !letters.empty();
}

bool mixesScripts(std::string_view text) {
    std::u32string const letters = decoded(text);
    for (std::size_t i = 1; i < letters.size(); ++i) {
        char32_t const a = letters[i - 1];
        char32_t const b = letters[i];
        if ((isRussian(a) && (isLatin(b) || isDigit(b))) || (isLatin(a) && isRussian(b)) ||
            (isDigit(a) && isRussian(b)))
            return true;
    }
    return false;
}

bool isInitial(std::string_view text) {
    if (text.empty() || text.back() != '.') return false;
    std::u32string const letters = decoded(text);
    if (letters.size() < 2 || letters.back() != U'.') return false;
    std::size_t run = 0;
    for (char32_t const c : letters) {
        run = c == U'.' ? 0 : run + 1;
        if (run > 2 || (run == 1 && !isCapital(c)) || (run == 2 && !isSmall(c))) return false;
    }
    return true;
}

bool isCapitalised(std::string_view text) {
    std::size_t at = 0;
    auto const first = text.empty() ? std::nullopt : nextCodePoint(text, at);
    return first && isCapital(*first);
}

bool isAllCapital(std::string_view text) {
    std::u32string const letters = decoded(text);
    for (char32_t const c : letters)
        if (!isCapital(c)) return false;
    return letters.size() > 1;
}

std::size_t vowelsIn(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size();) {
        auto const c = nextCodePoint(text, at);
        if (!c) ++at;
        if (c && std::u32string_view(U"аеёиоуыэюя").find(small(*c)) != std::u32string_view::npos)
            ++count;
    }
    return count;
}

std::string withEnding(std::string_view word, std::size_t cut, std::string_view ending) {
    std::u32string letters = decoded(word);
    bool const capitals = letters.size() > 1 && isCapital(letters.back());
    letters.resize(letters.size() - std::min(cut, letters.size()));
    std::string result;
    result.reserve(word.size() + ending.size());
    for (char32_t const c : letters)
        appendCodePoint(result, c);
    for (char32_t const c : decoded(ending))
        appendCodePoint(result, capitals ? capital(c) : c);
    return result;
}

std::string Words::text() const {
    std::string result = gaps.front();
    for (std::size_t i = 0; i < words.size(); ++i)
        result.append(words[i]).append(gaps[i + 1]);
    return result;
}

Words splitAtSpaces(std::string_view text) {
    return split(text, {" ", "\t", "\n", "\r", noBreakSpace});
}

Words splitAtHyphens(std::string_view text) { return split(text, {"-", "\u2010", "\u2011"}); }

} // namespace redress
