#pragma once

#include "core/language/names.hpp"
#include "core/redaction/words.hpp"

#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace redress {

/// All forms of a name's part, folded: in each case, of a man and of a woman where `gender` is
/// unknown, of a surname in the plural too. For a letter in another language than Russian itself.
std::set<std::string> formsOfSurname(std::string const& name, Gender gender, bool russian);
std::set<std::string> formsOfGiven(std::string const& name, Gender gender, bool russian);
std::set<std::string> formsOfPatronymic(std::string const& name, Gender gender, bool russian);

/// Those words of a text about a person ("Sgt Smith", "сосед Кузнецов П. И.") that name the person.
std::vector<std::string> namesIn(std::string_view text);

/// Where persons are named in free text, told by the shape of the names: with a patronymic, with
/// initials, behind "Mr" or a rank. First and last word.
std::vector<std::pair<std::size_t, std::size_t>> namesMet(std::string_view text,
                                                          std::vector<WordOfText> const& words);

} // namespace redress
