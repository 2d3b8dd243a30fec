#pragma once

#include "core/language/date.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace redress {

/// Letter languages are BCP 47 tags as packs write them: "ru-RU", "en-GB".

bool isRussian(std::string const& language);

/// "19 февраля 2026 г." / "19 February 2026", with no-break spaces where a line must not break.
std::string longDate(Date date, std::string const& language);
/// "23 ч 40 мин" / "11.40 pm".
std::string clockTime(Time time, std::string const& language);
std::string upperCase(std::string const& text, std::string const& language);
std::string lowerCase(std::string const& text, std::string const& language);
/// The first letter upper case, the rest as it is.
std::string capitalised(std::string const& text, std::string const& language);
/// Case folding for search and comparison; ё counts as е.
std::string folded(std::string const& text);

/// "a, b and c", "a, b и c".
std::string enumerated(std::vector<std::string> const& items, std::string const& language);

/// Puts no-break spaces where the language's typography wants them in prose the program writes:
/// after №, ст., ч., п., подп., г. (before a number or a name), between initials and surname, …
std::string boundSpaces(std::string_view text, std::string const& language);

} // namespace redress
