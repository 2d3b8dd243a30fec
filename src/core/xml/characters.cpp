#include "core/xml/characters.hpp"

#include "core/language/messages.hpp"
#include "core/language/utf8.hpp"
#include "core/xml/positions.hpp"

namespace redress::xml {
namespace {

/// A character that a file may hold: of those of XML 1.0, no control characters but white space.
bool isAllowed(unsigned long c) {
    return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c < 0x7F) ||
           (c >= 0xA0 && c < 0xD800) || (c >= 0xE000 && c < 0xFFFE) ||
           (c >= 0x10000 && c <= 0x10FFFF);
}

/// The number in "#65" or "#x41"; nothing where it is none. Beyond Unicode it only has to be wrong.
std::optional<unsigned long> referredTo(std::string_view name) {
    name.remove_prefix(1);
    bool const hexadecimal = !name.empty() && name.front() == 'x';
    if (hexadecimal) name.remove_prefix(1);
    if (name.empty()) return std::nullopt;
    unsigned long value = 0;
    for (char const c : name) {
        unsigned long digit = 16;
        if (c >= '0' && c <= '9') digit = static_cast<unsigned long>(c - '0');
        if (c >= 'a' && c <= 'f') digit = static_cast<unsigned long>(c - 'a' + 10);
        if (c >= 'A' && c <= 'F') digit = static_cast<unsigned long>(c - 'A' + 10);
        if (digit >= (hexadecimal ? 16u : 10u)) return std::nullopt;
        value = std::min(value * (hexadecimal ? 16 : 10) + digit, 0x110000ul);
    }
    return value;
}

/// Checks the reference whose sign `&` stands at `at`.
bool checkReference(std::string_view text, std::size_t at, std::string const& file,
                    Diagnostics& diagnostics) {
    constexpr std::size_t longest = 40; // so that a lone & does not search the whole file
    std::size_t const end = text.substr(at, longest).find(';');
    std::string_view const name =
        end == std::string_view::npos ? std::string_view() : text.substr(at + 1, end - 1);
    for (std::string_view const known : {"amp", "lt", "gt", "quot", "apos"})
        if (name == known) return true;
    if (!name.empty() && name.front() == '#') {
        if (auto const value = referredTo(name)) {
            if (isAllowed(*value)) return true;
            diagnostics.error(Code::controlCharacter, placeAt(text, file, at),
                              {std::to_string(*value)});
            return false;
        }
    }
    diagnostics.error(Code::brokenXml, placeAt(text, file, at),
                      {REDRESS_TEXT("& has to be written &amp;")});
    return false;
}

/// Comments, instructions and CDATA hold no references: the end of one that begins at `at`, or
/// `at`.
std::size_t skipped(std::string_view text, std::size_t at) {
    constexpr std::string_view brackets[][2] = {
        {"<!--", "-->"}, {"<![CDATA[", "]]>"}, {"<?", "?>"}};
    for (auto const& [begin, end] : brackets)
        if (text.substr(at, begin.size()) == begin) {
            std::size_t const found = text.find(end, at + begin.size());
            return found == std::string_view::npos ? text.size() : found + end.size();
        }
    return at;
}

bool checkReferences(std::string_view text, std::string const& file, Diagnostics& diagnostics) {
    for (std::size_t at = text.find_first_of("&<"); at != std::string_view::npos;
         at = text.find_first_of("&<", at)) {
        if (text[at] == '&' && !checkReference(text, at, file, diagnostics)) return false;
        std::size_t const behind = text[at] == '<' ? skipped(text, at) : at;
        at = std::max(behind, at + 1);
    }
    return true;
}

} // namespace

bool checkCharacters(std::string_view text, std::string const& file, Diagnostics& diagnostics) {
    std::size_t const bad = firstBadByte(text);
    if (bad != std::string_view::npos) {
        diagnostics.error(Code::notUtf8, placeAt(text, file, bad));
        return false;
    }
    std::size_t offset = 0;
    while (offset < text.size()) {
        std::size_t const at = offset;
        unsigned long const c = *nextCodePoint(text, offset);
        if (!isAllowed(c)) {
            diagnostics.error(Code::controlCharacter, placeAt(text, file, at), {std::to_string(c)});
            return false;
        }
    }
    return checkReferences(text, file, diagnostics);
}

} // namespace redress::xml
