#include "session/session_test.hpp"

namespace redress::testing {
namespace {

class Inserting : public Session {
protected:
    bool insert(LawFound const& law) { return session_.insert(law, "Insert", diagnostics_); }

    LawFound const provision_{&pack_.acts[0], &pack_.acts[0].provisions[0], nullptr, false};
};

TEST_F(Inserting, PutsACitationAtTheCursorAsAStepOfItsOwn) {
    ASSERT_TRUE(start());
    State const before = session_.state();
    int const steps = document_.steps;
    ASSERT_TRUE(insert(provision_));
    EXPECT_EQ(document_.text(7), "Yours, AnnaPRA 2002, s\u00A012");
    EXPECT_EQ(document_.insertedLanguage, "en-GB");
    EXPECT_EQ(document_.titles().back(), "Insert");
    EXPECT_EQ(document_.steps, steps + 1);
    ASSERT_EQ(session_.state().citations.size(), 1u);
    EXPECT_EQ(session_.state().citations[0].text, "PRA 2002, s\u00A012");
    expectInStep();
    document_.undo();
    EXPECT_EQ(document_.text(), firstDraft);
    EXPECT_EQ(writeState(session_.state()), writeState(before));
    expectInStep();
}

/// What the letter cites comes first, and announces the short form now.
TEST_F(Inserting, MakesTheLettersOwnTheFirstOfTwo) {
    ASSERT_TRUE(start());
    std::string const law = document_.text(6);
    ASSERT_TRUE(insert(provision_));
    EXPECT_EQ(law, "Under Police Reform Act 2002, s\u00A012 I ask Anna");
    EXPECT_EQ(document_.text(6), "Under Police Reform Act 2002 (PRA 2002), s\u00A012 I ask Anna");
    document_.undo();
    EXPECT_EQ(document_.text(6), law);
    document_.redo();
    EXPECT_EQ(document_.text(6), "Under Police Reform Act 2002 (PRA 2002), s\u00A012 I ask Anna");
    EXPECT_EQ(session_.state().citations.size(), 1u);
    expectInStep();
}

TEST_F(Inserting, LeavesTheWordsAroundToTheUser) {
    ASSERT_TRUE(start());
    ASSERT_TRUE(insert(provision_));
    ASSERT_TRUE(answer("place", std::string("Omsk")));
    EXPECT_EQ(document_.text(7), "Yours, AnnaPRA 2002, s\u00A012");
    expectInStep();
}

TEST_F(Inserting, PutsAClauseInParagraphsOfItsOwn) {
    Pack pack = testPack();
    Clause clause;
    clause.id = "c";
    clause.when.text = "$sent = 'yes'";
    clause.content = {pack.letters[0].content[0], pack.letters[0].content[2]};
    pack.clauses = {clause};
    ASSERT_TRUE(session_.start(pack, pack.letters[0], testAnswers(), "Start", diagnostics_));
    ASSERT_TRUE(answer("name", std::string()));
    ASSERT_TRUE(insert({nullptr, nullptr, &pack.clauses[0], false}));
    EXPECT_EQ(document_.paragraphs().size(), 9u);
    EXPECT_EQ(document_.text(8), "[name]"); // the other says what holds only where it was sent
    EXPECT_EQ(document_.paragraphs()[8].style, "body");
    expectInStep();
}

TEST_F(Inserting, TellsTheListeners) {
    ASSERT_TRUE(start());
    int calls = 0;
    session_.listen([&] { ++calls; });
    ASSERT_TRUE(insert(provision_));
    EXPECT_EQ(calls, 1);
}

TEST_F(Inserting, IsRefusedWithoutALetter) {
    EXPECT_FALSE(insert(provision_));
    EXPECT_TRUE(isReported(Code::letterAbsent));
    ASSERT_TRUE(start());
    document_.undo();
    diagnostics_ = {};
    EXPECT_FALSE(insert(provision_));
    EXPECT_TRUE(isReported(Code::letterAbsent));
}

TEST_F(Inserting, WhatTheDocumentRefusesChangesNothing) {
    ASSERT_TRUE(start());
    document_.refusal = "the section is protected";
    EXPECT_FALSE(insert(provision_));
    EXPECT_TRUE(isReported(Code::documentRefused));
    EXPECT_EQ(document_.text(), firstDraft);
    expectInStep();
}

} // namespace
} // namespace redress::testing
