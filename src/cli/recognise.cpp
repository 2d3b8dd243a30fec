#include "cli/commands.hpp"
#include "cli/print.hpp"
#include "core/language/utf8.hpp"
#include "core/xml/positions.hpp"
#include "session/asked_law.hpp"
#include "session/draft.hpp"

#include <fstream>
#include <iostream>
#include <iterator>

namespace redress::commands {
namespace {

/// The text of the file, or what is wrong with it.
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

/// On one line, one space where lines met.
std::string inLine(std::string const& text) {
    std::string line;
    for (char const c : text) {
        bool const space = c == '\n' || c == '\t' || c == '\r' || c == ' ';
        if (!space || line.empty() || line.back() != ' ') line += space ? ' ' : c;
    }
    return line;
}

std::string shownPlaces(RecognisedCitation const& citation) {
    return citation.state == Recognised::unknownProvision ? "?" : citation.places;
}

} // namespace

int recognise(Common const& common, std::filesystem::path const& file) {
    Diagnostics diagnostics;
    std::vector<Pack> const packs = readPacks(common.packs, diagnostics);
    auto const text = textOf(file, diagnostics);
    if (!text) return print(diagnostics, common.language);
    for (auto const& [found, place] : citationsIn(packs, *text, file.string(), diagnostics))
        std::cout << place.line << ':' << place.column << '\t'
                  << inLine(text->substr(found.from, found.to - found.from)) << '\t'
                  << (found.act ? found.act->id : "?") << '\t' << shownPlaces(found) << '\n';
    return print(diagnostics, common.language);
}

} // namespace redress::commands
