#include "cli/commands.hpp"
#include "cli/print.hpp"
#include "cli/text_file.hpp"
#include "core/language/utf8.hpp"
#include "session/asked_law.hpp"
#include "session/draft.hpp"

#include <iostream>

namespace redress::commands {
namespace {

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
