#include "session/session_test.hpp"

#include <stdexcept>

namespace redress::testing {
namespace {

class Listening : public Session {
protected:
    int calls_ = 0;
    int const listener_ = session_.listen([this] {
        ++calls_;
        last_ = session_.state().answers.text("name") + '|' +
                (session_.letter().blocks.empty() ? "" : session_.letter().blocks[0].text()) + '|' +
                document_.text(0);
        EXPECT_EQ(document_.disturbed, 0);
    });
    std::string last_;
};

TEST_F(Listening, IsToldOnceOfEachChangeWhenAllIsInStep) {
    ASSERT_TRUE(start());
    EXPECT_EQ(calls_, 1);
    EXPECT_EQ(last_, "Anna|Anna|Anna");
    ASSERT_TRUE(answer("name", std::string("Olga")));
    EXPECT_EQ(calls_, 2);
    EXPECT_EQ(last_, "Olga|Olga|Olga");
    ASSERT_TRUE(session_.replaceAnswers(testAnswers(), "Read", diagnostics_));
    EXPECT_EQ(calls_, 3);
    EXPECT_EQ(last_, "Anna|Anna|Anna");
    document_.undo();
    EXPECT_EQ(calls_, 4);
    EXPECT_EQ(last_, "Olga|Olga|Olga");
    document_.redo();
    EXPECT_EQ(calls_, 5);
    EXPECT_EQ(last_, "Anna|Anna|Anna");
    for (int i = 0; i < 3; ++i)
        document_.undo();
    EXPECT_EQ(calls_, 8);
    EXPECT_EQ(last_, "||");
}

TEST_F(Listening, IsToldWhenALetterIsTakenUp) {
    ASSERT_TRUE(start());
    LetterSession again(document_);
    int calls = 0;
    again.listen([&] { ++calls; });
    ASSERT_TRUE(again.resume({pack_}, diagnostics_));
    EXPECT_EQ(calls, 1);
}

TEST_F(Listening, IsNotToldOfWhatWasRefused) {
    ASSERT_TRUE(start());
    EXPECT_FALSE(answer("sent", std::string("perhaps")));
    EXPECT_FALSE(start());
    EXPECT_EQ(calls_, 1);
}

TEST_F(Listening, IsToldWhatARefusedStepTookBack) {
    ASSERT_TRUE(start());
    ASSERT_TRUE(answer("name", std::string("Ol")));
    document_.refusal = "the disk is on fire";
    EXPECT_FALSE(answer("name", std::string("Olga")));
    EXPECT_EQ(last_, "Anna|Anna|Anna");
    EXPECT_EQ(calls_, 3);
}

TEST_F(Listening, EndsWithForgetting) {
    session_.forget(listener_);
    ASSERT_TRUE(start());
    EXPECT_EQ(calls_, 0);
    session_.forget(listener_);
    session_.forget(99);
    EXPECT_NE(session_.listen([] {}), listener_);
}

TEST_F(Listening, MayForgetItselfAndOthersAndListenAnew) {
    int first = 0;
    int second = 0;
    std::string told;
    first = session_.listen([&] {
        told += 'a';
        session_.forget(first);
        session_.forget(second);
        session_.listen([&] { told += 'c'; });
        told += '.'; // what was captured is there still
    });
    second = session_.listen([&] { told += 'b'; });
    ASSERT_TRUE(start());
    EXPECT_EQ(told, "a.");
    ASSERT_TRUE(answer("name", std::string("Olga")));
    EXPECT_EQ(told, "a.c");
}

TEST_F(Listening, MayAnswer) {
    bool answered = false;
    session_.listen([&] {
        if (std::exchange(answered, true)) return;
        EXPECT_TRUE(answer("name", std::string("Olga")));
    });
    ASSERT_TRUE(start());
    EXPECT_EQ(last_, "Olga|Olga|Olga");
    EXPECT_EQ(calls_, 2);
    expectInStep();
}

TEST_F(Listening, MayFail) {
    session_.listen([] { throw std::runtime_error("a fault"); });
    session_.listen([] { throw 1; });
    session_.listen({});
    int after = 0;
    session_.listen([&] { ++after; });
    ASSERT_TRUE(start());
    EXPECT_FALSE(diagnostics_.hasErrors());
    EXPECT_EQ(after, 1);
    EXPECT_NO_THROW(document_.undo());
    EXPECT_EQ(after, 2);
    EXPECT_NO_THROW(document_.redo());
    expectInStep();
}

TEST_F(Session, StepsJoinOnlyWithinAVisitOfTheField) {
    ASSERT_TRUE(start());
    ASSERT_TRUE(answer("place", std::string("Om")));
    ASSERT_TRUE(answer("place", std::string("Omsk")));
    EXPECT_EQ(document_.undoDepth(), 2);
    session_.leaveField();
    ASSERT_TRUE(answer("place", std::string("Tver")));
    EXPECT_EQ(document_.undoDepth(), 3);
    document_.undo();
    EXPECT_EQ(session_.state().answers.text("place"), "Omsk");
}

TEST_F(Session, KnowsItsLettersQuestions) {
    EXPECT_TRUE(session_.groups().empty());
    EXPECT_EQ(session_.letterTemplate(), nullptr);
    ASSERT_TRUE(start());
    EXPECT_EQ(session_.groups().at(0).id, "all");
    EXPECT_EQ(session_.pack(), &pack_);
    document_.undo();
    EXPECT_TRUE(session_.groups().empty());
    EXPECT_EQ(session_.letterTemplate(), nullptr);
    EXPECT_EQ(session_.pack(), nullptr);
    document_.redo();
    EXPECT_EQ(session_.groups().size(), 1u);
    EXPECT_EQ(session_.letterTemplate(), &pack_.letters[0]);
}

TEST_F(Session, PutsAQuestionOff) {
    ASSERT_TRUE(start());
    ASSERT_TRUE(answer("place", Later()));
    EXPECT_EQ(document_.text(1), "[place] was where Anna[place] stood:");
    EXPECT_EQ(session_.letter().gaps.at(0).question, "place");
    expectInStep();
    LetterSession again(document_);
    ASSERT_TRUE(again.resume({pack_}, diagnostics_));
    EXPECT_TRUE(isLater(again.state().answers.find("place")));
}

TEST_F(Session, ARowCanBeAddedEmptyAndFilledInLater) {
    ASSERT_TRUE(start());
    ASSERT_TRUE(answer("calls", Rows{{"r1", {}}}));
    ASSERT_TRUE(answer("calls/r1/who", std::string("Captain")));
    EXPECT_EQ(marked("call/r1"), "Captain said in Орёл");
    ASSERT_TRUE(answer("calls/r1/who", std::string()));
    ASSERT_TRUE(answer("calls/r1/said", std::string("no")));
    expectInStep();
}

} // namespace
} // namespace redress::testing
