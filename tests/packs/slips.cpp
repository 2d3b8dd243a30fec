#include "packs/slips.hpp"

#include "core/language/language.hpp"
#include "core/language/utf8.hpp"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

namespace redress::testing {
namespace {

constexpr std::pair<std::string_view, std::string_view> pairs[] = {
    {"(", ")"}, {"[", "]"}, {"«", "»"}, {"“", "”"}, {"„", "“"}};

/// Words that may follow themselves, in small letters.
std::set<std::string> const mayBeDoubled{
    "had",  // "before he had had a chance to speak"
    "that", // "I say that that officer …"
};

bool startsWith(std::string_view text, std::string_view start) {
    return text.substr(0, start.size()) == start;
}

bool endsWith(std::string_view text, std::string_view end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

bool isLatin(char32_t c) {
    return (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z') || (c >= 0xC0 && c <= 0x24F);
}
bool isCyrillic(char32_t c) { return c >= 0x400 && c <= 0x4FF; }
bool isLetter(char32_t c) { return isLatin(c) || isCyrillic(c); }
bool isSpace(char32_t c) { return c == U' ' || c == 0xA0; }

/// The first characters from `at` on, for a message.
std::string around(std::string const& text, std::size_t at) {
    std::size_t const from = codePoints(std::string_view(text).substr(0, at));
    return codePointSlice(text, from > 12 ? from - 12 : 0, from + 12);
}

/// A word's letters.
struct Word {
    std::string text;
    bool followsWord = false; ///< nothing but space stands between it and the word before
    bool joined = false;      ///< a part of something: "e-mail", "a.petrova@example.org"
};

std::vector<Word> words(std::string const& text) {
    std::vector<Word> result;
    Word word;
    bool onlySpace = false;
    char32_t last = U' ';
    auto const joins = [](char32_t c) {
        return std::u32string_view(U".-@/_").find(c) != std::u32string_view::npos;
    };
    std::size_t at = 0;
    for (std::size_t before = 0; at < text.size(); before = at) {
        char32_t const c = nextCodePoint(text, at).value_or(U' ');
        if (isLetter(c)) {
            if (word.text.empty()) word = {{}, onlySpace, joins(last)};
            word.text.append(text, before, at - before);
            onlySpace = true;
        } else {
            word.joined = word.joined || joins(c);
            if (!word.text.empty()) result.push_back(std::move(word));
            word = {};
            onlySpace = onlySpace && isSpace(c);
        }
        last = c;
    }
    if (!word.text.empty()) result.push_back(std::move(word));
    return result;
}

void findFragments(std::string const& text, std::vector<std::string>& found) {
    for (std::string_view const wrong :
         {"  ", "\xC2\xA0 ", " \xC2\xA0", " ,", " .", " ;", " :", " !", " ?", "( ", " )", "[ ",
          " ]", "« ",        " »",        "“ ", " ”", "()", "[]", "«»", "“”", ",,", "..", ";;",
          "::", ", ,",       ",.",        ",;", ",:", ";,", ";.", ":,", ":.", ":;", "(,", "(.",
          "(;", "(:",        ",)",        ";)", ":)", "[,", "«,", "“,", "{",  "}",  "$"})
        if (std::size_t const at = text.find(wrong); at != std::string::npos)
            found.push_back("“" + std::string(wrong) + "”: " + around(text, at));
}

void findEnds(std::string const& text, std::vector<std::string>& found) {
    for (std::string_view const start : {",", ".", ";", ":", "!", "?", " ", ")", "]", "»", "”"})
        if (startsWith(text, start)) found.push_back("begins with “" + std::string(start) + "”");
    for (std::string_view const end : {" ", "(", "[", "«", "“", "№", "—"})
        if (endsWith(text, end)) found.push_back("ends with “" + std::string(end) + "”");
}

/// Brackets and quotation marks close in the order in which they were opened; “ closes „ too.
void findUnbalanced(std::string const& text, std::vector<std::string>& found) {
    std::vector<std::string_view> closers;
    for (std::size_t at = 0; at < text.size(); ++at) {
        std::string_view const rest = std::string_view(text).substr(at);
        if (!closers.empty() && startsWith(rest, closers.back())) {
            closers.pop_back();
            continue;
        }
        for (auto const& [open, close] : pairs) {
            if (startsWith(rest, open)) closers.push_back(close);
            if (!startsWith(rest, close) || close == "“") continue; // that opens
            found.push_back("closes nothing: " + around(text, at));
            return;
        }
    }
    if (!closers.empty()) found.push_back("is missing: “" + std::string(closers.back()) + "”");
}

void findWords(std::string const& text, std::string const& language,
               std::vector<std::string>& found) {
    std::string before;
    for (Word const& word : words(text)) {
        std::string const small = lowerCase(word.text, language);
        if (word.followsWord && small == before && mayBeDoubled.count(small) == 0)
            found.push_back("doubled word: " + word.text);
        before = small;
        bool latin = false;
        bool cyrillic = false;
        bool looksCyrillic = true;
        for (std::size_t at = 0; at < word.text.size();) {
            char32_t const c = nextCodePoint(word.text, at).value_or(U' ');
            latin = latin || isLatin(c);
            cyrillic = cyrillic || isCyrillic(c);
            looksCyrillic = looksCyrillic && std::u32string_view(U"ABCEHKMOPTXaceopxy").find(c) !=
                                                 std::u32string_view::npos;
        }
        if (latin && cyrillic) found.push_back("letters of two scripts: " + word.text);
        if (isRussian(language) && latin && !cyrillic && looksCyrillic && !word.joined)
            found.push_back("Latin letters for Cyrillic ones: " + word.text);
    }
}

/// Behind № stand its number, which may begin with a letter, or a gap.
void findNumbers(std::string const& text, std::vector<std::string>& found) {
    constexpr std::string_view sign = "№";
    for (std::size_t at = text.find(sign); at != std::string::npos; at = text.find(sign, at + 1)) {
        std::size_t next = at + sign.size();
        char32_t c = nextCodePoint(text, next).value_or(U'.');
        if (isSpace(c)) c = nextCodePoint(text, next).value_or(U'.');
        if (!isLetter(c) && !(c >= U'0' && c <= U'9') && c != U'[')
            found.push_back("№ without number: " + around(text, at));
    }
}

} // namespace

std::vector<std::string> slips(std::string const& paragraph, std::string const& language) {
    std::vector<std::string> found;
    findFragments(paragraph, found);
    findEnds(paragraph, found);
    findUnbalanced(paragraph, found);
    findWords(paragraph, language, found);
    findNumbers(paragraph, found);
    return found;
}

std::vector<std::string> slipsOfLine(std::string const& line) {
    std::vector<std::string> found;
    std::string_view const text =
        std::string_view(line).substr(std::min(line.find_first_not_of(' '), line.size()));
    for (std::string_view const start : {",", ".", ";", ":", "!", "?", ")", "]", "»", "”"})
        if (startsWith(text, start))
            found.push_back("line begins with “" + std::string(start) + "”");
    for (std::string_view const end : {" ", "\xC2\xA0", "(", "[", "«", "“", "№"})
        if (endsWith(text, end)) found.push_back("line ends with “" + std::string(end) + "”");
    return found;
}

} // namespace redress::testing
