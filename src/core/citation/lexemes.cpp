#include "core/citation/lexemes.hpp"

#include "core/language/utf8.hpp"

#include <algorithm>
#include <array>

namespace redress {
namespace {

bool isDigit(char32_t c) { return c >= U'0' && c <= U'9'; }
bool isLatin(char32_t c) { return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z'); }
bool isCyrillic(char32_t c) { return c >= 0x400 && c < 0x530; }
/// Letters of Western names too, so that they do not fall apart.
bool isLetter(char32_t c) {
    return isLatin(c) || isCyrillic(c) || (c >= 0xC0 && c < 0x250 && c != 0xD7 && c != 0xF7);
}
bool isCapital(char32_t c) {
    return (c >= U'A' && c <= U'Z') || (c >= U'А' && c <= U'Я') || c == U'Ё';
}

/// The search folds by the rules of Unicode, which may change the count of bytes; a place in the
/// text has to be kept here.
char32_t lowered(char32_t c) {
    if (c >= U'A' && c <= U'Z') return c + (U'a' - U'A');
    if (c >= U'А' && c <= U'Я') return c + (U'а' - U'А');
    return c == U'ё' || c == U'Ё' ? U'е' : c;
}

std::string signOf(char32_t c) {
    switch (c) {
    case U'«':
    case U'»':
    case U'“':
    case U'”':
    case U'„':
    case U'‟':
    case U'‘':
    case U'’':
    case U'\'':
    case U'"':
        return "\"";
    case U'-':
    case U'‐':
    case U'‑':
    case U'‒':
    case U'–':
    case U'—':
    case U'−':
        return "-";
    case U'&':
        return "and";
    default:
        break;
    }
    std::string sign;
    appendCodePoint(sign, c);
    return sign;
}

bool isSpace(char32_t c) {
    return c == U' ' || c == U'\t' || c == U'\r' || c == U'\n' || c == 0xA0 || c == 0x202F ||
           (c >= 0x2000 && c <= 0x200B) || c == 0xAD || c == 0xFEFF;
}

class Cutter {
public:
    explicit Cutter(std::string_view text) : text_(text) {}

    std::vector<Lexeme> cut() {
        while (at_ < text_.size()) {
            std::size_t next = at_;
            char32_t const c = nextCodePoint(text_, next).value_or(U' ');
            next = std::max(next, at_ + 1);
            if (isSpace(c))
                space(c, next);
            else if (isDigit(c))
                number();
            else if (isLetter(c))
                word();
            else
                add(isSign(c) ? Lexeme::Kind::word : Lexeme::Kind::sign, signOf(c), next);
        }
        add(Lexeme::Kind::end, {}, at_);
        return std::move(lexemes_);
    }

private:
    static bool isSign(char32_t c) { return c == U'&'; }

    void add(Lexeme::Kind kind, std::string text, std::size_t to) {
        Lexeme lexeme;
        lexeme.kind = kind;
        lexeme.text = std::move(text);
        lexeme.from = at_;
        lexeme.to = to;
        lexeme.glued = !lexemes_.empty() && lexemes_.back().to == at_;
        lexemes_.push_back(std::move(lexeme));
        at_ = to;
        newLines_ = 0;
    }

    void space(char32_t c, std::size_t next) {
        if (c == U'\n' && ++newLines_ == 2) {
            int const lines = newLines_;
            add(Lexeme::Kind::end, {}, at_);
            newLines_ = lines;
        }
        at_ = next;
    }

    void number() {
        std::size_t to = at_;
        while (to < text_.size() && isDigit(static_cast<unsigned char>(text_[to]))) {
            ++to;
            bool const goesOn = to + 1 < text_.size() && text_[to] == '.' &&
                                isDigit(static_cast<unsigned char>(text_[to + 1]));
            if (goesOn) ++to;
        }
        add(Lexeme::Kind::number, std::string(text_.substr(at_, to - at_)), to);
    }

    void word() {
        std::string text;
        std::size_t to = at_;
        int capitals = 0;
        bool const first = isCapital(*nextCodePoint(text_, to));
        to = at_;
        while (to < text_.size()) {
            std::size_t next = to;
            auto const c = nextCodePoint(text_, next);
            if (!c || !isLetter(*c)) break;
            capitals += isCapital(*c) ? 1 : 0;
            appendCodePoint(text, lowered(*c));
            to = next;
        }
        add(Lexeme::Kind::word, std::move(text), to);
        lexemes_.back().capital = first;
        lexemes_.back().capitals = capitals > 1;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    int newLines_ = 0;
    std::vector<Lexeme> lexemes_;
};

/// The longer before the shorter.
constexpr std::array<std::string_view, 44> endings{
    "иями", "ями", "ами", "ыми", "ими", "ого", "его", "ому", "ему", "ием", "иях",
    "ией",  "ями", "ах",  "ях",  "ам",  "ям",  "ов",  "ев",  "ей",  "ий",  "ый",
    "ой",   "ою",  "ая",  "яя",  "ое",  "ее",  "ые",  "ие",  "ых",  "их",  "ым",
    "им",   "ом",  "ем",  "ия",  "ию",  "ии",  "а",   "е",   "и",   "у",   "ы"};
constexpr std::array<std::string_view, 4> shortEndings{"ю", "я", "ь", "о"};

} // namespace

std::vector<Lexeme> lexemesOf(std::string_view text) { return Cutter(text).cut(); }

bool isOneOf(std::string const& word, std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

std::string stemOf(std::string const& word) {
    constexpr std::size_t shortest = 6; // three letters of two bytes each
    auto const cut = [&word](auto const& list) -> std::string {
        for (std::string_view const ending : list)
            if (word.size() >= ending.size() + shortest &&
                word.compare(word.size() - ending.size(), ending.size(), ending) == 0)
                return word.substr(0, word.size() - ending.size());
        return {};
    };
    std::string stem = cut(endings);
    if (stem.empty()) stem = cut(shortEndings);
    return stem.empty() ? word : stem;
}

} // namespace redress
