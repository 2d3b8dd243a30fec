#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace redress {

/// A text cut into what citations are made of. One pass; the text is valid UTF-8.
struct Lexeme {
    enum class Kind {
        word,   ///< letters of one or several alphabets
        number, ///< "10", "25.1", "17.01.1992"
        sign,   ///< one sign, see `text`
        end     ///< of a paragraph (an empty line) and of the text
    };
    Kind kind = Kind::end;
    /// Lower case, ё as е; every kind of quotation mark is '"', every dash '-', "&" "and".
    std::string text;
    std::size_t from = 0; ///< bytes [from, to)
    std::size_t to = 0;
    bool glued = false;    ///< nothing stands between it and the one before
    bool capital = false;  ///< it begins with a capital letter
    bool capitals = false; ///< it has two or more

    bool is(std::string_view wanted) const { return text == wanted; }
    bool isWord() const { return kind == Kind::word; }
    bool isNumber() const { return kind == Kind::number; }
    bool endsSentence() const { return kind == Kind::end || is(".") || is("!") || is("?"); }
};

/// The last one is always an end.
std::vector<Lexeme> lexemesOf(std::string_view text);

bool isOneOf(std::string const& word, std::initializer_list<std::string_view> words);

/// The word without its Russian ending, so that all cases of a name are one: "прокуратур". Short
/// words and those of other alphabets stay as they are.
std::string stemOf(std::string const& word);

} // namespace redress
