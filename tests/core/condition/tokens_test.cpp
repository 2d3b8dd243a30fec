#include "core/condition/tokens.hpp"

#include <gtest/gtest.h>

namespace redress {
namespace {

/// "variable:call.came sign:= literal:no"
std::string split(std::string const& expression) {
    constexpr char const* kinds[] = {"variable", "name", "keyword", "literal",
                                     "number",   "sign", "bad"};
    std::string result;
    for (Token const& token : tokens(expression)) {
        EXPECT_LT(token.offset, expression.size());
        result += (result.empty() ? "" : " ") + std::string(kinds[static_cast<int>(token.kind)]) +
                  ':' + token.text;
    }
    return result;
}

TEST(Tokens, AreThoseOfXPath) {
    EXPECT_EQ(split("$call.came = 'no'"), "variable:call.came sign:= literal:no");
    EXPECT_EQ(split("not($a-b) and count($c[d >= 1.5]) != 2"),
              "name:not sign:( variable:a-b sign:) keyword:and name:count sign:( variable:c "
              "sign:[ name:d sign:>= number:1.5 sign:] sign:) sign:!= number:2");
    EXPECT_EQ(split("\"it's\""), "literal:it's");
    EXPECT_EQ(split("a//b::c/..|@*"),
              "name:a sign:// name:b sign::: name:c sign:/ sign:.. sign:| sign:@ sign:*");
    EXPECT_EQ(split(""), "");
    EXPECT_EQ(split(" \t\n"), "");
}

TEST(Tokens, TellOperatorsFromNames) {
    EXPECT_EQ(split("and and and"), "name:and keyword:and name:and");
    EXPECT_EQ(split("$a or or"), "variable:a keyword:or name:or");
    EXPECT_EQ(split("(1) div 2 mod 3"), "sign:( number:1 sign:) keyword:div number:2 keyword:mod "
                                        "number:3");
    EXPECT_EQ(split(". and ]"), "sign:. keyword:and sign:]");
}

TEST(Tokens, KeepWhatXPathDoesNotKnow) {
    EXPECT_EQ(split("$1"), "bad:$ number:1");
    EXPECT_EQ(split("$"), "bad:$");
    EXPECT_EQ(split("'open"), "bad:'open");
    EXPECT_EQ(split("a ! b"), "name:a bad:! name:b");
}

} // namespace
} // namespace redress
