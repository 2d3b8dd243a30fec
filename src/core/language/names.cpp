#include "core/language/names.hpp"

#include "core/declension/declension.hpp"
#include "core/language/language.hpp"
#include "core/language/utf8.hpp"

namespace redress {
namespace {

constexpr std::string_view caseNames[] = {"nominative", "genitive",     "dative",
                                          "accusative", "instrumental", "prepositional"};

void appendWord(std::string& text, std::string const& word) {
    if (word.empty()) return;
    if (!text.empty()) text += ' ';
    text += word;
}

std::optional<std::string> ifSure(Declined form) {
    return form.sure() ? std::optional(std::move(form.text)) : std::nullopt;
}

std::string initial(std::string const& name) { return codePointSlice(name, 0, 1); }

} // namespace

std::optional<Case> parseCase(std::string_view name) {
    for (std::size_t i = 0; i < std::size(caseNames); ++i)
        if (caseNames[i] == name) return static_cast<Case>(i);
    return std::nullopt;
}

std::string_view nameOf(Case grammaticalCase) {
    return caseNames[static_cast<std::size_t>(grammaticalCase)];
}

std::string fullName(Person const& person, std::string const& language) {
    std::string name;
    if (isRussian(language)) {
        appendWord(name, person.surname);
        appendWord(name, person.given);
        appendWord(name, person.patronymic);
    } else {
        appendWord(name, person.title);
        appendWord(name, person.given);
        appendWord(name, person.patronymic);
        appendWord(name, person.surname);
    }
    return name;
}

std::string initialsAndSurname(Person const& person, std::string const& language) {
    bool const russian = isRussian(language);
    std::string name;
    for (std::string const& part : {person.given, person.patronymic})
        if (!part.empty())
            name.append(initial(part)).append(russian ? "." : "").append(noBreakSpace);
    return person.surname.empty() ? fullName(person, language) : name + person.surname;
}

Gender genderOf(Person const& person) {
    return person.gender == Gender::unknown ? proposedGender(person) : person.gender;
}

std::optional<std::string> inCase(Person const& person, Case grammaticalCase,
                                  std::string const& language) {
    auto const given = person.forms.find(grammaticalCase);
    return given != person.forms.end() ? given->second : byRule(person, grammaticalCase, language);
}

std::optional<std::string> inCase(Designation const& designation, Case grammaticalCase,
                                  std::string const& language) {
    auto const given = designation.forms.find(grammaticalCase);
    return given != designation.forms.end() ? given->second
                                            : byRule(designation, grammaticalCase, language);
}

std::optional<std::string> byRule(Person const& person, Case grammaticalCase,
                                  std::string const& language) {
    if (grammaticalCase == Case::nominative || !isRussian(language))
        return fullName(person, language);
    return ifSure(declinedPerson(person, grammaticalCase));
}

std::optional<std::string> byRule(Designation const& designation, Case grammaticalCase,
                                  std::string const& language) {
    if (grammaticalCase == Case::nominative || !isRussian(language)) return designation.name;
    return ifSure(declinedPhrase(designation.name, grammaticalCase));
}

std::optional<std::string> surnameInCase(Person const& person, Case grammaticalCase,
                                         std::string const& language) {
    if (grammaticalCase == Case::nominative || !isRussian(language) || person.surname.empty())
        return person.surname;
    Person surnameOnly;
    surnameOnly.surname = person.surname;
    surnameOnly.gender = genderOf(person);
    return ifSure(declinedPerson(surnameOnly, grammaticalCase));
}

} // namespace redress
