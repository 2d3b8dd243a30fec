#include "session/cited_law.hpp"

#include "core/citation/citation.hpp"

namespace redress {

std::string citedLaw(Pack const& pack, std::vector<ProvisionReference> const& references) {
    std::vector<CitationRequest> requests;
    for (ProvisionReference const& reference : references) {
        Act const* const act = pack.findAct(reference.act);
        if (!act) continue;
        Provision const* const provision = act->find(reference.provision);
        if (provision && !requests.empty() && requests.back().act == act)
            requests.back().provisions.push_back(provision);
        else
            requests.push_back({act, provision ? std::vector<Provision const*>{provision}
                                               : std::vector<Provision const*>()});
    }
    std::string text;
    for (CitationRequest const& request : requests) {
        Case const grammaticalCase = request.provisions.empty() ? Case::nominative : Case::genitive;
        text += (text.empty() ? "" : "; ") + citation(*request.act, request.provisions,
                                                      CitationForm::brief, grammaticalCase,
                                                      Mention::later, pack.citationStyle);
    }
    return text;
}

} // namespace redress
