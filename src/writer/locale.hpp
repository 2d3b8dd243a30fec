#pragma once

#include "writer/utf8.hpp"

#include <com/sun/star/lang/Locale.hpp>

#include <string>

namespace redress {

/// "ru-RU" as the office's locale; a country may be missing.
inline css::lang::Locale localeOf(std::string const& tag) {
    auto const dash = tag.find('-');
    if (dash == std::string::npos) return {fromUtf8(tag), {}, {}};
    return {fromUtf8(tag.substr(0, dash)), fromUtf8(tag.substr(dash + 1)), {}};
}

} // namespace redress
