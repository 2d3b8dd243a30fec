#pragma once

#include <array>
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

/// A natural person as the answers give them. `forms` holds the full name in other cases, where the
/// user wrote them; what they wrote always wins over a rule.
struct Person {
    std::string surname;
    std::string given;
    std::string patronymic;
    std::string title; ///< Mr, Ms, Dr; a rank or a post where a letter wants one
    Gender gender = Gender::unknown;
    std::map<Case, std::string> forms;
};

/// "Петрова Анна Сергеевна" in Russian, "Anna Petrova" (with title: "Ms Anna Petrova") in English.
std::string fullName(Person const& person, std::string const& language);
/// "А. С. Петрова" / "A Petrova".
std::string initialsAndSurname(Person const& person, std::string const& language);

/// The full name in a case, or nothing when it is not known: the nominative always is; another
/// case is where `forms` has it, else, for a person whose gender is known, where the rules of
/// declension are sure of it.
std::optional<std::string> inCase(Person const& person, Case grammaticalCase,
                                  std::string const& language);
/// The same for all six, in the order of Case: what a person may look at and put right.
std::array<std::optional<std::string>, 6> inAllCases(Person const& person,
                                                     std::string const& language);
/// The surname alone, by the rules; `forms` does not hold it.
std::optional<std::string> surnameInCase(Person const& person, Case grammaticalCase,
                                         std::string const& language);

} // namespace redress
