#include "session/test_letter.hpp"

#include <utility>

namespace redress::testing {
namespace {

Question question(std::string const& id, QuestionType type) {
    Question result;
    result.id = id;
    result.type = type;
    result.label = {id, id};
    return result;
}

Inline prose(std::string const& text) { return {Prose{text}}; }
Inline value(std::string const& id) {
    Value result;
    result.question = id;
    return {result};
}
Inline citation() {
    Cite result;
    result.act = "ukpga/2002/30";
    result.provisions = {"12"};
    return {result};
}

Condition when(std::string const& text) {
    Condition result;
    result.text = text;
    return result;
}

Flow paragraph(std::string const& id, Sentence content, std::string const& condition = {}) {
    ParagraphTemplate result;
    result.id = id;
    result.style = "body";
    result.when = when(condition);
    result.content = std::move(content);
    return {result};
}

Flow group(std::string const& condition, FlowContent content) {
    Group result;
    result.when = when(condition);
    result.content = std::move(content);
    return {result};
}

Flow repeat(std::string const& list, FlowContent content) {
    Repeat result;
    result.list = list;
    result.content = std::move(content);
    return {result};
}

Act act() {
    Act result;
    result.id = "ukpga/2002/30";
    result.title[Case::nominative] = "Police Reform Act 2002";
    result.shortTitle[Case::nominative] = "PRA 2002";
    Provision provision;
    provision.id = "12";
    provision.units = {"section"};
    provision.numbers = {"12"};
    result.provisions.push_back(provision);
    return result;
}

} // namespace

Pack testPack() {
    Question calls = question("calls", QuestionType::list);
    calls.columns = {question("who", QuestionType::text), question("said", QuestionType::text)};
    QuestionGroup questions;
    questions.id = "all";
    questions.questions = {
        question("name", QuestionType::text),    question("place", QuestionType::text),
        question("note", QuestionType::text),    question("sent", QuestionType::yesNo),
        question("turned", QuestionType::yesNo), calls};
    questions.questions[0].required = true;

    LetterTemplate letter;
    letter.id = "test.letter";
    letter.groups = {questions};
    letter.content = {
        paragraph("head", {value("name")}),
        paragraph("facts", {value("place"), prose(" was where "), value("name"), value("place"),
                            prose(" stood: "), value("note")}),
        paragraph("sent", {prose("It was sent to "), value("place"), prose(".")}, "$sent = 'yes'"),
        group("not($turned = 'yes')", {paragraph("one", {prose("One "), value("name")}),
                                       paragraph("two", {prose("Two "), value("note")})}),
        group("$turned = 'yes'", {paragraph("two", {prose("Two "), value("note")}),
                                  paragraph("one", {prose("One "), value("name")})}),
        repeat("calls", {paragraph("call", {value("who"), prose(" said "), value("said"),
                                            prose(" in "), value("place")})}),
        paragraph("law", {prose("Under "), citation(), prose(" I ask "), value("name")}),
        paragraph("tail", {prose("Yours, "), value("name"), value("note")})};

    Pack pack;
    pack.id = "test";
    pack.version = "1";
    pack.language = "en-GB";
    pack.citationStyle = "oscola";
    pack.acts = {act()};
    pack.letters = {letter};
    return pack;
}

Answers testAnswers() {
    Answers answers;
    answers.letter = "test.letter";
    answers.pack = "test";
    answers.values["name"] = std::string("Anna");
    answers.values["place"] = std::string("Орёл");
    answers.values["calls"] = callsOf({"r1", "r2"});
    return answers;
}

Rows callsOf(std::vector<std::string> const& ids) {
    Rows rows;
    for (std::string const& id : ids)
        rows.push_back({id, {{"who", "who " + id}, {"said", std::string("nothing")}}});
    return rows;
}

Flow papersOf(LetterTemplate& letter, std::string const& style) {
    Question title;
    title.id = "title";
    title.required = true;
    Question papers;
    papers.id = "papers";
    papers.type = QuestionType::list;
    papers.columns = {title};
    letter.groups[0].questions.push_back(papers);
    Value value;
    value.question = "title";
    ParagraphTemplate line;
    line.id = "paper";
    line.style = style;
    line.content = {{value}};
    Repeat rows;
    rows.list = "papers";
    rows.content = {{line}};
    Group list;
    list.kind = Group::Kind::enclosures;
    list.content = {{rows}};
    return {list};
}

Rows papersCalled(std::vector<std::string> const& ids) {
    Rows rows;
    for (std::string const& id : ids)
        rows.push_back({id, {{"title", "Paper " + id}}});
    return rows;
}

} // namespace redress::testing
