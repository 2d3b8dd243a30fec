#include "cli/commands.hpp"
#include "cli/print.hpp"
#include "core/citation/citation.hpp"
#include "core/language/messages.hpp"
#include "core/law/uses.hpp"
#include "session/draft.hpp"

#include <iostream>

namespace redress::commands {
namespace {

char const* nameOf(Mark mark) {
    return mark == Mark::read ? "V" : mark == Mark::secondary ? "V2" : "M";
}

std::string joined(std::vector<std::string> const& words) {
    std::string all;
    for (std::string const& word : words)
        all += (all.empty() ? "" : ", ") + word;
    return all;
}

std::string sourcesOf(Pack const& pack, Evidence const& evidence) {
    std::vector<std::string> all;
    for (std::string const& id : evidence.sources)
        for (Source const& source : pack.sources)
            if (source.id == id) all.push_back(id + ' ' + source.address);
    return joined(all);
}

/// The lines of one pack, in the order of its acts: an act that is cited as a whole, then its
/// provisions.
void citations(Pack const& pack) {
    auto const uses = usesOfLaw(pack);
    auto const used = [&](std::string const& act, std::string const& provision) {
        auto const found = uses.find({act, provision});
        return found == uses.end() ? std::string() : joined(found->second);
    };
    auto const line = [&](Act const& act, Provision const* provision, Evidence const& evidence) {
        std::string const id = provision ? provision->id : std::string();
        std::vector<Provision const*> cited;
        if (provision) cited.push_back(provision);
        std::cout << pack.id << '\t' << act.id << '\t' << id << '\t'
                  << citation(act, cited, CitationForm::brief, Case::nominative, Mention::later,
                              pack.citationStyle)
                  << '\t' << used(act.id, id) << '\t' << evidence.checked << '\t'
                  << nameOf(evidence.mark) << '\t' << sourcesOf(pack, evidence) << '\n';
    };
    for (Act const& act : pack.acts) {
        line(act, nullptr, act.evidence);
        for (Provision const& provision : act.provisions)
            line(act, &provision, provision.evidence);
    }
}

} // namespace

int reportCitations(Common const& common, std::string const& id) {
    Diagnostics diagnostics;
    std::vector<std::string> known;
    bool found = false;
    for (Pack const& pack : readPacks(common.packs, diagnostics)) {
        known.push_back(pack.id);
        if (!id.empty() && id != pack.id) continue;
        found = true;
        citations(pack);
    }
    if (!found && !diagnostics.hasErrors())
        return fail(translate(REDRESS_TEXT("there is no pack “{1}”; there are: {2}"),
                              common.language, {id, joined(known)}));
    return print(diagnostics, common.language);
}

} // namespace redress::commands
