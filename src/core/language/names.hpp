#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace redress {

/// The six cases of Russian; English uses the nominative only.
enum class Case { nominative, genitive, dative, accusative, instrumental, prepositional };
enum class Gender { unknown, male, female };

std::optional<Case> parseCase(std::string_view name);
std::string_view nameOf(Case grammaticalCase);

/// What the user wrote of a name's forms; it always wins over a rule.
using CaseForms = std::map<Case, std::string>;

/// A natural person as the answers give them. `forms` are of the full name.
struct Person {
    std::string surname;
    std::string given;
    std::string patronymic;
    std::string title;               ///< Mr, Ms, Dr; a rank or a post where a letter wants one
    Gender gender = Gender::unknown; ///< as the user gave it; see genderOf
    CaseForms forms;
};

/// What a post, a rank, a body or a place is called.
struct Designation {
    std::string name; ///< in the nominative
    CaseForms forms;  ///< in other cases
};

/// The gender that the letter goes by: the one the user gave, else the one that the name tells for
/// sure; unknown where it has to be asked.
Gender genderOf(Person const& person);

/// "Петрова Анна Сергеевна" in Russian, "Anna Petrova" (with title: "Ms Anna Petrova") in English.
std::string fullName(Person const& person, std::string const& language);
/// "А. С. Петрова" / "A Petrova".
std::string initialsAndSurname(Person const& person, std::string const& language);

/// The name in a case, or nothing when it is not known: the nominative always is; another case is
/// where `forms` has it, else where the rules of declension are sure of it, which for many a person
/// they are only when it is known whose it is.
std::optional<std::string> inCase(Person const& person, Case grammaticalCase,
                                  std::string const& language);
std::optional<std::string> inCase(Designation const& designation, Case grammaticalCase,
                                  std::string const& language);
/// What the rules alone give, whatever `forms` hold.
std::optional<std::string> byRule(Person const& person, Case grammaticalCase,
                                  std::string const& language);
std::optional<std::string> byRule(Designation const& designation, Case grammaticalCase,
                                  std::string const& language);
/// The surname alone, by the rules; `forms` does not hold it.
std::optional<std::string> surnameInCase(Person const& person, Case grammaticalCase,
                                         std::string const& language);

} // namespace redress
