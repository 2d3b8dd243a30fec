#include "sidebar/question_view.hpp"
#include "sidebar/widgets.hpp"

#include <gtest/gtest.h>

namespace redress {
namespace {

using testing::widgetIn;

using Kind = Widget::Kind;

class AQuestion : public ::testing::Test {
protected:
    AQuestion() {
        pack_.language = "ru-RU";
        question_.id = "q";
        question_.label = {"Label", "Надпись"};
        asked_.question = &question_;
        asked_.path = "q";
    }

    View shown(QuestionType type, std::string const& language = "en") {
        question_.type = type;
        View view;
        showQuestion(view, pack_, asked_, unfinished_, language);
        return view;
    }

    static Widget get(View const& view, std::string const& name) {
        Widget const* const found = widgetIn(view, name);
        EXPECT_TRUE(found) << name;
        return found ? *found : Widget();
    }

    std::optional<AnswerValue> answer(QuestionType type, Event const& event) {
        question_.type = type;
        return answerFrom(pack_, asked_, *parseFieldName(event.name), event, diagnostics_);
    }

    Pack pack_;
    Question question_;
    AnswerValue value_;
    Asked asked_;
    Unfinished unfinished_;
    Diagnostics diagnostics_;
};

TEST_F(AQuestion, IsNamedByItsLabelBeforeItsField) {
    question_.required = true;
    View const view = shown(QuestionType::text);
    ASSERT_GE(view.rows.size(), 2u);
    EXPECT_EQ(view.rows[0].widgets[0].kind, Kind::label);
    EXPECT_EQ(view.rows[0].widgets[0].text, "Label (required)");
    EXPECT_EQ(view.rows[1].widgets[0].name, "answer:q");
    EXPECT_EQ(view.rows[1].widgets[0].kind, Kind::edit);
}

TEST_F(AQuestion, HasLinesForALongAnswer) {
    EXPECT_EQ(get(shown(QuestionType::longText), "answer:q").kind, Kind::lines);
    EXPECT_EQ(get(shown(QuestionType::address), "answer:q").kind, Kind::lines);
}

TEST_F(AQuestion, ShowsADateAsItsReaderWritesIt) {
    value_ = std::string("2026-02-19");
    asked_.value = &value_;
    EXPECT_EQ(get(shown(QuestionType::date), "answer:q").text, "19/02/2026");
    EXPECT_EQ(get(shown(QuestionType::date, "ru"), "answer:q").text, "19.02.2026");
}

TEST_F(AQuestion, KeepsWhatWasTypedAndIsNoAnswer) {
    unfinished_.typed["answer:q"] = "30.02.2026";
    unfinished_.errors["q"] = "No such day.";
    View const view = shown(QuestionType::date);
    EXPECT_EQ(get(view, "answer:q").text, "30.02.2026");
    EXPECT_TRUE(get(view, "error:q").visible);
    EXPECT_EQ(get(view, "error:q").text, "No such day.");
}

TEST_F(AQuestion, HasAPlaceForItsErrorBeforeThereIsOne) {
    EXPECT_FALSE(get(shown(QuestionType::date), "error:q").visible);
}

TEST_F(AQuestion, OffersYesAndNoAndNeither) {
    value_ = std::string("no");
    asked_.value = &value_;
    Widget const list = get(shown(QuestionType::yesNo), "answer:q");
    EXPECT_EQ(list.kind, Kind::dropDown);
    EXPECT_EQ(list.items, (std::vector<std::string>{"Not answered", "Yes", "No"}));
    EXPECT_EQ(list.selected, 2);
}

TEST_F(AQuestion, ShowsALongChoiceInFull) {
    question_.options = {{"a", {"Short", "Кратко"}, {}},
                         {"b", {"One that a narrow list would cut", "Длинно"}, {}}};
    value_ = std::string("b");
    asked_.value = &value_;
    View const view = shown(QuestionType::choice);
    EXPECT_EQ(get(view, "answer:q").selected, 2);
    EXPECT_TRUE(get(view, "whole:answer:q").visible);
    EXPECT_EQ(get(view, "whole:answer:q").text, "One that a narrow list would cut");
    EXPECT_TRUE(get(view, "whole:answer:q").whereCut) << "where it is not cut it stands once";
}

TEST_F(AQuestion, OpensTheFirstRowOrTheChosenOne) {
    Question column;
    column.id = "who";
    column.label = {"Who", "Кто"};
    for (char const* id : {"r1", "r2"}) {
        Asked cell;
        cell.question = &column;
        cell.path = std::string("q/") + id + "/who";
        asked_.rows.push_back({id, "", {cell}});
    }
    View view = shown(QuestionType::list);
    EXPECT_TRUE(widgetIn(view, "answer:q/r1/who"));
    EXPECT_FALSE(widgetIn(view, "answer:q/r2/who"));
    EXPECT_FALSE(get(view, "moveUp:q").enabled);
    EXPECT_TRUE(get(view, "moveDown:q").enabled);

    unfinished_.rows["q"] = "r2";
    view = shown(QuestionType::list);
    EXPECT_TRUE(widgetIn(view, "answer:q/r2/who"));
    EXPECT_TRUE(get(view, "moveUp:q").enabled);
    EXPECT_FALSE(get(view, "moveDown:q").enabled);
    std::vector<Asked> const asked{asked_};
    EXPECT_EQ(findAsked(asked, "q/r2/who"), &asked[0].rows[1].cells[0]);
}

TEST_F(AQuestion, HasNoRowButtonsBesideAddWithoutRows) {
    View const view = shown(QuestionType::list);
    EXPECT_TRUE(get(view, "addRow:q").visible);
    EXPECT_FALSE(get(view, "removeRow:q").visible);
}

TEST_F(AQuestion, TellsItsPathAndPartByItsName) {
    auto const field = parseFieldName(fieldName("calls/r1/who", "surname"));
    ASSERT_TRUE(field);
    EXPECT_EQ(field->path, "calls/r1/who");
    EXPECT_EQ(field->part, "surname");
    EXPECT_FALSE(parseFieldName("rows:calls"));
}

TEST_F(AQuestion, TakesADateThatIsWritten) {
    auto const value =
        answer(QuestionType::date, {Event::Kind::changed, "answer:q", "19 февраля 2026"});
    ASSERT_TRUE(value);
    EXPECT_EQ(std::get<std::string>(*value), "2026-02-19");
}

TEST_F(AQuestion, RefusesADayThatDoesNotExist) {
    EXPECT_FALSE(answer(QuestionType::date, {Event::Kind::changed, "answer:q", "30.02.2026"}));
    EXPECT_TRUE(diagnostics_.hasErrors());
}

TEST_F(AQuestion, IsUnansweredByTheFirstItem) {
    auto const value = answer(QuestionType::yesNo, {Event::Kind::changed, "answer:q", "", 0});
    ASSERT_TRUE(value);
    EXPECT_EQ(std::get<std::string>(*value), "");
    EXPECT_EQ(std::get<std::string>(
                  *answer(QuestionType::yesNo, {Event::Kind::changed, "answer:q", "", 1})),
              "yes");
}

TEST_F(AQuestion, KeepsTheOtherPartsOfAPerson) {
    Person person;
    person.surname = "Петрова";
    person.gender = Gender::female;
    value_ = person;
    asked_.value = &value_;
    auto const value =
        answer(QuestionType::person, {Event::Kind::changed, "answer:q#given", "Анна"});
    ASSERT_TRUE(value);
    auto const& changed = std::get<Person>(*value);
    EXPECT_EQ(changed.surname, "Петрова");
    EXPECT_EQ(changed.given, "Анна");
    EXPECT_EQ(changed.gender, Gender::female);
}

TEST_F(AQuestion, KeepsChoicesInTheOrderOfTheirOptions) {
    question_.options = {{"a", {"A", "А"}, {}}, {"b", {"B", "Б"}, {}}, {"c", {"C", "В"}, {}}};
    value_ = std::vector<std::string>{"c"};
    asked_.value = &value_;
    auto const value =
        answer(QuestionType::choices, {Event::Kind::changed, "answer:q#a", "", -1, true});
    ASSERT_TRUE(value);
    EXPECT_EQ(std::get<std::vector<std::string>>(*value), (std::vector<std::string>{"a", "c"}));
}

} // namespace
} // namespace redress
