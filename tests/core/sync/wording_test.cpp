#include "core/sync/letters.hpp"

#include <gtest/gtest.h>

namespace redress::testing {
namespace {

/// "question=text" for each.
Lines wordings(std::string const& written, std::string const& reads) {
    Lines lines;
    State const state = drafted(letterOf({block("a", written)}));
    for (Wording const& wording : wordingsIn(state.written.front(), reads))
        lines.push_back(wording.question + "=" + wording.text);
    return lines;
}

TEST(Wordings, AreWhatStandsInThePlaceOfAnAnswer) {
    EXPECT_EQ(wordings("On {day=3 May} I rang.", "On 4 May I rang."), Lines{"day=4 May"});
    EXPECT_EQ(wordings("{day=3 мая} я звонил.", "4 мая я звонил."), Lines{"day=4 мая"});
    EXPECT_EQ(wordings("I rang {who=Ann}", "I rang Ann and Bob"), Lines{"who=Ann and Bob"});
}

TEST(Wordings, AreToldApartByTheWordsBetweenThem) {
    EXPECT_EQ(wordings("On {day=3 May} I rang {who=Ann}.", "On 4 May I rang Bob."),
              (Lines{"day=4 May", "who=Bob"}));
    EXPECT_EQ(wordings("a {x=}, {y=} b", "a q, q b"), (Lines{"x=q", "y=q"}));
    EXPECT_EQ(wordings("{a=1}{b=2}", "12x3"), Lines{"b=2x3"});
}

TEST(Wordings, AreFoundBesideOtherChanges) {
    EXPECT_EQ(wordings("On {day=3 May} I rang.", "On 4 May I called."), Lines{"day=4 May"});
    EXPECT_EQ(wordings("Ниже. Место: {place=двор 12}.", "Ниже. Точное место: двор 18."),
              Lines{"place=двор 18"});
}

TEST(Wordings, AreNoneWhereNoAnswerWasChanged) {
    EXPECT_EQ(wordings("On {day=3 May} I rang.", "At 3 May I rang."), Lines{});
    EXPECT_EQ(wordings("On {day=3 May} I rang.", "On 3 May I rang."), Lines{});
    EXPECT_EQ(wordings("No answer here", "An answer"), Lines{});
    EXPECT_EQ(wordings("Under [act=s 12] I ask", "Under s 13 I ask"), Lines{});
}

TEST(Wordings, AreNoneWhereThePlaceIsNotKnown) {
    EXPECT_EQ(wordings("On {day=3 May} I rang.", "Yesterday 4 May they came."), Lines{});
}

TEST(Wordings, AreNoneWhereTheAnswerIsDeletedOrCannotBeToldApart) {
    EXPECT_EQ(wordings("On {day=3 May} I rang.", "On  I rang."), Lines{});
    EXPECT_EQ(wordings("{a=1}{b=1}", "121"), Lines{});
    EXPECT_EQ(wordings("{a=1}{b=2}", "3"), Lines{});
}

} // namespace
} // namespace redress::testing
