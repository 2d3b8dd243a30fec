#include "session/interview.hpp"

#include "core/letter/made.hpp"

#include <gtest/gtest.h>

namespace redress {
namespace {

using testing::answersTo;
using testing::packOf;

std::string question(std::string const& attributes, std::string const& inside = {}) {
    return "<question " + attributes + "><label><en>Label</en><ru>Надпись</ru></label>" + inside +
           "</question>";
}

/// A pack whose letter asks these and says nothing.
Pack asking(std::string const& questions) {
    return packOf(questions, "<p id='p' style='body'>Text</p>");
}

class AnInterview : public ::testing::Test {
protected:
    Interview const& ask(std::string const& questions, std::string const& answers) {
        return askOf(asking(questions), answers);
    }
    Interview const& askOf(Pack pack, std::string const& answers) {
        pack_ = std::move(pack);
        answers_ = answersTo(pack_, answers);
        groups_ = questionsOf(pack_, pack_.letters[0]);
        interview_ = interviewOf(pack_, pack_.letters[0], groups_, answers_, "en");
        return interview_;
    }
    /// "1 of 3 begun"
    std::string progress(std::string const& questions, std::string const& answers) {
        AskedGroup const& group = ask(questions, answers).groups.at(0);
        EXPECT_EQ(interview_.answered, group.answered);
        EXPECT_EQ(interview_.required, group.required);
        char const* const states[] = {"open", "begun", "complete", "optional"};
        return std::to_string(group.answered) + " of " + std::to_string(group.required) + ' ' +
               states[static_cast<int>(group.state)];
    }
    /// The paths of what is asked, cells in brackets behind their list.
    std::string paths() const {
        std::string text;
        for (AskedGroup const& group : interview_.groups)
            for (Asked const& asked : group.questions) {
                text += asked.path + ' ';
                for (Asked::Row const& row : asked.rows)
                    for (Asked const& cell : row.cells)
                        text += '(' + cell.path + ") ";
            }
        return text;
    }

    Pack pack_;
    Answers answers_;
    std::vector<QuestionGroup> groups_;
    Interview interview_;
};

std::string const two =
    question("id='a' type='text' required='yes'") + question("id='b' type='date' required='yes'");

TEST_F(AnInterview, AsksWhatAppliesNow) {
    std::string const questions = question("id='a' type='yes-no'") +
                                  question("id='b' type='text' when=\"$a = 'yes'\"") +
                                  question("id='c' type='text'");
    ask(questions, "");
    EXPECT_EQ(paths(), "a c ");
    ask(questions, "<answer question='a'>yes</answer>");
    EXPECT_EQ(paths(), "a b c ");
}

TEST_F(AnInterview, LeavesOutGroupsWithoutAQuestion) {
    EXPECT_TRUE(ask(question("id='a' type='text' when=\"1 = 2\""), "").groups.empty());
}

TEST_F(AnInterview, LeadsIntoItsGroupsAndAnswers) {
    ask(two, "<answer question='a'>x</answer>");
    Asked const& asked = interview_.groups.at(0).questions.at(0);
    EXPECT_EQ(interview_.groups[0].group, &groups_[0]);
    EXPECT_EQ(asked.question, &groups_[0].questions[0]);
    EXPECT_EQ(asked.value, answers_.find("a"));
    EXPECT_EQ(interview_.groups[0].questions.at(1).value, nullptr);
}

TEST_F(AnInterview, CountsWhatIsRequired) {
    EXPECT_EQ(progress(two, ""), "0 of 2 open");
    EXPECT_EQ(progress(two, "<answer question='b'>2026-02-19</answer>"), "1 of 2 begun");
    EXPECT_EQ(progress(two, "<answer question='a'>x</answer><answer question='b'>2026-02-19"
                            "</answer>"),
              "2 of 2 complete");
    EXPECT_EQ(progress(two + question("id='c' type='text'"), "<answer question='c'>x</answer>"),
              "0 of 2 open");
}

TEST_F(AnInterview, AGroupWithoutRequiredQuestionsIsOptionalUntilSomethingIsAnswered) {
    std::string const questions = question("id='a' type='text'");
    EXPECT_EQ(progress(questions, ""), "0 of 0 optional");
    EXPECT_EQ(progress(questions, "<answer question='a'>x</answer>"), "0 of 0 complete");
}

TEST_F(AnInterview, WhatIsPutOffIsMissing) {
    EXPECT_EQ(progress(two, "<answer question='a' later='yes'/>"), "0 of 2 open");
    EXPECT_TRUE(interview_.groups[0].questions[0].later);
    EXPECT_FALSE(interview_.groups[0].questions[0].answered());
    EXPECT_EQ(progress(question("id='a' type='text'"), "<answer question='a' later='yes'/>"),
              "0 of 1 open");
}

TEST_F(AnInterview, APersonWithoutANameIsNoAnswerYet) {
    EXPECT_EQ(progress(question("id='a' type='person' required='yes'"),
                       "<answer question='a'><gender>female</gender></answer>"),
              "0 of 1 open");
    EXPECT_NE(interview_.groups[0].questions[0].value, nullptr);
}

TEST_F(AnInterview, AsksForTheGenderThatANameDoesNotTell) {
    Pack const pack = packOf(
        question("id='a' type='person' required='yes'") + question("id='b' type='person'"),
        "<p id='p' style='body'><value question='a' case='genitive'/> <value question='b'/></p>");
    askOf(pack, "<answer question='a'><surname>Ткачук</surname></answer>"
                "<answer question='b'><surname>Ткачук</surname></answer>");
    EXPECT_TRUE(interview_.groups[0].questions[0].wantsGender);
    EXPECT_FALSE(interview_.groups[0].questions[1].wantsGender) << "the letter does not need it";
    EXPECT_EQ(interview_.groups[0].answered, 1);
    EXPECT_EQ(interview_.groups[0].required, 2);
    EXPECT_EQ(firstWanted(interview_), "a");
    for (char const* told :
         {"<given>Анна</given>", "<gender>male</gender>", "<form case='genitive'>Ткачук</form>"}) {
        askOf(pack,
              std::string("<answer question='a'><surname>Ткачук</surname>") + told + "</answer>");
        EXPECT_FALSE(interview_.groups[0].questions[0].wantsMore()) << told;
        EXPECT_EQ(firstWanted(interview_), "") << told;
    }
}

TEST_F(AnInterview, AsksForTheCaseThatRulesDoNotTell) {
    Pack const pack = packOf(question("id='a' type='designation' required='yes'"),
                             "<p id='p' style='body'><value question='a' case='genitive'/></p>");
    askOf(pack, "<answer question='a'>Отдел полиции</answer>");
    EXPECT_TRUE(interview_.groups[0].questions[0].wantedCases.empty());
    EXPECT_EQ(interview_.groups[0].required, 1);
    askOf(pack, "<answer question='a'>Абырвалг</answer>");
    EXPECT_EQ(interview_.groups[0].questions[0].wantedCases, std::vector<Case>{Case::genitive});
    EXPECT_EQ(interview_.groups[0].state, AskedGroup::State::begun);
    EXPECT_EQ(firstWanted(interview_), "a");
    askOf(pack, "<answer question='a'><name>Абырвалг</name><form case='genitive'>Абырвалга</form>"
                "</answer>");
    EXPECT_EQ(interview_.groups[0].state, AskedGroup::State::complete);
}

std::string const calls =
    question("id='calls' type='list' required='yes'",
             question("id='who' type='text' required='yes'") + question("id='day' type='date'") +
                 question("id='came' type='yes-no'") +
                 question("id='why' type='text' required='yes' when=\"came = 'no'\""));

TEST_F(AnInterview, ARequiredListWithoutRowsIsOneAnswerThatIsMissing) {
    EXPECT_EQ(progress(calls, ""), "0 of 1 open");
}

TEST_F(AnInterview, CountsTheCellsOfRows) {
    EXPECT_EQ(progress(calls, "<answer question='calls'><row id='r1'/></answer>"), "1 of 2 begun");
    EXPECT_EQ(paths(), "calls (calls/r1/who) (calls/r1/day) (calls/r1/came) ");
    EXPECT_EQ(progress(calls, "<answer question='calls'><row id='r1'><answer question='who'>x"
                              "</answer><answer question='came'>no</answer></row>"
                              "<row id='r2'><answer question='who' later='yes'/></row></answer>"),
              "2 of 4 begun");
    EXPECT_EQ(paths(), "calls (calls/r1/who) (calls/r1/day) (calls/r1/came) (calls/r1/why) "
                       "(calls/r2/who) (calls/r2/day) (calls/r2/came) ");
}

TEST_F(AnInterview, SaysARowInALine) {
    ask(calls, "<answer question='calls'><row id='r1'><answer question='who'>Captain\tIvanov"
               "</answer><answer question='day'>2026-02-19</answer><answer question='came'>no"
               "</answer></row><row id='r2'/></answer>");
    auto const& rows = interview_.groups.at(0).questions.at(0).rows;
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].id, "r1");
    EXPECT_EQ(rows[0].summary, "Captain Ivanov, 19/02/2026, no");
    EXPECT_EQ(rows[1].summary, "");
    ask(calls, "<answer question='calls'><row id='r1'><answer question='who'>" +
                   std::string(200, 'x') +
                   "</answer><answer question='came'>no</answer></row></answer>");
    EXPECT_EQ(interview_.groups.at(0).questions.at(0).rows.at(0).summary,
              std::string(60, 'x') + "…");
}

TEST_F(AnInterview, KnowsWhichGroupAsks) {
    ask(calls + two, "<answer question='calls'><row id='r1'/></answer>");
    AskedGroup const* const group = &interview_.groups.at(0);
    EXPECT_EQ(groupAsking(interview_, "calls/r1/who"), group);
    EXPECT_EQ(groupAsking(interview_, "b"), group);
    EXPECT_EQ(groupAsking(interview_, "colour"), nullptr);
    EXPECT_EQ(groupAsking(interview_, ""), nullptr);
}

std::string idsOf(Rows const& rows) {
    std::string ids;
    for (AnswerRow const& row : rows)
        ids += row.id + ' ';
    return ids;
}

TEST(RowsOfAList, AreAddedWithIdsOfTheirOwn) {
    EXPECT_EQ(idsOf(withRowAdded({})), "r1 ");
    EXPECT_EQ(idsOf(withRowAdded({{"r1", {}}, {"r7", {}}, {"r2", {}}})), "r1 r7 r2 r8 ");
    EXPECT_EQ(idsOf(withRowAdded({{"1", {}}, {"rx", {}}, {"r", {}}, {"r9999999999", {}}})),
              "1 rx r r9999999999 r1 ");
    EXPECT_TRUE(withRowAdded({{"r1", {{"a", std::string("b")}}}}).back().cells.empty());
}

TEST(RowsOfAList, AreRemoved) {
    EXPECT_EQ(idsOf(withRowRemoved({{"r1", {}}, {"r2", {}}, {"r3", {}}}, "r2")), "r1 r3 ");
    EXPECT_EQ(idsOf(withRowRemoved({{"r1", {}}}, "r2")), "r1 ");
}

TEST(RowsOfAList, AreMovedAsFarAsTheEnds) {
    Rows const rows{{"r1", {}}, {"r2", {}}, {"r3", {}}};
    EXPECT_EQ(idsOf(withRowMoved(rows, "r3", -1)), "r1 r3 r2 ");
    EXPECT_EQ(idsOf(withRowMoved(rows, "r1", 1)), "r2 r1 r3 ");
    EXPECT_EQ(idsOf(withRowMoved(rows, "r1", 2)), "r2 r3 r1 ");
    EXPECT_EQ(idsOf(withRowMoved(rows, "r2", 0)), "r1 r2 r3 ");
    EXPECT_EQ(idsOf(withRowMoved(rows, "r1", -1)), "r1 r2 r3 ");
    EXPECT_EQ(idsOf(withRowMoved(rows, "r1", 99)), "r2 r3 r1 ");
    EXPECT_EQ(idsOf(withRowMoved(rows, "r4", 1)), "r1 r2 r3 ");
}

} // namespace
} // namespace redress
