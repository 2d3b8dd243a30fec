#include "cli/commands.hpp"
#include "cli/print.hpp"
#include "session/asked_law.hpp"
#include "session/draft.hpp"

#include <iostream>

namespace redress::commands {

int find(Common const& common, std::vector<std::string> const& words) {
    Diagnostics diagnostics;
    std::vector<Pack> const packs = readPacks(common.packs, diagnostics);
    std::string wanted;
    for (std::string const& word : words)
        wanted += (wanted.empty() ? "" : " ") + word;
    for (auto const& [pack, law] : lawFor(packs, wanted, diagnostics))
        std::cout << law.act->id << '\t' << pinpoint(*law.act, *law.provision, pack->citationStyle)
                  << '\t' << labelOf(*pack, law, common.language) << '\t'
                  << law.provision->gist.in(common.language) << '\n';
    return print(diagnostics, common.language);
}

} // namespace redress::commands
