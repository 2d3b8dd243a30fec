#include "cli/commands.hpp"
#include "cli/print.hpp"
#include "core/citation/citation.hpp"
#include "core/language/nearest.hpp"
#include "session/draft.hpp"

#include <iostream>

namespace redress::commands {
namespace {

struct FoundAct {
    Act const* act = nullptr;
    std::string style;
};

FoundAct findAct(std::vector<Pack> const& packs, std::string const& id, Diagnostics& diagnostics) {
    std::vector<std::string> known;
    for (Pack const& pack : packs) {
        if (Act const* const act = pack.findAct(id)) return {act, pack.citationStyle};
        for (Act const& act : pack.acts)
            known.push_back(act.id);
    }
    diagnostics.error(Code::unknownAct, {}, {id, nearest(id, known)});
    return {};
}

} // namespace

int cite(Common const& common, std::string const& actId, std::string const& words) {
    Diagnostics diagnostics;
    std::vector<Pack> const packs = readPacks(common.packs, diagnostics);
    auto const [act, style] = findAct(packs, actId, diagnostics);
    if (!act) return print(diagnostics, common.language);
    std::vector<Provision const*> provisions;
    if (!words.empty()) {
        Provision const* const provision = findProvision(*act, words, style);
        if (!provision) {
            std::vector<std::string> known;
            for (Provision const& candidate : act->provisions)
                known.push_back(pinpoint(*act, candidate, style));
            diagnostics.error(Code::unknownProvision, {}, {words, act->id, nearest(words, known)});
            return print(diagnostics, common.language);
        }
        provisions.push_back(provision);
    }
    for (Mention const mention : {Mention::first, Mention::only, Mention::later})
        std::cout << citation(*act, provisions, CitationForm::brief, Case::nominative, mention,
                              style)
                  << '\n';
    return print(diagnostics, common.language);
}

} // namespace redress::commands
