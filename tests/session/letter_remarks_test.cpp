#include "session/letter_remarks.hpp"

#include "session/session_test.hpp"

namespace redress::testing {
namespace {

/// A letter with its own date and the day of something that happened.
class LetterRemarks : public Session {
protected:
    LetterRemarks() {
        for (char const* id : {"written", "day"}) {
            Question question;
            question.id = id;
            question.type = QuestionType::date;
            question.label = {"Day", "День"};
            pack_.letters[0].groups[0].questions.push_back(question);
        }
        auto& questions = pack_.letters[0].groups[0].questions;
        questions[questions.size() - 2].initial = "today";
        questions.back().event = true;
    }
};

TEST_F(LetterRemarks, AreNoneWithoutALetter) {
    EXPECT_TRUE(letterRemarks(session_, "en").empty());
    ASSERT_TRUE(start());
    EXPECT_TRUE(letterRemarks(session_, "en").empty());
}

TEST_F(LetterRemarks, FollowTheAnswersAndNameTheQuestion) {
    ASSERT_TRUE(start());
    ASSERT_TRUE(answer("written", std::string("2026-03-01")));
    ASSERT_TRUE(answer("day", std::string("2026-03-02")));
    auto const remarks = letterRemarks(session_, "ru");
    ASSERT_EQ(remarks.size(), 1u);
    EXPECT_EQ(remarks[0].what.code, Code::eventAfterLetter);
    EXPECT_EQ(remarks[0].what.arguments.at(0), "День");
    EXPECT_EQ(remarks[0].question, "day");
    EXPECT_EQ(remarks[0].number, 0);
    document_.undo();
    EXPECT_TRUE(letterRemarks(session_, "ru").empty());
}

} // namespace
} // namespace redress::testing
