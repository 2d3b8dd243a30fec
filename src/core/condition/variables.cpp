#include "core/condition/variables.hpp"

#include "core/language/language.hpp"

#include <string_view>

namespace redress {
namespace {

using Type = VariableKind::Type;

constexpr std::string_view personParts[] = {"surname", "given", "patronymic", "title", "gender"};
constexpr Case obliqueCases[] = {Case::genitive, Case::dative, Case::accusative, Case::instrumental,
                                 Case::prepositional};

void addCases(VariableKinds& kinds, Question const& question) {
    for (Case const oblique : obliqueCases)
        kinds[question.id + '.' + std::string(nameOf(oblique))] = {Type::text, &question};
}

/// What a question adds to its own name wins: so a question that takes such a name is found by
/// its variable being another's (the pack's check reports it).
void add(VariableKinds& kinds, Question const& question) {
    std::string const& id = question.id;
    switch (question.type) {
    case QuestionType::list:
        kinds.emplace(id, VariableKind{Type::rows, &question});
        return;
    case QuestionType::choices:
        kinds.emplace(id, VariableKind{Type::values, &question});
        return;
    case QuestionType::date:
        kinds[id + ".day"] = {Type::number, &question};
        break;
    case QuestionType::time:
        kinds[id + ".minute"] = {Type::number, &question};
        break;
    case QuestionType::person:
        for (std::string_view const part : personParts)
            kinds[id + '.' + std::string(part)] = {Type::text, &question};
        addCases(kinds, question);
        break;
    case QuestionType::designation:
        addCases(kinds, question);
        break;
    default:
        break;
    }
    kinds.emplace(id, VariableKind{Type::text, &question});
}

std::string genderName(Gender gender) {
    return gender == Gender::male ? "male" : gender == Gender::female ? "female" : "";
}

using Texts = std::vector<std::pair<std::string, std::string>>;

/// What a letter would write; in a language without cases only what the user gave.
template <class Named>
void addCases(Texts& texts, Named const& named, std::string const& language) {
    for (Case const oblique : obliqueCases) {
        bool const known = isRussian(language) || named.forms.count(oblique) > 0;
        texts.emplace_back('.' + std::string(nameOf(oblique)),
                           known ? inCase(named, oblique, language).value_or("") : "");
    }
}

Texts personTexts(Person const& person, std::string const& language) {
    Texts texts{{"", fullName(person, language)}, {".surname", person.surname},
                {".given", person.given},         {".patronymic", person.patronymic},
                {".title", person.title},         {".gender", genderName(genderOf(person))}};
    addCases(texts, person, language);
    return texts;
}

Texts designationTexts(Designation const& designation, std::string const& language) {
    Texts texts{{"", designation.name}};
    addCases(texts, designation, language);
    return texts;
}

/// Numbers as XPath reads them from a cell's text; an empty text is not a number.
std::string numberText(QuestionType type, std::string const& text) {
    if (auto const date = type == QuestionType::date ? parseDate(text) : std::nullopt)
        return std::to_string(dayNumber(*date));
    if (auto const time = type == QuestionType::time ? parseTime(text) : std::nullopt)
        return std::to_string(time->hour * 60 + time->minute);
    return {};
}

} // namespace

VariableKinds variableKinds(std::vector<QuestionGroup> const& groups) {
    VariableKinds kinds;
    for (QuestionGroup const& group : groups)
        for (Question const& question : group.questions)
            add(kinds, question);
    return kinds;
}

VariableKinds cellKinds(Question const& list) {
    VariableKinds kinds;
    for (Question const& column : list.columns)
        add(kinds, column);
    return kinds;
}

std::vector<std::pair<std::string, std::string>>
derivedTexts(Question const& question, AnswerValue const* value, std::string const& language) {
    if (question.type == QuestionType::person) {
        auto const* person = value ? std::get_if<Person>(value) : nullptr;
        return personTexts(person ? *person : Person{}, language);
    }
    if (question.type == QuestionType::designation)
        return designationTexts(designationOf(value), language);
    std::string text;
    if (auto const* plain = value ? std::get_if<std::string>(value) : nullptr) text = *plain;
    if (auto const* several = value ? std::get_if<std::vector<std::string>>(value) : nullptr)
        for (std::string const& choice : *several)
            text += (text.empty() ? "" : " ") + choice;
    if (question.type == QuestionType::date)
        return {{"", text}, {".day", numberText(question.type, text)}};
    if (question.type == QuestionType::time)
        return {{"", text}, {".minute", numberText(question.type, text)}};
    return {{"", text}};
}

} // namespace redress
