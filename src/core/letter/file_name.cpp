#include "core/letter/file_name.hpp"

#include "core/language/utf8.hpp"

#include <algorithm>
#include <array>

namespace redress {
namespace {

constexpr std::size_t longest = 180; // of 255, for what an office or a copy adds

bool isInvisible(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF ||
           c == 0xFFFD;
}

bool isBlank(char32_t c) {
    return c == U' ' || c == 0xA0 || c == 0x202F || (c >= 0x2000 && c <= 0x200A);
}

/// Names of devices in Windows, whatever their ending.
bool isDevice(std::string name) {
    name = name.substr(0, name.find('.'));
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    static constexpr std::array<std::string_view, 4> plain{"CON", "PRN", "AUX", "NUL"};
    bool const numbered = name.size() == 4 && name[3] >= '0' && name[3] <= '9' &&
                          (name.compare(0, 3, "COM") == 0 || name.compare(0, 3, "LPT") == 0);
    return numbered || std::find(plain.begin(), plain.end(), name) != plain.end();
}

std::string value(AnswerValue const* answer) {
    if (!answer) return {};
    if (auto const* person = std::get_if<Person>(answer))
        return person->surname.empty() ? person->given : person->surname;
    if (auto const* text = std::get_if<std::string>(answer)) return *text;
    return designationOf(answer).name;
}

} // namespace

std::string safeFileName(std::string const& text) {
    std::u32string name;
    for (char32_t c : decoded(text)) {
        if (c == U'\n' || c == U'\t' || isBlank(c)) c = U' ';
        if (isInvisible(c) || (c == U' ' && !name.empty() && name.back() == U' ')) continue;
        name += std::u32string_view(U"/\\:*?\"<>|").find(c) == std::u32string_view::npos ? c : U'-';
    }
    std::size_t const first = name.find_first_not_of(U" .-");
    name = first == std::u32string::npos ? std::u32string() : name.substr(first);
    while (!name.empty() && encoded(name).size() > longest) {
        std::size_t const space = name.rfind(U' ');
        name.resize(space == std::u32string::npos ? name.size() - 1 : space);
    }
    while (!name.empty() && (name.back() == U' ' || name.back() == U'.'))
        name.pop_back();
    std::string const result = encoded(name);
    return result.empty() ? "letter" : isDevice(result) ? result + '_' : result;
}

std::vector<std::string> placesIn(std::string const& rule) {
    std::vector<std::string> places;
    for (std::size_t open = rule.find('{'); open != std::string::npos;
         open = rule.find('{', open + 1)) {
        std::size_t const close = std::min(rule.find('}', open), rule.size());
        places.push_back(rule.substr(open + 1, close - open - 1));
    }
    return places;
}

std::string proposedFileName(Pack const& pack, LetterTemplate const& letter,
                             Answers const& answers) {
    if (pack.fileNames.empty()) return safeFileName(letter.fileName);
    std::string name = pack.fileNames;
    for (std::string const& place : placesIn(pack.fileNames)) {
        std::string const words = place == "letter" ? letter.fileName : value(answers.find(place));
        std::string const braces = '{' + place + '}';
        if (std::size_t const at = name.find(braces); at != std::string::npos)
            name.replace(at, braces.size(), words);
    }
    return safeFileName(name);
}

} // namespace redress
