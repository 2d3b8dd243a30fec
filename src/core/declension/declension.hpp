#pragma once

#include "core/language/names.hpp"

#include <array>
#include <string>
#include <string_view>

/// Russian names, posts and bodies in their cases, by the rules of names.rules and phrases.rules.
/// Everything here is pure, takes UTF-8 in the nominative singular and keeps capitals, ё and spaces
/// as they were typed.
namespace redress {

enum class NamePart { surname, given, patronymic };

/// Why a name was left as it was given.
enum class Doubt {
    none,
    empty,         ///< there is nothing to decline
    letters,       ///< other letters, digits or signs stand in it
    gender,        ///< a man's and a woman's would differ, and it does not tell whose it is
    contradiction, ///< one part is a man's and another a woman's
    parts,         ///< it cannot be taken apart into surname, first name and patronymic
    undecided,     ///< grammar leaves it open, or knows no such ending
    head           ///< no known post, rank, body or place begins the phrase
};

/// A form, or the text unchanged and the reason why nobody may rely on it: a wrong form is never
/// given in silence.
struct Declined {
    std::string text;
    Doubt doubt = Doubt::none;

    bool sure() const { return doubt == Doubt::none; }
};

/// One part of a name. Double names, initials and what does not change ("оглы", "фон") are known.
Declined declinedPart(NamePart part, std::string_view text, Gender gender, Case grammaticalCase);

/// A full name in one text: surname, first name, patronymic; or these with the surname last; or
/// the surname with initials; or a first name and a patronymic. Gender::unknown: as the name says.
Declined declinedFullName(std::string_view text, Gender gender, Case grammaticalCase);

/// The full name of a person, as fullName() gives it for a Russian letter. The forms that the user
/// wrote are not looked at.
Declined declinedPerson(Person const& person, Case grammaticalCase);

/// A post, a rank, a body or a place, whose head and adjectives change: "начальник отдела полиции",
/// "Тверской районный суд г. Москвы", "Кемеровская область – Кузбасс". A person's name may follow.
Declined declinedPhrase(std::string_view text, Case grammaticalCase);
/// Whether the text begins as such a phrase does.
bool isPhrase(std::string_view text);

/// Told by the patronymic, else by the surname, else by the first name; unknown where these may be
/// a man's and a woman's, and where two of them contradict each other.
Gender proposedGender(Person const& person);
Gender genderOfSurname(std::string_view surname);
Gender genderOfGiven(std::string_view given);
/// Whether a first name is known as that of a man or a woman, and not by its ending only.
bool isKnownGiven(std::string_view given);
Gender genderOfPatronymic(std::string_view patronymic);

/// "1 лист", "2 листа", "5 листов": the number with the form that goes with it, the three given in
/// this order. For another case the second and the third are the same: "на 2 листах".
std::string counted(long number, std::array<std::string_view, 3> const& forms);

} // namespace redress
