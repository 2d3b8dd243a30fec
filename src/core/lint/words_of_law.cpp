#include "core/lint/words_of_law.hpp"

#include "core/language/language.hpp"
#include "core/language/utf8.hpp"

#include <string_view>
#include <vector>

namespace redress {
namespace {

/// Words that stand one after another. "обязан-" is any word that begins so, "…" one to three
/// words, whatever they are.
struct WordsOfLaw {
    std::string_view language;
    std::vector<std::string_view> patterns;
};

std::vector<WordsOfLaw> const& table() {
    static std::vector<WordsOfLaw> const all{
        {"ru",
         {
             // right
             "вправе",
             "право",
             "правом",
             "наруш- права",
             "наруш- … права",
             "правомочи-",
             "гарантир-",
             // duty; not "должность", "должностной"
             "обязан-",
             "обязыва-",
             "обязательн-",
             "должен",
             "должна",
             "должно",
             "должны",
             "подлежит",
             "подлежат",
             // ban
             "запрещ-",
             "запрет",
             "запрета",
             "запреты",
             "недопустим-",
             "не допускается",
             "не допускаются",
             // term
             "срок-",
             "в течение",
             "не позднее",
         }},
        {"en",
         {
             // right; not "Information Rights Unit"
             "entitle-",
             "right to",
             "right of",
             "my rights",
             "our rights",
             "his rights",
             "her rights",
             "their rights",
             "rights under",
             "guarantee-",
             // duty; not "duty officer", "on duty", "duty unit"
             "must",
             "shall",
             "oblige-",
             "obligation-",
             "obligatory",
             "duty to",
             "duty of",
             "a duty",
             "duties",
             "required to",
             "required by",
             // ban
             "forbid-",
             "forbade",
             "prohibit-",
             "not permitted",
             // term
             "within … minute-",
             "within … hour-",
             "within … day-",
             "within … week-",
             "within … month-",
             "within … year-",
             "no later than",
             "not later than",
             "deadline-",
             "time limit-",
         }},
    };
    return all;
}

bool isLetterOrDigit(char32_t c) {
    return (c >= U'0' && c <= U'9') || (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z') ||
           (c >= 0xC0 && c <= 0x24F) || (c >= 0x400 && c <= 0x4FF) || c == U'…';
}

/// From and to in bytes. A word ends at its last letter: "in-house" and "d'être" are two.
struct Word {
    std::size_t from = 0;
    std::size_t to = 0;
    std::string folded;
};

std::vector<Word> wordsIn(std::string const& text) {
    std::vector<Word> words;
    bool inWord = false;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t const from = at;
        auto const c = nextCodePoint(text, at);
        if (!c) break;
        bool const letter = isLetterOrDigit(*c);
        if (letter && !inWord) words.push_back({from, at, {}});
        if (letter) words.back().to = at;
        inWord = letter;
    }
    for (Word& word : words)
        word.folded = folded(text.substr(word.from, word.to - word.from));
    return words;
}

std::vector<std::string> partsOf(std::string_view pattern) {
    std::vector<std::string> parts(1);
    for (char const c : pattern) {
        if (c == ' ')
            parts.emplace_back();
        else
            parts.back() += c;
    }
    return parts;
}

bool fits(std::string const& part, std::string const& word) {
    if (part.back() != '-') return part == word;
    std::string_view const beginning = std::string_view(part).substr(0, part.size() - 1);
    return std::string_view(word).substr(0, beginning.size()) == beginning;
}

/// The word behind the last that the pattern takes from there; nothing where it does not fit.
std::optional<std::size_t> end(std::vector<std::string> const& parts, std::size_t part,
                               std::vector<Word> const& words, std::size_t at) {
    if (part == parts.size()) return at;
    constexpr std::size_t most = 3;
    if (parts[part] == "…") {
        for (std::size_t taken = 1; taken <= most && at + taken <= words.size(); ++taken)
            if (auto const found = end(parts, part + 1, words, at + taken)) return found;
        return std::nullopt;
    }
    if (at == words.size() || !fits(parts[part], words[at].folded)) return std::nullopt;
    return end(parts, part + 1, words, at + 1);
}

} // namespace

std::optional<std::string> wordsOfLaw(std::string const& text, std::string const& language) {
    std::vector<Word> const words = wordsIn(text);
    for (WordsOfLaw const& known : table()) {
        if (language.substr(0, 2) != known.language) continue;
        for (std::size_t at = 0; at < words.size(); ++at)
            for (std::string_view const pattern : known.patterns)
                if (auto const behind = end(partsOf(folded(std::string(pattern))), 0, words, at))
                    return text.substr(words[at].from, words[*behind - 1].to - words[at].from);
    }
    return std::nullopt;
}

} // namespace redress
