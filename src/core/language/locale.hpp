#pragma once

#include <string>

/// What only Boost.Locale and ICU know. locale.cpp is the one file that includes Boost.Locale.
namespace redress {

/// "19 февраля 2026 г." for a day number (days since 1970-01-01); U+202F is written as U+00A0.
std::string formatLongDate(long dayNumber, std::string const& language);

} // namespace redress
