#include "cli/text_file.hpp"

#include "core/language/utf8.hpp"
#include "core/xml/positions.hpp"

#include <fstream>
#include <iterator>

namespace redress {

std::optional<std::string> textOf(std::filesystem::path const& file, Diagnostics& diagnostics) {
    std::string const name = file.string();
    std::ifstream stream(file, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(stream), {}};
    if (!stream || std::filesystem::is_directory(file)) {
        diagnostics.error(Code::fileUnreadable, {name, 0, 0});
        return std::nullopt;
    }
    std::size_t const bad = firstBadByte(text);
    if (bad == std::string::npos) return text;
    diagnostics.error(Code::notUtf8, xml::placeAt(text, name, bad));
    return std::nullopt;
}

} // namespace redress
