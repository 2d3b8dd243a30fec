#include "sidebar/question_view.hpp"
#include "sidebar/widgets.hpp"

#include <gtest/gtest.h>

#include <set>

namespace redress {
namespace {

using testing::widgetIn;

using Kind = Widget::Kind;

class AName : public ::testing::Test {
protected:
    AName() {
        pack_.language = "ru-RU";
        question_.id = "q";
        question_.type = QuestionType::person;
        question_.label = {"Label", "Надпись"};
        asked_.question = &question_;
        asked_.path = "q";
        asked_.value = &value_;
        value_ = Person{"Петрова", "Анна", "Сергеевна", "", Gender::unknown, {}};
    }

    void designate(std::string const& name, CaseForms const& forms = {}) {
        question_.type = QuestionType::designation;
        value_ = Designation{name, forms};
    }

    Widget const* find(std::string const& name) {
        view_ = {};
        showQuestion(view_, pack_, asked_, unfinished_, "en");
        return widgetIn(view_, name);
    }
    Widget get(std::string const& name) {
        Widget const* const found = find(name);
        EXPECT_TRUE(found) << name;
        return found ? *found : Widget();
    }
    /// After a field was typed in.
    AnswerValue type(std::string const& part, std::string const& text) {
        Diagnostics diagnostics;
        auto value = answerFrom(pack_, asked_, {"q", part},
                                {Event::Kind::changed, fieldName("q", part), text}, diagnostics);
        EXPECT_TRUE(value) << part;
        return value.value_or(AnswerValue());
    }
    CaseForms formsAfter(std::string const& part, std::string const& text) {
        AnswerValue const value = type(part, text);
        auto const* person = std::get_if<Person>(&value);
        return person ? person->forms : designationOf(&value).forms;
    }

    Pack pack_;
    Question question_;
    AnswerValue value_;
    Asked asked_;
    Unfinished unfinished_;
    View view_;
};

TEST_F(AName, HasCasesWhereLettersDo) {
    EXPECT_TRUE(find("cases:q"));
    EXPECT_TRUE(find("answer:q#gender"));
    EXPECT_FALSE(find("answer:q#title"));
    pack_.language = "en-GB";
    EXPECT_FALSE(find("cases:q"));
    EXPECT_FALSE(find("answer:q#gender"));
    EXPECT_TRUE(find("answer:q#title"));
    designate("Met");
    EXPECT_FALSE(find("cases:q"));
}

TEST_F(AName, SaysTheGenderThatItTells) {
    EXPECT_EQ(get("answer:q#gender").items,
              (std::vector<std::string>{"from the name: female", "male", "female"}));
    EXPECT_EQ(get("answer:q#gender").selected, 0);
    EXPECT_FALSE(get("wanted:answer:q#gender").visible);
    value_ = Person{"Петров", "", "", "", Gender::female, {}};
    EXPECT_EQ(get("answer:q#gender").items[0], "from the name: male");
    EXPECT_EQ(get("answer:q#gender").selected, 2);
}

TEST_F(AName, AsksForTheGenderThatItDoesNotTell) {
    value_ = Person{"Ткачук", "", "", "", Gender::unknown, {}};
    asked_.wantsGender = true;
    EXPECT_EQ(get("answer:q#gender").items[0], "Not answered");
    EXPECT_TRUE(get("wanted:answer:q#gender").visible);
    unfinished_.typed["answer:q#surname"] = "Ткачук";
    EXPECT_FALSE(get("wanted:answer:q#gender").visible) << "the first name is still to come";
}

TEST_F(AName, IsShownInAllCasesWhenTheyAreOpened) {
    EXPECT_EQ(get("cases:q").kind, Kind::link);
    EXPECT_EQ(get("cases:q").text, "Cases: Label");
    EXPECT_FALSE(find("answer:q#dative"));
    unfinished_.cases = "other";
    EXPECT_FALSE(find("answer:q#dative"));
    unfinished_.cases = "q";
    EXPECT_EQ(get("cases:q").text, "Hide the cases: Label");
    EXPECT_EQ(get("answer:q#nominative").text, "Петрова Анна Сергеевна");
    EXPECT_EQ(get("answer:q#genitive").text, "Петровой Анны Сергеевны");
    EXPECT_EQ(get("answer:q#dative").text, "Петровой Анне Сергеевне");
    EXPECT_EQ(get("answer:q#accusative").text, "Петрову Анну Сергеевну");
    EXPECT_EQ(get("answer:q#instrumental").text, "Петровой Анной Сергеевной");
    EXPECT_EQ(get("answer:q#prepositional").text, "Петровой Анне Сергеевне");
    EXPECT_EQ(get("label:answer:q#dative").text, "Dative (to whom?)");
    EXPECT_FALSE(get("byRule:answer:q#dative").visible);
    EXPECT_FALSE(get("unsure:answer:q#dative").visible);
}

TEST_F(AName, HasNoCasesBeforeItIsThere) {
    value_ = Person();
    EXPECT_FALSE(get("cases:q").visible);
    designate("");
    EXPECT_FALSE(get("cases:q").visible);
}

TEST_F(AName, ShowsWhatTheUserWroteAsSuchAndAWayBack) {
    std::get<Person>(value_).forms[Case::dative] = "Петровой Анюте";
    EXPECT_EQ(get("cases:q").text, "Cases (1 of them yours): Label");
    unfinished_.cases = "q";
    EXPECT_EQ(get("answer:q#dative").text, "Петровой Анюте");
    EXPECT_EQ(get("label:answer:q#dative").text, "Dative (to whom?), as you wrote it");
    EXPECT_TRUE(get("byRule:answer:q#dative").visible);
    EXPECT_EQ(get("byRule:answer:q#dative").tip, "Петровой Анне Сергеевне");
    EXPECT_FALSE(get("byRule:answer:q#genitive").visible);
}

TEST_F(AName, SaysOfACaseThatItIsNotSure) {
    value_ = Person{"Заяц", "Иван", "", "", Gender::male, {}};
    unfinished_.cases = "q";
    EXPECT_EQ(get("answer:q#dative").text, "");
    EXPECT_TRUE(get("unsure:answer:q#dative").visible);
    EXPECT_FALSE(get("unsure:answer:q#nominative").visible);
    std::get<Person>(value_).forms[Case::dative] = "Зайцу Ивану";
    EXPECT_FALSE(get("unsure:answer:q#dative").visible);
}

TEST_F(AName, AsksForACaseThatTheLetterNeedsAlsoWhenTheyAreShut) {
    designate("Абырвалг");
    EXPECT_FALSE(get("wanted:q").visible);
    asked_.wantedCases = {Case::genitive, Case::dative};
    EXPECT_TRUE(get("wanted:q").visible);
    EXPECT_NE(get("wanted:q").text.find("Genitive (of whom, of what?), Dative (to whom, to what?)"),
              std::string::npos);
    unfinished_.typed["answer:q"] = "Абырвалг";
    EXPECT_FALSE(get("wanted:q").visible) << "its end is still to come";
}

TEST_F(AName, TakesTheCaseThatIsTyped) {
    EXPECT_EQ(formsAfter("dative", "Петровой Анюте"),
              (CaseForms{{Case::dative, "Петровой Анюте"}}));
    EXPECT_EQ(formsAfter("nominative", "Петрова А. С."),
              (CaseForms{{Case::nominative, "Петрова А. С."}}));
    std::get<Person>(value_).forms[Case::genitive] = "Петровой";
    EXPECT_EQ(formsAfter("dative", "Петровой Анюте").size(), 2U);
    EXPECT_EQ(formsAfter("given", "Анюта").size(), 1U) << "what the user wrote stays";
}

TEST_F(AName, GivesACaseBackToTheRules) {
    std::get<Person>(value_).forms[Case::dative] = "Петровой Анюте";
    EXPECT_TRUE(formsAfter("dative", " ").empty());
    EXPECT_TRUE(formsAfter("dative", "Петровой Анне Сергеевне ").empty());
    designate("Отдел полиции", {{Case::dative, "ОП"}});
    EXPECT_TRUE(formsAfter("dative", "").empty());
    EXPECT_TRUE(formsAfter("dative", "Отделу полиции").empty());
}

TEST_F(AName, OfABodyIsShownInTheOtherCases) {
    designate("Отдел полиции", {{Case::dative, "ОП"}});
    EXPECT_EQ(get("answer:q").text, "Отдел полиции");
    unfinished_.cases = "q";
    EXPECT_FALSE(find("answer:q#nominative")) << "that is the answer";
    EXPECT_EQ(get("answer:q#genitive").text, "Отдела полиции");
    EXPECT_EQ(get("answer:q#dative").text, "ОП");
    EXPECT_EQ(get("label:answer:q#genitive").text, "Genitive (of whom, of what?)");
}

TEST_F(AName, OfABodyKeepsItsFormsWhenItIsChanged) {
    value_ = std::string("Отдел полици");
    question_.type = QuestionType::designation;
    EXPECT_EQ(std::get<std::string>(type("", "Отдел полиции")), "Отдел полиции");
    designate("Отдел полици", {{Case::dative, "ОП"}});
    EXPECT_EQ(std::get<Designation>(type("", "Отдел полиции")).name, "Отдел полиции");
    EXPECT_EQ(formsAfter("", "Отдел полиции").size(), 1U);
}

TEST_F(AName, DiffersInTextWhenItsFormsDo) {
    Designation body{"Отдел", {}};
    std::set<std::string> texts;
    for (CaseForms const& forms :
         {CaseForms{}, CaseForms{{Case::dative, "ОП"}}, CaseForms{{Case::genitive, "ОП"}}}) {
        body.forms = forms;
        AnswerValue const value = body;
        texts.insert(asText(&value));
    }
    EXPECT_EQ(texts.size(), 3U);
}

} // namespace
} // namespace redress
