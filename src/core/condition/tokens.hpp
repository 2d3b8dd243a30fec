#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace redress {

/// A piece of an XPath expression, as far as the checker needs to know it.
struct Token {
    enum class Kind {
        variable, ///< $name, text without the sign
        name,     ///< a step, or a function's name when `(` follows
        keyword,  ///< and, or, div, mod where they are operators
        literal,  ///< text without its quotes
        number,
        sign, ///< = != < <= > >= + - ( ) [ ] , / // . .. :: @ * |
        bad,  ///< what XPath does not know, or a literal that does not end
    };
    Kind kind;
    std::string text;
    std::size_t offset; ///< in bytes
};

/// Splits the expression; the last token ends it. Never fails: what it does not know is `bad`.
std::vector<Token> tokens(std::string_view expression);

} // namespace redress
