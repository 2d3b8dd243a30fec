#pragma once

#include <rtl/ustring.hxx>

#include <string>
#include <string_view>

/// The border between the project's text (UTF-8) and the office's (UTF-16).
namespace redress {

/// Ill-formed UTF-16 becomes U+FFFD or question marks; never throws for it.
inline std::string toUtf8(rtl::OUString const& text) {
    rtl::OString const bytes = rtl::OUStringToOString(text, RTL_TEXTENCODING_UTF8);
    return std::string(bytes.getStr(), static_cast<std::size_t>(bytes.getLength()));
}

inline rtl::OUString fromUtf8(std::string_view text) {
    return rtl::OUString(text.data(), static_cast<sal_Int32>(text.size()), RTL_TEXTENCODING_UTF8);
}

} // namespace redress
