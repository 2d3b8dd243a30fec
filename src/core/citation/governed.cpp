#include "core/citation/governed.hpp"

#include "core/citation/style.hpp"
#include "core/language/language.hpp"
#include "core/language/utf8.hpp"

#include <array>

namespace redress {
namespace {

struct Governing {
    std::string_view phrase;
    Case asks;
};

/// Whole phrases; of a word that declines, the stem and an asterisk for its ending.
constexpr std::array<Governing, 50> table{{
    {"в соответствии с", Case::instrumental},
    {"в соответствии со", Case::instrumental},
    {"в связи с", Case::instrumental},
    {"в связи со", Case::instrumental},
    {"в противоречии с", Case::instrumental},
    {"руководствуясь", Case::instrumental},
    {"руководствуется", Case::instrumental},
    {"предусмотрен*", Case::instrumental},
    {"установлен*", Case::instrumental},
    {"определен*", Case::instrumental},
    {"закреплен*", Case::instrumental},
    {"гарантирован*", Case::instrumental},
    {"предоставлен*", Case::instrumental},
    {"возложен*", Case::instrumental},
    {"регулируется", Case::instrumental},
    {"запрещен*", Case::instrumental},
    {"согласно", Case::dative},
    {"вопреки", Case::dative},
    {"противоречит", Case::dative},
    {"противоречащ*", Case::dative},
    {"применительно к", Case::dative},
    {"по", Case::dative},
    {"к", Case::dative},
    {"на основании", Case::genitive},
    {"на основе", Case::genitive},
    {"в нарушение", Case::genitive},
    {"в порядке", Case::genitive},
    {"в силу", Case::genitive},
    {"в рамках", Case::genitive},
    {"во исполнение", Case::genitive},
    {"в целях", Case::genitive},
    {"исходя из", Case::genitive},
    {"из", Case::genitive},
    {"по смыслу", Case::genitive},
    {"с учетом", Case::genitive},
    {"с нарушением", Case::genitive},
    {"требовани*", Case::genitive},
    {"положени*", Case::genitive},
    {"нарушени*", Case::genitive},
    {"нормы", Case::genitive},
    {"норм", Case::genitive},
    {"без", Case::genitive},
    {"со ссылкой на", Case::accusative},
    {"ссылаясь на", Case::accusative},
    {"сослаться на", Case::accusative},
    {"ссылка на", Case::accusative},
    {"нарушает", Case::accusative},
    {"нарушив", Case::accusative},
    {"о", Case::prepositional},
    {"в", Case::prepositional},
}};

bool isLetter(char byte) {
    return (static_cast<unsigned char>(byte) & 0x80u) != 0 || (byte >= 'a' && byte <= 'z');
}

/// Whether `text` ends with the phrase as whole words.
bool endsWith(std::string const& text, std::string_view phrase) {
    std::size_t at = std::string::npos;
    if (phrase.back() == '*') {
        phrase.remove_suffix(1);
        std::size_t const word = text.find_last_of(' ') + 1;
        if (text.compare(word, phrase.size(), phrase) == 0) at = word;
    } else if (text.size() >= phrase.size() &&
               text.compare(text.size() - phrase.size(), phrase.size(), phrase) == 0) {
        at = text.size() - phrase.size();
    }
    return at != std::string::npos && (at == 0 || !isLetter(text[at - 1]));
}

std::string withoutSpacesBehind(std::string text) {
    while (!text.empty() && text.back() == ' ')
        text.pop_back();
    return text;
}

} // namespace

std::optional<Case> governedInRussian(std::string_view before) {
    // The longest has three words; what is before them need not be folded.
    std::string_view const end =
        before.substr(before.size() - std::min<std::size_t>(before.size(), 96));
    std::size_t const whole = end.size() < before.size() ? end.find(' ') : 0;
    if (whole == std::string_view::npos) return std::nullopt;
    std::string const text = withoutSpacesBehind(folded(std::string(end.substr(whole))));
    Governing const* longest = nullptr;
    for (Governing const& each : table)
        if (endsWith(text, each.phrase) &&
            (!longest || each.phrase.size() > longest->phrase.size()))
            longest = &each;
    return longest ? std::optional(longest->asks) : std::nullopt;
}

std::string_view withBefore(std::string_view words) {
    constexpr std::u32string_view hissing = U"СЗШЖсзшж";
    // A capital would be a letter of an abbreviation, which is read with a vowel.
    constexpr std::u32string_view consonants = U"бвгджзйклмнпрстфхцчшщ";
    std::size_t at = 0;
    auto const first = nextCodePoint(words, at);
    auto const second = nextCodePoint(words, at);
    bool const hard = first && second && hissing.find(*first) != hissing.npos &&
                      consonants.find(*second) != consonants.npos;
    return hard ? "со" : "с";
}

CitationText citedAfter(std::string const& phrase, CitationRequest request,
                        std::string const& style) {
    CitationStyle const& country = styleNamed(style);
    if (auto const asked = country.governed(phrase)) request.grammaticalCase = *asked;
    request.sentenceStart = false;
    CitationText const cited = cite(request, style);
    std::string before = withoutSpacesBehind(phrase);
    constexpr std::string_view with = " с";
    if (isRussian(country.language) && before.size() >= with.size() &&
        before.compare(before.size() - with.size(), with.size(), with) == 0)
        before.replace(before.size() - 2, 2, withBefore(cited.text));
    CitationText result;
    result.add(before + ' ');
    result.add(cited);
    return result;
}

} // namespace redress
