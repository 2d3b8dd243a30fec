#include "core/citation/written_places.hpp"

#include "core/citation/place_levels.hpp"

#include <algorithm>
#include <array>

namespace redress {
namespace {

constexpr std::array<std::string_view, 10> ordinals{"перв", "втор",  "трет",  "четверт", "пят",
                                                    "шест", "седьм", "восьм", "девят",   "десят"};

constexpr std::array<std::string_view, 10> numerals{"one", "two",   "three", "four", "five",
                                                    "six", "seven", "eight", "nine", "ten"};

bool isConjunction(Lexeme const& lexeme) {
    for (std::string_view const word : {"и", "или", "либо", "and", "or"})
        if (lexeme.is(word)) return true;
    return false;
}

bool isRangeWord(Lexeme const& lexeme) {
    return lexeme.is("-") || lexeme.is("to") || lexeme.is("по");
}

std::size_t letterCount(std::string const& text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0u) != 0x80u;
    }));
}

class PlaceReader {
public:
    PlaceReader(std::vector<Lexeme> const& lexemes, CitationStyle const& style)
        : lexemes_(lexemes), style_(style) {}

    std::optional<WrittenPlaces> read(std::size_t at) {
        at_ = at;
        std::vector<Level> levels;
        if (!level(levels)) return std::nullopt;
        for (std::size_t end = at_;; end = at_) {
            bool const comma = separator();
            if (!level(levels)) {
                at_ = end;
                break;
            }
            levels.back().afterComma = comma;
        }
        return WrittenPlaces{placesOf(std::move(levels), style_), at_};
    }

private:
    Lexeme const& lexeme(std::size_t ahead = 0) const {
        return lexemes_[std::min(at_ + ahead, lexemes_.size() - 1)];
    }

    UnitWords const* unitAt(std::size_t ahead) const {
        return lexeme(ahead).isWord() ? style_.unit(lexeme(ahead).text) : nullptr;
    }

    bool isJoint(Lexeme const& lexeme) const {
        return lexeme.isWord() && std::find(style_.joints.begin(), style_.joints.end(),
                                            lexeme.text) != style_.joints.end();
    }

    /// Goes over what may stand between two levels; says whether it parts places.
    bool separator() {
        bool parts = false;
        while (lexeme().is(",") || isConjunction(lexeme()) || isJoint(lexeme())) {
            parts = parts || !isJoint(lexeme());
            ++at_;
        }
        if (lexeme().is(".") && unitAt(1)) ++at_; // "п.1. ст.10"
        return parts;
    }

    /// "ст.", "ст. ст.", "п.п.", "sub-section", "№" before the number.
    UnitWords const* unit(std::string& word) {
        std::size_t const before = at_;
        UnitWords const* result = nullptr;
        if (lexeme().is("sub") && lexeme(1).is("-")) {
            result = style_.unit("sub" + lexeme(2).text);
            if (result) at_ += 3;
        } else if ((result = unitAt(0)) != nullptr) {
            ++at_;
        }
        if (!result) return nullptr;
        word = lexemes_[before].text;
        while (true) {
            if (lexeme().is(".")) {
                ++at_;
            } else if (lexeme().is("/") && unitAt(1) == result) {
                at_ += 2;
            } else if (unitAt(0) == result && !isLetterNumber()) {
                word += lexeme().text;
                ++at_;
            } else {
                break;
            }
        }
        if (lexeme().is("№") || (lexeme().is("n") && lexeme(1).isNumber())) ++at_;
        return result;
    }

    bool level(std::vector<Level>& levels) {
        std::size_t const before = at_;
        Level result;
        UnitWords const* const known = unit(result.word);
        if (known) {
            result.unit = known->id;
            result.rank = known->rank;
            numbers(result);
        }
        if (result.numbers.empty()) {
            at_ = before;
            return false;
        }
        levels.push_back(std::move(result));
        return true;
    }

    void numbers(Level& level) {
        auto first = number({});
        if (!first) return;
        level.numbers.push_back({*first, {}});
        while (true) {
            std::size_t const before = at_;
            bool const range = isRangeWord(lexeme());
            bool const tight = range && lexeme().glued && lexeme(1).glued;
            bool between = range;
            if (range) ++at_;
            while (!range && (lexeme().is(",") || isConjunction(lexeme()) || lexeme().is("/"))) {
                between = true;
                ++at_;
            }
            std::string& last = level.numbers.back().text;
            auto const next = between ? number(last) : std::nullopt;
            if (!next) {
                at_ = before;
                return;
            }
            if (!range)
                level.numbers.push_back({*next, {}});
            else if (tight && style_.numbering == Numbering::decimal && comesBefore(*next, last))
                last += '.' + *next; // "ст. 25-1" is written for 25.1
            else
                level.numbers.back().until = *next;
        }
    }

    /// `before` is the number of the list in front of it, whose beginning it may share.
    std::optional<std::string> number(std::string const& before) {
        return style_.numbering == Numbering::decimal ? decimal() : bracketed(before);
    }

    bool isLetterNumber() const {
        return lexeme().isWord() && letterCount(lexeme().text) == 1 &&
               (unitAt(1) || (lexeme(1).is(".") && unitAt(2)));
    }

    std::optional<std::string> decimal() {
        if (lexeme().isNumber()) {
            std::string number = lexeme().text;
            ++at_;
            // "125-й", "125-ой"
            if (lexeme().is("-") && lexeme().glued && lexeme(1).isWord() && lexeme(1).glued &&
                letterCount(lexeme(1).text) <= 3)
                at_ += 2;
            return number;
        }
        if (lexeme().is("\"") && lexeme(2).is("\"") &&
            (lexeme(1).isNumber() || (lexeme(1).isWord() && letterCount(lexeme(1).text) == 1))) {
            at_ += 3;
            return lexemes_[at_ - 2].text;
        }
        if (isLetterNumber()) return lexemes_[at_++].text;
        for (std::size_t i = 0; lexeme().isWord() && i < ordinals.size(); ++i)
            if (lexeme().text.rfind(ordinals[i], 0) == 0 && letterCount(lexeme().text) < 10) {
                ++at_;
                return std::to_string(i + 1);
            }
        return std::nullopt;
    }

    /// "(1B)" at the lexeme: "(1B)", and behind it; empty where something else stands in brackets.
    std::string bracket() {
        if (!lexeme().is("(")) return {};
        std::string inside;
        std::size_t ahead = 1;
        if (lexeme(ahead).isNumber()) inside = lexeme(ahead++).text;
        if (lexeme(ahead).isWord() && (inside.empty() || lexeme(ahead).glued)) {
            std::string const& letters = lexeme(ahead).text;
            bool const roman = letters.find_first_not_of("ivx") == std::string::npos;
            if (letters.size() > 2 && !roman) return {};
            inside += letters;
            ++ahead;
        }
        if (inside.empty() || !lexeme(ahead).is(")")) return {};
        at_ += ahead + 1;
        return '(' + inside + ')';
    }

    std::optional<std::string> bracketed(std::string const& before) {
        std::string number;
        for (std::size_t i = 0; lexeme().isWord() && i < numerals.size(); ++i)
            if (lexeme().is(numerals[i])) {
                ++at_;
                return std::to_string(i + 1);
            }
        if (lexeme().is("[") && lexeme(1).isNumber() && lexeme(2).is("]")) { // "para [45]"
            at_ += 3;
            return lexemes_[at_ - 2].text;
        }
        if (lexeme().isNumber()) {
            number = lexeme().text;
            ++at_;
            if (lexeme().isWord() && lexeme().glued && lexeme().text.size() <= 2 && !unitAt(0)) {
                number += lexeme().text;
                ++at_;
            }
        }
        bool const shares = number.empty();
        std::string first;
        for (std::string part = bracket(); !part.empty(); part = bracket()) {
            if (first.empty()) first = part;
            number += part;
        }
        if (number.empty()) return std::nullopt;
        return shares && !before.empty() ? beginningShared(before, first) + number : number;
    }

    /// Of "12(1B)(a)" what "(b)" stands behind: as far as the last part that is of its kind.
    static std::string beginningShared(std::string const& before, std::string const& first) {
        auto const isNumbered = [](std::string const& text, std::size_t bracket) {
            return text[bracket + 1] >= '0' && text[bracket + 1] <= '9';
        };
        bool const numbered = isNumbered(first, 0);
        std::size_t at = before.rfind('(');
        while (at != std::string::npos && at > 0 && isNumbered(before, at) != numbered)
            at = before.rfind('(', at - 1);
        return at == std::string::npos ? before : before.substr(0, at);
    }

    std::vector<Lexeme> const& lexemes_;
    CitationStyle const& style_;
    std::size_t at_ = 0;
};

} // namespace

std::optional<WrittenPlaces> readPlaces(std::vector<Lexeme> const& lexemes, std::size_t at,
                                        CitationStyle const& style) {
    return PlaceReader(lexemes, style).read(at);
}

std::optional<WrittenPlaces> readBrackets(std::vector<Lexeme> const& lexemes, std::size_t at) {
    WrittenPlaces result;
    auto const numberAt = [&lexemes](std::size_t i) {
        return i + 2 < lexemes.size() && lexemes[i].is("[") && lexemes[i + 1].isNumber() &&
               lexemes[i + 2].is("]");
    };
    if (!numberAt(at)) return std::nullopt;
    bool range = false;
    while (numberAt(at)) {
        std::string const& number = lexemes[at + 1].text;
        if (range)
            result.places.back().until = number;
        else
            result.places.push_back({{{"paragraph", number}}, {}});
        result.end = at + 3;
        range = isRangeWord(lexemes[result.end]);
        bool const more =
            range || lexemes[result.end].is(",") || isConjunction(lexemes[result.end]);
        at = result.end + (more ? 1 : 0);
        if (!more) break;
    }
    return result;
}

std::vector<WrittenPlace> placesIn(std::string_view words, CitationStyle const& style) {
    std::vector<Lexeme> const lexemes = lexemesOf(words);
    auto written = readPlaces(lexemes, 0, style);
    if (!written) written = readBrackets(lexemes, 0);
    bool const all = written && lexemes[written->end].kind == Lexeme::Kind::end;
    return all ? written->places : std::vector<WrittenPlace>{};
}

std::string placeKey(Places const& steps) {
    std::string key;
    for (auto const& [unit, number] : steps) {
        key += unit + ' ';
        for (char const c : number)
            key += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        key += ' ';
    }
    return key;
}

} // namespace redress
