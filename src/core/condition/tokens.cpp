#include "core/condition/tokens.hpp"

namespace redress {
namespace {

using Kind = Token::Kind;

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

bool startsName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80;
}

bool continuesName(char c) { return startsName(c) || isDigit(c) || c == '-' || c == '.'; }

/// `and` is an operator where an operand stands before it, and a name elsewhere.
bool operandBefore(std::vector<Token> const& before) {
    if (before.empty()) return false;
    Token const& last = before.back();
    switch (last.kind) {
    case Kind::variable:
    case Kind::name:
    case Kind::literal:
    case Kind::number:
        return true;
    case Kind::sign:
        return last.text == ")" || last.text == "]" || last.text == "." || last.text == "..";
    case Kind::keyword:
    case Kind::bad:
        break;
    }
    return false;
}

std::size_t nameEnd(std::string_view text, std::size_t at) {
    while (at < text.size() && continuesName(text[at]))
        ++at;
    return at;
}

Token signAt(std::string_view text, std::size_t at) {
    for (std::string_view const sign : {"!=", "<=", ">=", "//", "::", "..", "=", "<", ">", "+", "-",
                                        "(",  ")",  "[",  "]",  ",",  "/",  ".", "@", "*", "|"})
        if (text.substr(at, sign.size()) == sign) return {Kind::sign, std::string(sign), at};
    return {Kind::bad, std::string(text.substr(at, 1)), at};
}

} // namespace

std::vector<Token> tokens(std::string_view text) {
    std::vector<Token> result;
    std::size_t at = 0;
    while (at < text.size()) {
        char const c = text[at];
        if (isSpace(c)) {
            ++at;
        } else if (c == '$' && at + 1 < text.size() && startsName(text[at + 1])) {
            std::size_t const end = nameEnd(text, at + 1);
            result.push_back({Kind::variable, std::string(text.substr(at + 1, end - at - 1)), at});
            at = end;
        } else if (startsName(c)) {
            std::size_t const end = nameEnd(text, at);
            std::string word(text.substr(at, end - at));
            bool const keyword =
                (word == "and" || word == "or" || word == "div" || word == "mod") &&
                operandBefore(result);
            result.push_back({keyword ? Kind::keyword : Kind::name, std::move(word), at});
            at = end;
        } else if (c == '\'' || c == '"') {
            std::size_t const end = text.find(c, at + 1);
            bool const whole = end != std::string_view::npos;
            if (whole)
                result.push_back(
                    {Kind::literal, std::string(text.substr(at + 1, end - at - 1)), at});
            else
                result.push_back({Kind::bad, std::string(text.substr(at)), at});
            at = whole ? end + 1 : text.size();
        } else if (isDigit(c)) {
            std::size_t end = at;
            while (end < text.size() && (isDigit(text[end]) || text[end] == '.'))
                ++end;
            result.push_back({Kind::number, std::string(text.substr(at, end - at)), at});
            at = end;
        } else {
            result.push_back(signAt(text, at));
            at += result.back().text.empty() ? 1 : result.back().text.size();
        }
    }
    return result;
}

} // namespace redress
