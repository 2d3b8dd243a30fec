#include "core/answers/answers.hpp"
#include "core/answers/value.hpp"
#include "core/said.hpp"

#include <gtest/gtest.h>

namespace redress {
namespace {

Question question(std::string const& id, QuestionType type) {
    Question result;
    result.id = id;
    result.type = type;
    result.label = {"Label of " + id, "Вопрос " + id};
    return result;
}

LetterTemplate letterTemplate() {
    LetterTemplate letter;
    letter.id = "letter";
    QuestionGroup group;
    group.id = "g";
    for (auto const& [id, type] :
         {std::pair("text", QuestionType::text), std::pair("long", QuestionType::longText),
          std::pair("date", QuestionType::date), std::pair("time", QuestionType::time),
          std::pair("choice", QuestionType::choice), std::pair("choices", QuestionType::choices),
          std::pair("yesno", QuestionType::yesNo), std::pair("person", QuestionType::person),
          std::pair("address", QuestionType::address), std::pair("phone", QuestionType::telephone),
          std::pair("email", QuestionType::email), std::pair("list", QuestionType::list),
          std::pair("body", QuestionType::designation)})
        group.questions.push_back(question(id, type));
    group.questions[4].options = group.questions[5].options = {{"one", {}, {}}, {"two", {}, {}}};
    group.questions[11].columns = {question("what", QuestionType::text),
                                   question("when", QuestionType::date)};
    letter.groups = {group};
    return letter;
}

class AnswersFile : public ::testing::Test {
protected:
    AnswersFile() {
        pack_.id = "pack";
        pack_.version = "2026-11-21";
    }

    Answers read(std::string const& inside) {
        xml::Element const root = xml::parse(
            "<answers letter=\"letter\" version=\"1\">" + inside + "</answers>", "f", diagnostics_);
        return readAnswers(root, pack_, letter_, diagnostics_);
    }
    std::string wrong(std::string const& inside) {
        diagnostics_ = {};
        taken_ = read(inside).values.size();
        return testing::said(diagnostics_);
    }

    Pack pack_;
    LetterTemplate letter_ = letterTemplate();
    Diagnostics diagnostics_;
    std::size_t taken_ = 0;
};

constexpr char const* everyType = R"(
    <answer question="text"> one
       line </answer>
    <answer question="long"> first
       line

    third </answer>
    <answer question="date">2026-02-19</answer>
    <answer question="time">23:40</answer>
    <answer question="choice">two</answer>
    <answer question="choices"><choice>two</choice><choice>one</choice><choice>two</choice></answer>
    <answer question="yesno">no</answer>
    <answer question="person">
      <surname> Петрова </surname><given>Анна</given><gender>female</gender>
      <form case="genitive">Петровой Анны</form><form case="dative"> </form>
    </answer>
    <answer question="address">Flat 2
1 High Street</answer>
    <answer question="phone">+44 20 7946 0000</answer>
    <answer question="email">a@b.example</answer>
    <answer question="list">
      <row id="r1"><answer question="what">😀</answer></row>
      <row id="r2"><answer question="what"/><answer question="when"> </answer></row>
      <row id="r3"><answer question="when">2026-02-20</answer></row>
    </answer>
    <answer question="body">
      <name> Отдел  полиции </name><form case="dative">ОП</form><form case="genitive"> </form>
    </answer>)";

TEST_F(AnswersFile, GivesAnswersOfEveryTypeTidied) {
    Answers const answers = read(everyType);
    EXPECT_EQ(testing::said(diagnostics_), "");
    EXPECT_EQ(answers.letter, "letter");
    EXPECT_EQ(answers.pack, "pack");
    EXPECT_EQ(answers.version, "1");
    EXPECT_EQ(answers.text("text"), "one line");
    EXPECT_EQ(answers.text("long"), "first\nline\n\nthird");
    EXPECT_EQ(answers.text("address"), "Flat 2\n1 High Street");
    EXPECT_EQ(answers.text("nothing"), "");
    EXPECT_EQ(answers.text("list"), "");
    EXPECT_EQ(std::get<std::vector<std::string>>(*answers.find("choices")),
              (std::vector<std::string>{"two", "one"}));
    auto const& person = std::get<Person>(*answers.find("person"));
    EXPECT_EQ(person.surname, "Петрова");
    EXPECT_EQ(person.gender, Gender::female);
    EXPECT_EQ(person.forms.size(), 1u);
    auto const& rows = std::get<Rows>(*answers.find("list"));
    ASSERT_EQ(rows.size(), 2u); // a row of empty answers says nothing
    EXPECT_EQ(rows[1].id, "r3");
    auto const& body = std::get<Designation>(*answers.find("body"));
    EXPECT_EQ(body.name, "Отдел полиции");
    EXPECT_EQ(body.forms, (CaseForms{{Case::dative, "ОП"}}));
    EXPECT_EQ(answers.text("body"), "Отдел полиции");
}

TEST_F(AnswersFile, HasADesignationWithoutFormsAsAText) {
    for (char const* inside :
         {"<answer question='body'>Отдел\n  полиции</answer>",
          "<answer question='body'><name>Отдел полиции</name></answer>",
          "<answer question='body'><name>Отдел полиции</name><form case='nominative'>ОП</form>"
          "<form case='dative'/></answer>"}) {
        Answers const answers = read(inside);
        EXPECT_EQ(testing::said(diagnostics_), "") << inside;
        EXPECT_EQ(std::get<std::string>(*answers.find("body")), "Отдел полиции") << inside;
        EXPECT_NE(xml::write(writeAnswers(answers))
                      .find("<answer question=\"body\">Отдел полиции</answer>"),
                  std::string::npos);
    }
}

TEST_F(AnswersFile, KeepsFormsWithoutANameThatIsYetToCome) {
    Answers const answers = read("<answer question='body'><form case='dative'>ОП</form></answer>");
    EXPECT_EQ(testing::said(diagnostics_), "");
    EXPECT_FALSE(isAnswered(answers.find("body")));
    EXPECT_EQ(designationOf(answers.find("body")).forms.at(Case::dative), "ОП");
}

TEST_F(AnswersFile, IsWrittenAsItIsRead) {
    Answers const answers = read(everyType);
    std::string const written = xml::write(writeAnswers(answers));
    xml::Element const root = xml::parse(written, "f", diagnostics_);
    EXPECT_EQ(xml::write(writeAnswers(readAnswers(root, pack_, letter_, diagnostics_))), written);
    EXPECT_EQ(xml::write(writeAnswers(readStoredAnswers(root, diagnostics_))), written);
    EXPECT_EQ(letterOf(root), "letter");
    EXPECT_EQ(testing::said(diagnostics_), "");
}

TEST_F(AnswersFile, KeepsEmptyAnswersApartFromNone) {
    Answers const answers = read("<answer question='text'/><answer question='choices'/>"
                                 "<answer question='person'/><answer question='list'/>");
    EXPECT_EQ(testing::said(diagnostics_), "");
    EXPECT_EQ(answers.values.size(), 4u);
    EXPECT_FALSE(answers.find("date"));
    std::string const written = xml::write(writeAnswers(answers));
    xml::Element const root = xml::parse(written, "f", diagnostics_);
    EXPECT_EQ(xml::write(writeAnswers(readAnswers(root, pack_, letter_, diagnostics_))), written);
    EXPECT_EQ(xml::write(writeAnswers(readStoredAnswers(root, diagnostics_))), written);
}

TEST_F(AnswersFile, KeepsARowThatHasNoAnswersYet) {
    Answers const answers = read("<answer question='list'><row id='r1'/></answer>");
    EXPECT_EQ(std::get<Rows>(*answers.find("list")).size(), 1u);
    EXPECT_NE(xml::write(writeAnswers(answers)).find("<row id=\"r1\"/>"), std::string::npos);
}

TEST_F(AnswersFile, PutsOffAnyQuestion) {
    std::string inside;
    for (Question const& question : letter_.groups[0].questions)
        inside += "<answer question='" + question.id + "' later='yes'/>";
    std::string const list = "<answer question='list'";
    inside.replace(inside.find(list), list.size() + std::string(" later='yes'/>").size(),
                   list + "><row id='r1'><answer question='what' later='yes'/></row></answer>");
    Answers const answers = read(inside);
    EXPECT_EQ(testing::said(diagnostics_), "");
    for (auto const& [id, value] : answers.values)
        EXPECT_EQ(isLater(&value), id != "list") << id;
    auto const& rows = std::get<Rows>(*answers.find("list"));
    ASSERT_EQ(rows.size(), 1u); // what is put off is more than an empty row
    EXPECT_TRUE(isLater(&rows[0].cells.at("what")));
    std::string const written = xml::write(writeAnswers(answers));
    xml::Element const root = xml::parse(written, "f", diagnostics_);
    EXPECT_EQ(xml::write(writeAnswers(readAnswers(root, pack_, letter_, diagnostics_))), written);
    EXPECT_EQ(xml::write(writeAnswers(readStoredAnswers(root, diagnostics_))), written);
    EXPECT_EQ(testing::said(diagnostics_), "");
}

TEST_F(AnswersFile, RefusesWhatIsPutOffAndAnswered) {
    EXPECT_EQ(wrong("<answer question='text' later='yes'>a</answer>"),
              "f:1:38 grammar.unexpected-text: answer, a");
    EXPECT_EQ(wrong("<answer question='choices' later='yes'><choice>one</choice></answer>"),
              "f:1:38 grammar.unexpected-text: answer, <choice>");
    EXPECT_EQ(taken_, 0u);
    EXPECT_NE(wrong("<answer question='text' later='no'/>").find("grammar.bad-value"),
              std::string::npos);
}

TEST(Answered, IsWhatALetterCanShow) {
    Person nobody;
    nobody.gender = Gender::female;
    Person somebody;
    somebody.surname = "Петрова";
    for (AnswerValue const& value :
         {AnswerValue(std::string("a")), AnswerValue(std::vector<std::string>{"a"}),
          AnswerValue(somebody), AnswerValue(Designation{"a", {}}), AnswerValue(Rows{{"r1", {}}})})
        EXPECT_TRUE(isAnswered(&value));
    for (AnswerValue const& value :
         {AnswerValue(std::string()), AnswerValue(std::vector<std::string>()), AnswerValue(nobody),
          AnswerValue(Designation{"", {{Case::dative, "a"}}}), AnswerValue(Rows()),
          AnswerValue(Later())})
        EXPECT_FALSE(isAnswered(&value));
    EXPECT_FALSE(isAnswered(nullptr));
    EXPECT_FALSE(isLater(nullptr));
    EXPECT_TRUE(Later() == Later());
}

TEST_F(AnswersFile, TakesNothingItRefuses) {
    for (auto const& [code, bad] :
         {std::pair("no-such-day", "<answer question='date'>2026-02-30</answer>"),
          std::pair("no-such-day", "<answer question='date'>30.02.2026</answer>"),
          std::pair("not-a-date", "<answer question='date'>19.02.2026</answer>"),
          std::pair("not-a-time", "<answer question='time'>24:00</answer>"),
          std::pair("not-a-telephone", "<answer question='phone'>call me</answer>"),
          std::pair("not-a-telephone", "<answer question='phone'>12</answer>"),
          std::pair("not-an-email", "<answer question='email'>a b@c</answer>"),
          std::pair("not-an-email", "<answer question='email'>a@</answer>"),
          std::pair("not-an-email", "<answer question='email'>a@b@c</answer>"),
          std::pair("not-an-email", "<answer question='email'>@c</answer>"),
          std::pair("wrong-type", "<answer question='person'>Anna</answer>"),
          std::pair("wrong-type", "<answer question='list'>a</answer>"),
          std::pair("wrong-type", "<answer question='text'><row id='a'/></answer>"),
          std::pair("wrong-type", "<answer question='text'><choice>one</choice></answer>"),
          std::pair("wrong-type", "<answer question='text'><name>a</name></answer>"),
          std::pair("wrong-type", "<answer question='body'><surname>A</surname></answer>"),
          std::pair("wrong-type", "<answer question='date'><surname>A</surname></answer>")}) {
        EXPECT_NE(wrong(bad).find(std::string("answers.") + code), std::string::npos) << bad;
        EXPECT_EQ(taken_, 0u) << bad;
    }
    for (char const* bad :
         {"<answer question='choice'>three</answer>", "<answer question='yesno'>maybe</answer>",
          "<answer question='choices'>three</answer>",
          "<answer question='choices'><choice>one</choice><choice/></answer>",
          "<answer question='person'><gender>x</gender></answer>"}) {
        EXPECT_NE(wrong(bad).find("answers.unknown-choice"), std::string::npos) << bad;
        EXPECT_EQ(taken_, 0u) << bad;
    }
    std::string const tooLong(100'001, 'x');
    for (std::string const& bad :
         {"<answer question='text'>" + tooLong + "</answer>",
          "<answer question='person'><given>" + tooLong + "</given></answer>",
          "<answer question='person'><form case='dative'>" + tooLong + "</form></answer>",
          "<answer question='body'>" + tooLong + "</answer>",
          "<answer question='body'><name>" + tooLong +
              "</name><form case='dative'>a</form></answer>",
          "<answer question='body'><form case='dative'>" + tooLong + "</form></answer>"}) {
        EXPECT_NE(wrong(bad).find("answers.too-long"), std::string::npos);
        EXPECT_EQ(taken_, 0u);
    }
}

TEST_F(AnswersFile, SaysWhatItDoesNotKnow) {
    EXPECT_EQ(wrong("<answer question='txt'>a</answer>").substr(0, 43),
              "f:1:56 answers.unknown-question: txt, text,");
    EXPECT_EQ(wrong("<answer question='text'>a</answer><answer question='text'>b</answer>"),
              "f:1:90 answers.duplicate-answer: text");
    EXPECT_EQ(wrong("<answer question='list'><row id='a'><answer question='x'>y</answer></row>"
                    "</answer>"),
              "f:1:92 answers.unknown-question: x, what, when");
    EXPECT_EQ(wrong("<answer question='list'><row id='a'/><row id='a'/><row id='a.b'/></answer>"),
              "f:1:84 answers.duplicate-row: a\nf:1:97 answers.duplicate-row: a.b");
    EXPECT_EQ(wrong("<answer question='choices'>one <choice>two</choice></answer>"),
              "f:1:38 grammar.unexpected-text: answer, one");
    diagnostics_ = {};
    readAnswers(xml::parse("<answers letter='other'/>", "f", diagnostics_), pack_, letter_,
                diagnostics_);
    EXPECT_EQ(testing::said(diagnostics_), "f:1:18 answers.other-letter: other, letter");
}

TEST_F(AnswersFile, CanBeEmptyToFillIn) {
    std::string const empty = xml::write(emptyAnswers(pack_, letter_, "ru"));
    EXPECT_NE(empty.find("question=\"person\""), std::string::npos);
    Answers const answers =
        readAnswers(xml::parse(empty, "f", diagnostics_), pack_, letter_, diagnostics_);
    EXPECT_EQ(testing::said(diagnostics_), "");
    for (auto const& [id, value] : answers.values)
        if (auto const* text = std::get_if<std::string>(&value)) {
            EXPECT_EQ(*text, "") << id;
        }
}

TEST_F(AnswersFile, ThatIsNotThereIsSaid) {
    readAnswersFile("/no/such/answers.xml", pack_, letter_, diagnostics_);
    EXPECT_EQ(testing::said(diagnostics_), "/no/such/answers.xml file.unreadable");
}

class ValueFromTyped : public ::testing::Test {
protected:
    /// The answer, or "code: arguments".
    std::string typed(std::size_t index, std::string const& text) {
        Diagnostics diagnostics;
        auto const value = valueFromTyped(letter_.groups[0].questions[index], text, diagnostics);
        return value ? std::get<std::string>(*value) : testing::said(diagnostics);
    }

    LetterTemplate const letter_ = letterTemplate();
};

TEST_F(ValueFromTyped, ReadsDatesAndTimesAsPeopleWriteThem) {
    EXPECT_EQ(typed(2, "19.2.2026"), "2026-02-19");
    EXPECT_EQ(typed(2, "19 февраля 2026 г."), "2026-02-19");
    EXPECT_EQ(typed(3, "9.05"), "09:05");
    EXPECT_EQ(typed(3, "11.40 pm"), "23:40");
}

TEST_F(ValueFromTyped, TakesTheRestAsItIs) {
    EXPECT_EQ(typed(0, " a  b "), "a b");
    EXPECT_EQ(typed(1, "a\nb"), "a\nb");
    EXPECT_EQ(typed(6, "yes"), "yes");
    EXPECT_EQ(typed(9, "+7 900 000-00-00"), "+7 900 000-00-00");
}

TEST_F(ValueFromTyped, AnEmptyFieldIsAnEmptyAnswer) {
    for (std::size_t const index : {0u, 2u, 3u, 4u, 9u})
        EXPECT_EQ(typed(index, " \t"), "") << index;
}

TEST_F(ValueFromTyped, SaysWhatIsWrong) {
    EXPECT_EQ(typed(2, "soon"), " answers.not-a-date: soon, 19.02.2026");
    EXPECT_EQ(typed(2, "30.02.2026"), " answers.no-such-day: 30.02.2026, 19.02.2026");
    EXPECT_EQ(typed(3, "25:00"), " answers.not-a-time: 25:00, 23:40");
    EXPECT_EQ(typed(9, "my sister's"), " answers.not-a-telephone: my sister's, +7 900 000-00-00");
    EXPECT_EQ(typed(10, "a@"), " answers.not-an-email: a@, name@example.org");
    EXPECT_EQ(typed(0, "bell\a"), " file.control-character: 7");
    EXPECT_EQ(typed(1, "bell\a"), " file.control-character: 7");
    EXPECT_EQ(typed(0, std::string(100'001, 'x')), " answers.too-long: 100000");
}

TEST(ValueFromText, ReadsWhatACommandLineGives) {
    LetterTemplate const letter = letterTemplate();
    Diagnostics diagnostics;
    auto const value = [&](std::size_t index, std::string const& text) {
        return valueFromText(letter.groups[0].questions[index], text, {"f", 0, 0}, diagnostics);
    };
    EXPECT_EQ(std::get<std::string>(value(0, " a  b ").value()), "a b");
    EXPECT_EQ(std::get<std::vector<std::string>>(value(5, "one, two").value()),
              (std::vector<std::string>{"one", "two"}));
    EXPECT_TRUE(std::get<std::vector<std::string>>(value(5, "").value()).empty());
    EXPECT_EQ(testing::said(diagnostics), "");
    EXPECT_FALSE(value(5, "one,three"));
    EXPECT_FALSE(value(7, "Anna"));
    EXPECT_EQ(testing::said(diagnostics),
              "f answers.unknown-choice: three, choices, one, two\n"
              "f answers.wrong-type: Anna, person, <surname>…</surname><given>…</given>");
}

} // namespace
} // namespace redress
