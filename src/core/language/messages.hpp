#pragma once

#include <string>
#include <vector>

namespace redress {

/// Marks an English text for the message catalogue without translating it.
#define REDRESS_TEXT(text) text

/// Where the compiled catalogues stand: `<folder>/<language>/LC_MESSAGES/redress.mo`. Set once at
/// start by whoever knows the installation; without it everything is English.
void setCatalogueFolder(std::string const& folder);

/// The English text in the given language ("en", "ru"), with {1}, {2} … replaced by `arguments`.
/// A text that the catalogue lacks stays English.
std::string translate(std::string const& english, std::string const& language,
                      std::vector<std::string> const& arguments = {});

/// The same for a text with a number: the plural form the language asks for; {1} is the number.
std::string translate(std::string const& singular, std::string const& plural, int count,
                      std::string const& language);

/// "ru" for the locale names "ru", "ru_RU.UTF-8", "ru-RU"; "en" for every language we do not have.
std::string interfaceLanguage(std::string const& localeName);

} // namespace redress
