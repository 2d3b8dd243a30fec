#include "sidebar/triage_view.hpp"

#include "sidebar/widgets.hpp"

#include <gtest/gtest.h>

namespace redress::testing {
namespace {

/// A triage of three questions with two ways, made by hand.
class TriageView : public ::testing::Test {
protected:
    void SetUp() override {
        pack_.id = "small";
        pack_.language = "en-GB";
        pack_.citationStyle = "oscola";
        Routes routes;
        routes.triage.id = "small.route";
        routes.triage.groups = {{"now", {"Now", "Сейчас"}, {}, {question("now", true)}, {}},
                                {"what",
                                 {"What", "Что"},
                                 {},
                                 {question("matter", true), question("known", false)},
                                 {}}};
        routes.emergencies.push_back(emergency());
        Way desk;
        desk.id = "desk";
        desk.name = {"A letter to the desk", "Письмо"};
        desk.addressee = {"The desk", "Стол"};
        desk.reason = {"It decides.", "Он решает."};
        desk.copies = {"2", "2"};
        desk.best.text = "true()";
        Way other = desk;
        other.id = "other";
        other.name = {"Another way", "Другой путь"};
        other.best.text.clear();
        routes.ways = {desk, other};
        pack_.routes = routes;
    }

    static Question question(std::string const& id, bool required) {
        Question result;
        result.id = id;
        result.type = QuestionType::yesNo;
        result.label = {id + '?', id + '?'};
        result.required = required;
        return result;
    }

    static Emergency emergency() {
        Emergency result;
        result.when.text = "$now = 'yes'";
        result.advice = {"Be safe.", "Берегите себя."};
        Call call;
        call.number = "999";
        call.name = {"The police", "Полиция"};
        call.say = {"Say where you are.", "Скажите, где вы."};
        result.calls = {call};
        return result;
    }

    View shown(std::map<std::string, AnswerValue> answers, bool details = false) {
        answers_ = {"small.route", "small", "", std::move(answers)};
        TriageShown triage;
        triage.pack = &pack_;
        triage.today = {2026, 11, 27};
        triage.details = details;
        triage.interview =
            interviewOf(pack_, pack_.routes->triage, pack_.routes->triage.groups, answers_, "en");
        triage.advice = advise(pack_, answers_, triage.today, triage.diagnostics);
        View view;
        showTriage(view, triage, {}, "en");
        return view;
    }

    Pack pack_;
    Answers answers_;
};

TEST_F(TriageView, AsksOneAfterTheOther) {
    View const first = shown({});
    EXPECT_NE(widgetIn(first, "answer:now"), nullptr);
    EXPECT_EQ(widgetIn(first, "answer:matter"), nullptr);
    EXPECT_EQ(widgetIn(first, "way"), nullptr);
    View const second = shown({{"now", std::string("no")}});
    EXPECT_NE(widgetIn(second, "answer:matter"), nullptr);
    EXPECT_EQ(widgetIn(second, "answer:known"), nullptr);
}

TEST_F(TriageView, SaysWhomToCallWhileItHappens) {
    View const view = shown({{"now", std::string("yes")}});
    ASSERT_NE(widgetIn(view, "call1Heading"), nullptr);
    EXPECT_EQ(widgetIn(view, "call1Heading")->text, "999: The police");
    EXPECT_EQ(widgetIn(view, "call1")->text, "Say where you are.");
    EXPECT_EQ(widgetIn(view, "diaryPage"), nullptr) << "the pack has no page";
    EXPECT_EQ(widgetIn(shown({{"now", std::string("no")}}), "call1"), nullptr);
}

TEST_F(TriageView, ShowsTheWaysWhenAllIsAnswered) {
    View const view = shown({{"now", std::string("no")}, {"matter", std::string("yes")}});
    ASSERT_NE(widgetIn(view, "way"), nullptr);
    EXPECT_EQ(widgetIn(view, "way")->items,
              (std::vector<std::string>{"A letter to the desk", "Another way"}));
    EXPECT_EQ(widgetIn(view, "way:addressee")->text, "The desk");
    EXPECT_EQ(widgetIn(view, "way:why")->text, "It decides.");
    EXPECT_EQ(widgetIn(view, "way:copies"), nullptr);
    EXPECT_NE(widgetIn(view, "answer:known"), nullptr) << "what need not be answered can be";
}

TEST_F(TriageView, TellsTheRestWhereItIsAskedFor) {
    View const view = shown({{"now", std::string("no")}, {"matter", std::string("yes")}}, true);
    ASSERT_NE(widgetIn(view, "way:copies"), nullptr);
    EXPECT_EQ(widgetIn(view, "way:copies")->text, "Copies: 2");
}

} // namespace
} // namespace redress::testing
