#include "core/answers/answers.hpp"
#include "core/answers/grammar.hpp"
#include "core/answers/named.hpp"

namespace redress {
namespace {

using xml::Element;

Element answerElement(std::string const& question, AnswerValue const& value) {
    Element element = xml::make("answer", {{"question", question}});
    if (auto const* text = std::get_if<std::string>(&value)) {
        if (!text->empty()) element.content.push_back({nullptr, *text});
    } else if (auto const* several = std::get_if<std::vector<std::string>>(&value)) {
        element.attributes.push_back({"type", "choices", 0, 0});
        for (std::string const& choice : *several)
            xml::append(element, xml::make("choice", {}, choice));
    } else if (auto const* person = std::get_if<Person>(&value)) {
        element.attributes.push_back({"type", "person", 0, 0});
        addPerson(element, *person);
    } else if (auto const* designation = std::get_if<Designation>(&value)) {
        element.attributes.push_back({"type", "designation", 0, 0});
        addDesignation(element, *designation);
    } else if (auto const* rows = std::get_if<Rows>(&value)) {
        element.attributes.push_back({"type", "list", 0, 0});
        for (AnswerRow const& row : *rows) {
            Element& line = xml::append(element, xml::make("row", {{"id", row.id}}));
            for (auto const& [column, cell] : row.cells)
                xml::append(line, answerElement(column, cell));
        }
    } else {
        element.attributes.push_back({"later", "yes", 0, 0});
    }
    return element;
}

AnswerValue storedValue(Element const& element);

std::map<std::string, AnswerValue> storedValues(Element const& parent) {
    std::map<std::string, AnswerValue> values;
    for (Element const* answer : parent.children("answer"))
        values[(*answer)["question"]] = storedValue(*answer);
    return values;
}

AnswerValue storedValue(Element const& element) {
    if (element.has("later")) return Later();
    std::string const& type = element["type"];
    if (type == "choices") {
        std::vector<std::string> values;
        for (Element const* choice : element.children("choice"))
            values.push_back(choice->text());
        return values;
    }
    if (type == "person") return personIn(element);
    if (type == "designation" && holdsDesignation(element, true)) return designationIn(element);
    if (type == "list") {
        Rows rows;
        for (Element const* row : element.children("row"))
            rows.push_back({(*row)["id"], storedValues(*row)});
        return rows;
    }
    return element.text();
}

/// What a person fills in by hand, with label and choices as hints.
void addEmpty(Element& parent, Question const& question, std::string const& language) {
    Element& element =
        xml::append(parent, xml::make("answer", {{"question", question.id},
                                                 {"type", std::string(nameOf(question.type))},
                                                 {"label", question.label.in(language)}}));
    std::string choices = question.type == QuestionType::yesNo ? "yes, no" : "";
    for (Option const& option : question.options)
        choices += (choices.empty() ? "" : ", ") + option.id;
    if (!choices.empty()) element.attributes.push_back({"choices", choices, 0, 0});
    if (question.type == QuestionType::person) {
        for (char const* part : {"surname", "given", "patronymic", "title", "gender"})
            xml::append(element, xml::make(part));
    } else if (question.type == QuestionType::list) {
        Element& row = xml::append(element, xml::make("row", {{"id", "1"}}));
        for (Question const& column : question.columns)
            addEmpty(row, column, language);
    }
}

} // namespace

Element writeAnswers(Answers const& answers) {
    Element root = xml::make("answers", {{"letter", answers.letter}, {"pack", answers.pack}});
    if (!answers.version.empty()) root.attributes.push_back({"version", answers.version, 0, 0});
    for (auto const& [question, value] : answers.values)
        xml::append(root, answerElement(question, value));
    return root;
}

Answers readStoredAnswers(Element const& root, Diagnostics& diagnostics) {
    Answers answers{root["letter"], root["pack"], root["version"], {}};
    if (xml::check(root, answersGrammar(), diagnostics)) answers.values = storedValues(root);
    return answers;
}

Element emptyAnswers(Pack const& pack, LetterTemplate const& letter, std::string const& language) {
    Element root =
        xml::make("answers", {{"letter", letter.id}, {"pack", pack.id}, {"version", pack.version}});
    for (QuestionGroup const& group : questionsOf(pack, letter))
        for (Question const& question : group.questions)
            addEmpty(root, question, language);
    return root;
}

} // namespace redress
