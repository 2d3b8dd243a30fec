#include "core/answers/named.hpp"

namespace redress {
namespace {

void addPart(xml::Element& answer, char const* name, std::string const& text) {
    if (!text.empty()) xml::append(answer, xml::make(name, {}, text));
}

CaseForms formsIn(xml::Element const& answer) {
    CaseForms forms;
    for (xml::Element const* form : answer.children("form"))
        if (auto const grammaticalCase = parseCase((*form)["case"]))
            forms[*grammaticalCase] = form->text();
    return forms;
}

void addForms(xml::Element& answer, CaseForms const& forms) {
    for (auto const& [grammaticalCase, form] : forms)
        xml::append(answer,
                    xml::make("form", {{"case", std::string(nameOf(grammaticalCase))}}, form));
}

} // namespace

Person personIn(xml::Element const& answer) {
    Person person{answer.child("surname").text(),
                  answer.child("given").text(),
                  answer.child("patronymic").text(),
                  answer.child("title").text(),
                  Gender::unknown,
                  formsIn(answer)};
    std::string const gender = answer.child("gender").text();
    person.gender = gender == "male"     ? Gender::male
                    : gender == "female" ? Gender::female
                                         : Gender::unknown;
    return person;
}

bool holdsPerson(xml::Element const& answer) {
    for (char const* part : {"surname", "given", "patronymic", "title", "gender", "form"})
        if (answer.child(part)) return true;
    return false;
}

void addPerson(xml::Element& answer, Person const& person) {
    addPart(answer, "surname", person.surname);
    addPart(answer, "given", person.given);
    addPart(answer, "patronymic", person.patronymic);
    addPart(answer, "title", person.title);
    addPart(answer, "gender",
            person.gender == Gender::male     ? "male"
            : person.gender == Gender::female ? "female"
                                              : "");
    addForms(answer, person.forms);
}

Designation designationIn(xml::Element const& answer) {
    return {answer.child("name").text(), formsIn(answer)};
}

bool holdsDesignation(xml::Element const& answer, bool asked) {
    return answer.child("name") || (asked && answer.child("form"));
}

void addDesignation(xml::Element& answer, Designation const& designation) {
    addPart(answer, "name", designation.name);
    addForms(answer, designation.forms);
}

} // namespace redress
