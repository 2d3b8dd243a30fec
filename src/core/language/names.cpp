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

std::optional<std::string> inCase(Person const& person, Case grammaticalCase,
                                  std::string const& language) {
    auto const given = person.forms.find(grammaticalCase);
    if (given != person.forms.end()) return given->second;
    if (grammaticalCase == Case::nominative || !isRussian(language))
        return fullName(person, language);
    if (person.gender == Gender::unknown) return std::nullopt;
    return ifSure(declinedPerson(person, grammaticalCase));
}

std::array<std::optional<std::string>, 6> inAllCases(Person const& person,
                                                     std::string const& language) {
    std::array<std::optional<std::string>, 6> cases;
    for (std::size_t i = 0; i < cases.size(); ++i)
        cases[i] = inCase(person, static_cast<Case>(i), language);
    return cases;
}

std::optional<std::string> surnameInCase(Person const& person, Case grammaticalCase,
                                         std::string const& language) {
    if (grammaticalCase == Case::nominative || !isRussian(language) || person.surname.empty())
        return person.surname;
    if (person.gender == Gender::unknown) return std::nullopt;
    Person surnameOnly;
    surnameOnly.surname = person.surname;
    surnameOnly.gender = person.gender;
    return ifSure(declinedPerson(surnameOnly, grammaticalCase));
}

} // namespace redress
