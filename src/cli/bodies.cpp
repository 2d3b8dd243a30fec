#include "cli/commands.hpp"
#include "cli/print.hpp"
#include "session/draft.hpp"

#include <algorithm>
#include <iostream>

namespace redress::commands {

int bodies(Common const& common, AskedBodies const& asked) {
    Diagnostics diagnostics;
    std::vector<Pack> const packs = readPacks(common.packs, diagnostics);
    for (TellOfBody const& body : bodiesFor(packs, asked, common.language, diagnostics)) {
        std::string address = body.address;
        std::replace(address.begin(), address.end(), '\n', ' ');
        if (asked.kind.empty())
            std::cout << body.id << '\t' << body.level << '\t'
                      << (body.ownScheme ? "own-scheme" : "") << '\t' << body.name << '\t'
                      << address << '\n';
        else
            std::cout << body.id << '\t' << body.region << '\t' << body.name << '\t' << body.head
                      << '\t' << body.addressed << '\n';
    }
    return print(diagnostics, common.language);
}

} // namespace redress::commands
