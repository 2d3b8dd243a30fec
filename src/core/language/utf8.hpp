#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace redress {

/// Decodes the code point at `offset` and moves `offset` behind it. Nothing at the text's end, and
/// for a byte sequence that is not UTF-8 (over-long forms and surrogates are not).
std::optional<char32_t> nextCodePoint(std::string_view text, std::size_t& offset);

/// The offset of the first byte that is not UTF-8; npos when all is well.
std::size_t firstBadByte(std::string_view text);

/// Counts code points of valid UTF-8.
std::size_t codePoints(std::string_view text);

/// The byte offset of the code point with that index, or the text's size.
std::size_t byteOffset(std::string_view text, std::size_t codePoint);

/// The part [from, to) counted in code points.
std::string codePointSlice(std::string_view text, std::size_t from, std::size_t to);

/// At most `limit` code points, an ellipsis where something was cut: for messages.
std::string shortened(std::string_view text, std::size_t limit);

/// Without the white space of XML at its ends.
std::string trimmed(std::string const& text);

/// On one line, one space where lines met.
std::string inLine(std::string const& text);

void appendCodePoint(std::string& text, char32_t codePoint);

/// The text's code points; a byte that is no UTF-8 is U+FFFD.
std::u32string decoded(std::string_view text);
std::string encoded(std::u32string_view text);

constexpr std::string_view noBreakSpace = "\xC2\xA0";

} // namespace redress
