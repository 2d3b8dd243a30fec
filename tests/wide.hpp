#pragma once

#include "core/language/utf8.hpp"

#include <string>

namespace redress::testing {

/// UTF-8 to code points and back.
inline std::u32string wide(std::string const& text) {
    std::u32string result;
    for (std::size_t at = 0; at < text.size();)
        result += nextCodePoint(text, at).value();
    return result;
}

inline std::string narrow(std::u32string const& text) {
    std::string result;
    for (char32_t const c : text)
        appendCodePoint(result, c);
    return result;
}

} // namespace redress::testing
