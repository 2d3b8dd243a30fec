#include "core/review/quotations.hpp"

#include "core/language/utf8.hpp"

#include <gtest/gtest.h>

namespace redress {
namespace {

/// What stands between the marks, "|" between two quotations.
std::string quoted(std::string const& text) {
    std::string all;
    for (Quotation const& one : quotationsIn(decoded(text)))
        all += (all.empty() ? "" : "|") + codePointSlice(text, one.opens + 1, one.closes);
    return all;
}

TEST(Quotations, AreFoundByTheirMarks) {
    EXPECT_EQ(quoted("Он сказал «нет» и „да“"), "нет|да");
    EXPECT_EQ(quoted("“one” \"two\" ‘three’ 'four'"), "one|two|three|four");
    EXPECT_EQ(quoted(""), "");
}

TEST(Quotations, HoldThoseWithinThem) {
    EXPECT_EQ(quoted("«Кафе „Лесное“ закрыто»"), "Кафе „Лесное“ закрыто");
}

TEST(Quotations, AreNoApostrophes) {
    EXPECT_EQ(quoted("The officer's and the drivers' words"), "");
    EXPECT_EQ(quoted("‘don’t shout’ he said"), "don’t shout");
}

TEST(Quotations, EndWithTheirParagraph) {
    EXPECT_EQ(quoted("«не закрыто\nи »"), "");
    EXPECT_EQ(quoted("5'' high, «да»"), "да");
}

TEST(Quotations, AreNoLongerThanAPageOfThem) {
    EXPECT_EQ(quoted("«" + std::string(4000, 'a') + "»"), "");
}

} // namespace
} // namespace redress
