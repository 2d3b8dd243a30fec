#include "core/language/utf8.hpp"

namespace redress {
namespace {

bool continues(std::string_view text, std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0u) == 0x80u;
}

} // namespace

std::optional<char32_t> nextCodePoint(std::string_view text, std::size_t& offset) {
    if (offset >= text.size()) return std::nullopt;
    auto const lead = static_cast<unsigned char>(text[offset]);
    if (lead < 0x80) {
        ++offset;
        return lead;
    }
    int const length = lead >= 0xC2 && lead < 0xE0   ? 2
                       : lead >= 0xE0 && lead < 0xF0 ? 3
                       : lead >= 0xF0 && lead < 0xF5 ? 4
                                                     : 0;
    if (length == 0) return std::nullopt;
    char32_t value = lead & (0xFFu >> (length + 1));
    for (int i = 1; i < length; ++i) {
        std::size_t const at = offset + static_cast<std::size_t>(i);
        if (!continues(text, at)) return std::nullopt;
        value = (value << 6) | (static_cast<unsigned char>(text[at]) & 0x3Fu);
    }
    char32_t const least = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
    if (value < least || value > 0x10FFFF || (value >= 0xD800 && value < 0xE000))
        return std::nullopt;
    offset += static_cast<std::size_t>(length);
    return value;
}

std::size_t firstBadByte(std::string_view text) {
    std::size_t offset = 0;
    while (offset < text.size())
        if (!nextCodePoint(text, offset)) return offset;
    return std::string_view::npos;
}

std::size_t codePoints(std::string_view text) {
    std::size_t count = 0;
    for (char const byte : text)
        if ((static_cast<unsigned char>(byte) & 0xC0u) != 0x80u) ++count;
    return count;
}

std::size_t byteOffset(std::string_view text, std::size_t codePoint) {
    std::size_t offset = 0;
    for (; offset < text.size(); ++offset) {
        if ((static_cast<unsigned char>(text[offset]) & 0xC0u) == 0x80u) continue;
        if (codePoint == 0) return offset;
        --codePoint;
    }
    return text.size();
}

std::string codePointSlice(std::string_view text, std::size_t from, std::size_t to) {
    std::size_t const begin = byteOffset(text, from);
    std::size_t const end = byteOffset(text, to);
    return begin < end ? std::string(text.substr(begin, end - begin)) : std::string();
}

std::string shortened(std::string_view text, std::size_t limit) {
    std::size_t const end = byteOffset(text, limit);
    std::string result(text.substr(0, end));
    if (end < text.size()) result += "…";
    return result;
}

std::string trimmed(std::string const& text) {
    std::size_t const first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

void appendCodePoint(std::string& text, char32_t codePoint) {
    auto const byte = [&](char32_t value) { text += static_cast<char>(value); };
    if (codePoint < 0x80) {
        byte(codePoint);
    } else if (codePoint < 0x800) {
        byte(0xC0 | (codePoint >> 6));
        byte(0x80 | (codePoint & 0x3F));
    } else if (codePoint < 0x10000) {
        byte(0xE0 | (codePoint >> 12));
        byte(0x80 | ((codePoint >> 6) & 0x3F));
        byte(0x80 | (codePoint & 0x3F));
    } else {
        byte(0xF0 | (codePoint >> 18));
        byte(0x80 | ((codePoint >> 12) & 0x3F));
        byte(0x80 | ((codePoint >> 6) & 0x3F));
        byte(0x80 | (codePoint & 0x3F));
    }
}

std::string inLine(std::string const& text) {
    std::string line;
    for (char const c : text) {
        bool const space = c == '\n' || c == '\t' || c == '\r' || c == ' ';
        if (!space || line.empty() || line.back() != ' ') line += space ? ' ' : c;
    }
    return line;
}

std::u32string decoded(std::string_view text) {
    std::u32string result;
    for (std::size_t at = 0; at < text.size();) {
        auto const c = nextCodePoint(text, at);
        if (!c) ++at;
        result += c.value_or(U'\uFFFD');
    }
    return result;
}

std::string encoded(std::u32string_view text) {
    std::string result;
    for (char32_t const c : text)
        appendCodePoint(result, c);
    return result;
}

} // namespace redress
