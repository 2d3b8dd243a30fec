#pragma once

#include "writer/uno.hpp"
#include "writer/utf8.hpp"

#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include <string>

namespace redress {

/// "ru-RU" as the office's locale; a country may be missing.
inline css::lang::Locale localeOf(std::string const& tag) {
    auto const dash = tag.find('-');
    if (dash == std::string::npos) return {fromUtf8(tag), {}, {}};
    return {fromUtf8(tag.substr(0, dash)), fromUtf8(tag.substr(dash + 1)), {}};
}

/// Spelling and hyphenation follow the letter's language, whatever is around the range.
inline void setLanguage(Ref<css::text::XTextRange> const& range, std::string const& language) {
    if (language.empty()) return;
    css::lang::Locale const due = localeOf(language);
    auto const stands = get<css::lang::Locale>(range, "CharLocale");
    if (stands.Language != due.Language || stands.Country != due.Country)
        set(range, "CharLocale", due);
}

} // namespace redress
