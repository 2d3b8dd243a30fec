#include "core/condition/conjuncts.hpp"

#include "core/condition/tokens.hpp"

#include <algorithm>
#include <cstdlib>

namespace redress {
namespace {

using Kind = Token::Kind;

bool isSign(std::vector<Token> const& all, std::size_t i, std::string_view text) {
    return i < all.size() && all[i].kind == Kind::sign && all[i].text == text;
}

bool isEquation(std::vector<Token> const& all, std::size_t i) {
    return isSign(all, i, "=") || isSign(all, i, "!=");
}

bool isComparison(std::vector<Token> const& all, std::size_t i) {
    for (std::string_view const sign : {"=", "!=", "<", "<=", ">", ">="})
        if (isSign(all, i, sign)) return true;
    return false;
}

bool isName(std::vector<Token> const& all, std::size_t i, std::string const& name) {
    Token const& token = all[i];
    if (token.kind == Kind::variable) return '$' + token.text == name;
    return token.kind == Kind::name && !isSign(all, i + 1, "(") && token.text == name;
}

std::string trimmed(std::string const& text) {
    std::size_t const first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// Where the expression divides at its outermost level.
struct Outermost {
    std::vector<std::size_t> ands; ///< offsets of the word
    bool divided = false;          ///< by "or"
    bool bracketed = false;        ///< the first bracket closes at the end
};

Outermost outermost(std::vector<Token> const& all) {
    Outermost found;
    int depth = 0;
    bool inFirst = isSign(all, 0, "(");
    for (std::size_t i = 0; i < all.size(); ++i) {
        Token const& token = all[i];
        if (isSign(all, i, "(") || isSign(all, i, "[")) ++depth;
        if (isSign(all, i, ")") || isSign(all, i, "]")) --depth;
        if (inFirst && depth == 0) {
            inFirst = false;
            found.bracketed = i + 1 == all.size();
        }
        if (depth != 0 || token.kind != Kind::keyword) continue;
        if (token.text == "and") found.ands.push_back(token.offset);
        if (token.text == "or") found.divided = true;
    }
    return found;
}

void collect(std::string const& text, std::vector<std::string>& parts) {
    std::string const expression = trimmed(text);
    if (expression.empty()) return;
    Outermost const found = outermost(tokens(expression));
    if (found.divided) {
        parts.push_back(expression);
    } else if (!found.ands.empty()) {
        std::size_t from = 0;
        for (std::size_t const at : found.ands) {
            collect(expression.substr(from, at - from), parts);
            from = at + 3;
        }
        collect(expression.substr(from), parts);
    } else if (found.bracketed) {
        collect(expression.substr(1, expression.size() - 2), parts);
    } else {
        parts.push_back(expression);
    }
}

} // namespace

std::vector<std::string> conjuncts(std::string const& condition) {
    std::vector<std::string> parts;
    collect(condition, parts);
    return parts;
}

void addUses(std::string const& expression, std::string const& name, VariableUse& use) {
    std::vector<Token> const all = tokens(expression);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!isName(all, i, name)) continue;
        Token const* literal = nullptr;
        if (isEquation(all, i + 1) && i + 2 < all.size())
            literal = &all[i + 2];
        else if (i >= 2 && isEquation(all, i - 1))
            literal = &all[i - 2];
        if (!literal || literal->kind != Kind::literal)
            use.otherwise = true;
        else if (std::find(use.literals.begin(), use.literals.end(), literal->text) ==
                 use.literals.end())
            use.literals.push_back(literal->text);
    }
}

std::vector<std::string> namesRead(std::string const& expression) {
    std::vector<std::string> names;
    std::vector<Token> const all = tokens(expression);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].kind == Kind::variable) names.push_back('$' + all[i].text);
        if (all[i].kind == Kind::name && !isSign(all, i + 1, "(")) names.push_back(all[i].text);
    }
    return names;
}

std::vector<std::string> literalsIn(std::string const& expression) {
    std::vector<std::string> literals;
    for (Token const& token : tokens(expression))
        if (token.kind == Kind::literal) literals.push_back(token.text);
    return literals;
}

std::vector<double> numbersIn(std::string const& expression) {
    std::vector<double> numbers;
    for (Token const& token : tokens(expression))
        if (token.kind == Kind::number) numbers.push_back(std::atof(token.text.c_str()));
    return numbers;
}

bool onlyCounts(std::string const& expression, std::string const& name) {
    std::vector<Token> const all = tokens(expression);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!isName(all, i, '$' + name)) continue;
        bool const counted = i >= 2 && all[i - 2].text == "count" && isSign(all, i + 1, ")");
        bool const compared =
            counted && isComparison(all, i + 2) && i + 3 < all.size() &&
            (all[i + 3].text == "0" || all[i + 3].text == "1" || all[i + 3].text == "2");
        if (!compared) return false;
    }
    return true;
}

} // namespace redress
