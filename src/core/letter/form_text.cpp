#include "core/letter/form_text.hpp"

#include "core/language/utf8.hpp"
#include "core/review/letters.hpp"

#include <algorithm>
#include <map>

namespace redress {
namespace {

std::string plainCharacters(std::string const& text) {
    std::u32string result;
    for (char32_t c : decoded(text)) {
        if (c == U'\t' || c == 0xA0 || c == 0x202F || (c >= 0x2000 && c <= 0x200A)) c = U' ';
        if (c == 0x2010 || c == 0x2011) c = U'-';
        if (c < 0x20 || c == 0xAD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF)
            continue;
        bool const doubled = c == U' ' && (result.empty() || result.back() == U' ');
        if (!doubled) result += c;
    }
    return encoded(result);
}

/// "____________ / " is for a pen.
std::string withoutLines(std::string text) {
    constexpr std::size_t shortest = 3;
    for (std::size_t at = text.find("___"); at != std::string::npos; at = text.find("___", at)) {
        std::size_t end = std::min(text.find_first_not_of('_', at), text.size());
        if (end - at < shortest) break;
        end = std::min(text.find_first_not_of(" /", end), text.size());
        text.erase(at, end - at);
    }
    return trimmed(text);
}

std::size_t unitsOf(char32_t c) { return c == U'\n' ? 2 : c > 0xFFFF ? 2 : 1; }

/// How many code points from `from` are within the limit.
std::size_t within(std::u32string const& text, std::size_t from, std::size_t limit) {
    std::size_t at = from;
    for (std::size_t units = 0; at < text.size(); ++at)
        if ((units += unitsOf(text[at])) > limit) break;
    return at - from;
}

/// Whether a sentence ends before the space at `space`; "ст. 10" and "А. С. Петрова" do not end.
bool endsSentence(std::u32string const& text, std::size_t space) {
    if (space < 2 || text[space] != U' ') return false;
    std::size_t last = space - 1;
    if (std::u32string_view(U"»”\")").find(text[last]) != std::u32string_view::npos) --last;
    if (std::u32string_view(U"!?…").find(text[last]) != std::u32string_view::npos) return true;
    if (text[last] != U'.') return false;
    std::size_t word = last;
    while (word > 0 && isLetter(text[word - 1]))
        --word;
    constexpr std::size_t longestAbbreviation = 4; // "подп." is never last
    bool const capital = space + 1 < text.size() && !isDigit(text[space + 1]) &&
                         (!isLetter(text[space + 1]) || isCapital(text[space + 1]));
    return capital && (last - word > longestAbbreviation || word == last);
}

/// Where a part that may have `room` from `from` on ends best.
std::size_t bestEnd(std::u32string const& text, std::size_t from, std::size_t room) {
    std::size_t const farthest = from + within(text, from, room);
    if (farthest == text.size()) return farthest;
    std::size_t sentence = 0, paragraph = 0, word = 0;
    for (std::size_t at = from + 1; at <= farthest; ++at) {
        if (text[at] == U'\n') paragraph = at;
        if (text[at] == U' ' || text[at] == U'\n') word = at;
        if (endsSentence(text, at)) sentence = at;
    }
    std::size_t const half = from + (farthest - from) / 2;
    if (paragraph > half) return paragraph;
    if (sentence > half) return sentence;
    return std::max({paragraph, sentence}) > from + (farthest - from) / 4
               ? std::max(paragraph, sentence)
           : word > from ? word
                         : farthest;
}

std::vector<std::string> parts(std::u32string const& text, std::size_t room) {
    std::vector<std::string> result;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t const end = bestEnd(text, at, room);
        result.push_back(trimmed(encoded(text.substr(at, end - at))));
        at = std::min(text.find_first_not_of(U" \n", end), text.size());
    }
    return result;
}

} // namespace

std::string formText(Letter const& letter, Layout const& layout) {
    std::map<std::string, int> numbers;
    std::string result;
    for (Block const& block : letter.blocks) {
        ParagraphStyle const* const style = layout.find(block.style);
        std::string const words = withoutLines(plainCharacters(block.text()));
        int const number = ++numbers[block.style];
        if (words.empty()) continue;
        std::string const label = style && !style->numberSuffix.empty()
                                      ? std::to_string(number) + style->numberSuffix + ' '
                                      : std::string();
        result += (result.empty() ? "" : "\n") + label + words;
    }
    return result;
}

std::size_t sizeInForm(std::string const& text) {
    std::size_t size = 0;
    for (char32_t const c : decoded(text))
        size += unitsOf(c);
    return size;
}

std::vector<std::string> partsForForm(std::string const& text, std::size_t limit) {
    if (sizeInForm(text) <= limit) return {text};
    std::u32string const all = decoded(text);
    // The number takes room, and more where there are more parts.
    for (std::size_t digits = 1;; ++digits) {
        std::size_t const number = 2 * digits + 3;
        std::vector<std::string> result = parts(all, std::max(limit, smallestLimit) - number);
        std::string const count = std::to_string(result.size());
        if (count.size() > digits) continue;
        for (std::size_t i = 0; i < result.size(); ++i)
            result[i] = std::to_string(i + 1) + '/' + count + '\n' + result[i];
        return result;
    }
}

} // namespace redress
