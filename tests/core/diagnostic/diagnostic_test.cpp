#include "core/diagnostic/diagnostic.hpp"

#include <gtest/gtest.h>

namespace redress {
namespace {

TEST(Diagnostic, IsALineAPersonCanClickOn) {
    EXPECT_EQ(render({Code::unknownElement, {"a/b.xml", 3, 14}, {"x", "p", "value, cite"}}, "en"),
              "a/b.xml:3:14: “p” has no element “x”; use one of these: value, cite "
              "[grammar.unknown-element]");
    EXPECT_EQ(render({Code::fileUnreadable, {"a.xml", 0, 0}, {}}, "en"),
              "a.xml: the file cannot be read; check that it exists and that you may read it "
              "[file.unreadable]");
    EXPECT_EQ(render({Code::letterAbsent, {}, {}}, "en"),
              "the document holds no letter; start a letter first [document.no-letter]");
}

TEST(Diagnostic, SaysThatItOnlyWarns) {
    EXPECT_EQ(render({Code::unusedClause, {"c.xml", 2, 9}, {"c"}, Severity::warning}, "en"),
              "c.xml:2:9: warning: no letter includes the clause “c”; include it in a letter, or "
              "delete it [pack.unused-clause]");
}

TEST(Diagnostic, EndsTheCauseWithItsOwnSentence) {
    EXPECT_EQ(render({Code::documentRefused, {}, {"the office said no."}}, "en"),
              "the document could not be changed: the office said no; nothing was changed; "
              "remove the cause and try again [document.not-written]");
    EXPECT_EQ(render({Code::documentRefused, {}, {""}}, "en"),
              "the document could not be changed: ; nothing was changed; remove the cause and try "
              "again [document.not-written]");
}

TEST(Diagnostic, IsASentenceForPeopleWithoutAFile) {
    EXPECT_EQ(sentence({Code::letterAbsent, {"a.xml", 3, 14}, {}, Severity::warning}, "en"),
              "The document holds no letter; start a letter first.");
    EXPECT_EQ(sentence({Code::noSuchDay, {}, {"30.02.2026", "19.02.2026"}}, "en"),
              "There is no such day as 30.02.2026; check day, month and year.");
    EXPECT_EQ(sentence({Code::notADate, {}, {"soon", "19.02.2026"}}, "en"),
              "“soon” is not a date; write it like this: 19.02.2026.");
}

TEST(Diagnostic, SentencesEndOnce) {
    EXPECT_EQ(sentence({Code::notADate, {}, {"soon", "19 февраля 2026 г."}}, "en"),
              "“soon” is not a date; write it like this: 19 февраля 2026 г.");
}

TEST(Diagnostics, KeepTheFirstAndCountTheRest) {
    Diagnostics diagnostics;
    for (std::size_t i = 0; i < Diagnostics::limit + 5; ++i)
        diagnostics.error(Code::unusedClause, {}, {std::to_string(i)});
    EXPECT_EQ(diagnostics.all().size(), Diagnostics::limit);
    EXPECT_EQ(diagnostics.errors(), Diagnostics::limit + 5);
    EXPECT_EQ(diagnostics.all().back().arguments.front(), std::to_string(Diagnostics::limit - 1));
}

TEST(Diagnostics, JoinWithoutLosingCount) {
    Diagnostics one;
    one.warning(Code::unusedClause, {}, {"a"});
    EXPECT_FALSE(one.hasErrors());
    Diagnostics other;
    other.error(Code::unusedClause, {}, {"b"});
    other.warning(Code::unusedClause, {}, {"c"});
    one.append(other);
    EXPECT_TRUE(one.hasErrors());
    EXPECT_EQ(one.errors(), 1u);
    EXPECT_EQ(one.all().size(), 3u);
}

} // namespace
} // namespace redress
