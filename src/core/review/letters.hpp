#pragma once

/// Letters as the review of a person's words sees them.
namespace redress {

constexpr bool isDigit(char32_t c) { return c >= U'0' && c <= U'9'; }
constexpr bool isLatinLetter(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}
constexpr bool isRussianLetter(char32_t c) {
    return (c >= U'А' && c <= U'я') || c == U'Ё' || c == U'ё';
}
constexpr bool isCapital(char32_t c) {
    return (c >= U'A' && c <= U'Z') || (c >= U'А' && c <= U'Я') || c == U'Ё' ||
           (c >= 0xC0 && c <= 0xDE && c != 0xD7);
}
/// Of Western names too, and the Ukrainian і, which stands for a Latin one.
constexpr bool isLetter(char32_t c) {
    return isLatinLetter(c) || isRussianLetter(c) ||
           (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7) || c == U'і' || c == U'І';
}
constexpr bool isApostrophe(char32_t c) { return c == U'\'' || c == U'’' || c == U'ʼ'; }

} // namespace redress
