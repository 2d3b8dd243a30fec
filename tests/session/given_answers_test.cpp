#include "session/given_answers.hpp"

#include "session/session_test.hpp"

namespace redress {
namespace {

Question question(std::string const& id, QuestionType type) {
    Question result;
    result.id = id;
    result.type = type;
    result.label = {id + " asked", id + " спрошено"};
    return result;
}

std::vector<QuestionGroup> groups() {
    Question list = question("calls", QuestionType::list);
    list.columns = {question("at", QuestionType::time), question("who", QuestionType::person)};
    Question several = question("grounds", QuestionType::choices);
    several.options = {{"rude", {}, {}}, {"late", {}, {}}};
    QuestionGroup group;
    group.questions = {question("name", QuestionType::person),
                       question("day", QuestionType::date),
                       question("story", QuestionType::longText),
                       question("body", QuestionType::designation),
                       several,
                       list};
    return {group};
}

class GivenAnswers : public ::testing::Test {
protected:
    GivenAnswers() {
        before_.values["name"] = Person{"Petrova", "Anna", "", "", Gender::female, {}};
        before_.values["day"] = std::string("2026-11-01");
    }

    /// The answer to the question after these were given.
    template <class Value>
    Value after(std::vector<std::string> const& texts, std::string const& id) {
        std::vector<GivenAnswer> given;
        for (std::string const& text : texts)
            given.push_back(givenAnswer(text).value());
        Diagnostics diagnostics;
        auto const values = changedAnswers(given, groups(), before_, {}, diagnostics);
        EXPECT_TRUE(values) << (diagnostics.all().empty()
                                    ? std::string()
                                    : render(diagnostics.all().front(), "en"));
        if (!values || values->count(id) == 0) return Value();
        auto const* value = std::get_if<Value>(&values->at(id));
        EXPECT_NE(value, nullptr) << id << " is of another type";
        return value ? *value : Value();
    }

    Answers before_;
};

TEST_F(GivenAnswers, AreReadUpToTheFirstEqualsSign) {
    auto const given = givenAnswer("story=a = b");
    ASSERT_TRUE(given);
    EXPECT_EQ(given->question, "story");
    EXPECT_EQ(given->value, "a = b");
    EXPECT_TRUE(givenAnswer("story="));
    EXPECT_FALSE(givenAnswer("story"));
    EXPECT_FALSE(givenAnswer("=a"));
}

TEST_F(GivenAnswers, AreWrittenAsPeopleTypeThem) {
    EXPECT_EQ(after<std::string>({"day=3.4.2026"}, "day"), "2026-04-03");
    EXPECT_EQ(after<std::string>({"story=one\n two "}, "story"), "one\ntwo");
    EXPECT_EQ(after<std::vector<std::string>>({"grounds=late, rude"}, "grounds"),
              (std::vector<std::string>{"late", "rude"}));
    EXPECT_EQ(after<std::string>({"day="}, "day"), "");
    EXPECT_EQ(after<std::string>({"name="}, "name"), "");
}

TEST_F(GivenAnswers, ChangeAPersonPartByPart) {
    Person const person =
        after<Person>({"name#given= Maria ", "name#genitive=Марии Петровой"}, "name");
    EXPECT_EQ(person.surname, "Petrova");
    EXPECT_EQ(person.given, "Maria");
    EXPECT_EQ(person.forms.at(Case::genitive), "Марии Петровой");
    EXPECT_EQ(person.gender, Gender::female);
    EXPECT_EQ(after<Person>({"name#gender="}, "name").gender, Gender::unknown);
    EXPECT_TRUE(after<Person>({"name#genitive="}, "name").forms.empty());
}

TEST_F(GivenAnswers, ChangeADesignationFormByForm) {
    auto const body =
        after<Designation>({"body=Отдел полиции", "body#dative= ОП ", "body#genitive="}, "body");
    EXPECT_EQ(body.name, "Отдел полиции");
    EXPECT_EQ(body.forms, (CaseForms{{Case::dative, "ОП"}}));
    before_.values["body"] = body;
    EXPECT_EQ(after<std::string>({"body#dative="}, "body"), "Отдел полиции");
    EXPECT_EQ(after<Designation>({"body#genitive=ОПа"}, "body").forms.size(), 2U);
    EXPECT_EQ(after<std::string>({"body=УВД"}, "body"), "УВД") << "forms are the old name's";
    Diagnostics diagnostics;
    for (char const* wrong : {"body#nominative=a", "body#surname=a", "story#dative=a"})
        EXPECT_FALSE(
            changedAnswers({givenAnswer(wrong).value()}, groups(), before_, {}, diagnostics))
            << wrong;
}

TEST_F(GivenAnswers, PutAQuestionOffAndTakeThatBack) {
    after<Later>({"day#later=yes"}, "day");
    EXPECT_EQ(after<std::string>({"day#later="}, "day"), "2026-11-01") << "it is answered";
    before_.values["day"] = Later();
    EXPECT_EQ(after<std::string>({"day#later="}, "day"), "");
    EXPECT_EQ(after<std::string>({"day=1.11.2026"}, "day"), "2026-11-01");
}

TEST_F(GivenAnswers, BeginAndTakeAwayRows) {
    Rows const rows = after<Rows>({"calls/r1/at=23:40", "calls/r2/at=10:15",
                                   "calls/r1/who#surname=Grey", "calls/r2/who#later=yes"},
                                  "calls");
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].id, "r1");
    EXPECT_EQ(std::get<std::string>(rows[0].cells.at("at")), "23:40");
    EXPECT_EQ(std::get<Person>(rows[0].cells.at("who")).surname, "Grey");
    EXPECT_TRUE(isLater(&rows[1].cells.at("who")));
    before_.values["calls"] = rows;
    Rows const left = after<Rows>({"calls/r1=", "calls/r2/at="}, "calls");
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(left[0].id, "r2");
    EXPECT_EQ(after<std::string>({"calls="}, "calls"), "");
}

TEST_F(GivenAnswers, HaveTheLabelOfTheirQuestion) {
    EXPECT_EQ(labelOf("name#surname", groups(), "en"), "name asked");
    EXPECT_EQ(labelOf("calls/r1/at", groups(), "ru"), "at спрошено");
    EXPECT_EQ(labelOf("none", groups(), "en"), "none");
}

class SeveralAnswers : public redress::testing::Session {};

TEST_F(SeveralAnswers, AreOneStep) {
    ASSERT_TRUE(start());
    int const before = document_.undoDepth();
    ASSERT_TRUE(session_.answer({{"name", std::string("Maria")}, {"place", std::string("Kirov")}},
                                "Change answers", diagnostics_));
    EXPECT_EQ(document_.undoDepth(), before + 1);
    EXPECT_EQ(marked("tail"), "Yours, Maria");
    EXPECT_EQ(session_.state().answers.text("place"), "Kirov");
    expectInStep();
    document_.undo();
    EXPECT_EQ(marked("tail"), "Yours, Anna");
    expectInStep();
}

TEST_F(SeveralAnswers, AreAllOrNone) {
    EXPECT_FALSE(session_.answer({{"name", std::string("Maria")}}, "Answers", diagnostics_));
    EXPECT_TRUE(isReported(Code::letterAbsent));
    ASSERT_TRUE(start());
    EXPECT_FALSE(session_.answer({{"name", std::string("Maria")}, {"sent", std::string("maybe")}},
                                 "Change answers", diagnostics_));
    EXPECT_TRUE(isReported(Code::unknownChoice));
    EXPECT_EQ(marked("tail"), "Yours, Anna");
    expectInStep();
}

} // namespace
} // namespace redress
