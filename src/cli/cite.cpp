#include "cli/commands.hpp"
#include "cli/print.hpp"
#include "session/asked_law.hpp"
#include "session/draft.hpp"

#include <iostream>

namespace redress::commands {

int cite(Common const& common, AskedCitation const& asked) {
    Diagnostics diagnostics;
    std::vector<Pack> const packs = readPacks(common.packs, diagnostics);
    for (std::string const& line : citationsFor(packs, asked, diagnostics))
        std::cout << line << '\n';
    return print(diagnostics, common.language);
}

} // namespace redress::commands
