#include "core/letter/mentions.hpp"

#include <algorithm>
#include <list>

namespace redress {

bool Citation::operator==(Citation const& other) const {
    return act == other.act && provisions == other.provisions && form == other.form &&
           grammaticalCase == other.grammaticalCase && sentenceStart == other.sentenceStart;
}

namespace {

CitationPlace placeOf(UsersCitation const& one) {
    return {{}, static_cast<std::size_t>(one.number)};
}

/// The first of each act is full, and announces the short form where there are others.
void mention(std::vector<CitationPlace> const& order,
             std::map<CitationPlace, std::string> const& acts,
             std::map<CitationPlace, Mention>& result) {
    std::map<std::string, std::vector<CitationPlace>> ofAct;
    for (CitationPlace const& place : order) {
        auto const act = acts.find(place);
        if (act == acts.end()) continue;
        ofAct[act->second].push_back(place);
        result[place] = Mention::later;
    }
    for (auto const& [act, places] : ofAct)
        result[places.front()] = places.size() == 1 ? Mention::only : Mention::first;
}

} // namespace

std::vector<CitationPlace> citingOrder(std::vector<LetterCitation> const& letter,
                                       CitingDocument const& document) {
    std::set<CitationPlace> known;
    for (LetterCitation const& one : letter)
        known.insert(one.place);
    for (UsersCitation const& one : document.users)
        known.insert(placeOf(one));
    std::list<CitationPlace> order;
    std::map<CitationPlace, std::list<CitationPlace>::iterator> found;
    for (CitationPlace const& place : document.order)
        if (known.count(place) != 0 && found.count(place) == 0)
            found[place] = order.insert(order.end(), place);
    auto previous = order.end();
    for (LetterCitation const& one : letter) {
        if (document.absent.count(one.place.block) != 0) continue;
        auto const stands = found.find(one.place);
        previous = stands != found.end()
                       ? stands->second
                       : order.insert(previous == order.end() ? order.begin() : std::next(previous),
                                      one.place);
    }
    return {order.begin(), order.end()};
}

std::map<CitationPlace, Mention> mentions(std::vector<LetterCitation> const& letter,
                                          CitingDocument const& document) {
    std::map<CitationPlace, std::string> acts;
    std::map<CitationPlace, Mention> result;
    // As they would be by themselves: so it stays for what the user deleted.
    std::vector<CitationPlace> alone;
    for (LetterCitation const& one : letter) {
        acts[one.place] = one.cited.act;
        alone.push_back(one.place);
    }
    mention(alone, acts, result);
    for (UsersCitation const& one : document.users) {
        result[placeOf(one)] = Mention::later;
        if (!one.cited.isList()) acts[placeOf(one)] = one.cited.act;
    }
    mention(citingOrder(letter, document), acts, result);
    return result;
}

namespace {

/// Nothing for an act that the pack does not have.
std::optional<CitationRequest> requestFor(Citation const& citation, Mention mention,
                                          Pack const& pack) {
    Act const* const act = pack.findAct(citation.act);
    if (!act) return std::nullopt;
    if (act->shortTitle.empty()) mention = Mention::only;
    CitationRequest request{
        act, {}, citation.form, citation.grammaticalCase, mention, citation.sentenceStart};
    for (std::string const& id : citation.provisions)
        if (Provision const* const provision = act->find(id))
            request.provisions.push_back(provision);
    return request;
}

} // namespace

CitationText textOf(Citation const& citation, Mention mention, Pack const& pack) {
    auto const request = requestFor(citation, mention, pack);
    return request ? cite(*request, pack.citationStyle) : CitationText();
}

CitationText textInEnglish(Citation const& citation, Mention mention, Pack const& pack) {
    auto const request = requestFor(citation, mention, pack);
    return request ? citeInEnglish(*request, pack.citationStyle) : CitationText();
}

CitationText listOfProvisions(std::vector<Citation> const& cited, Pack const& pack) {
    std::map<std::string, std::set<std::string>> provisions;
    for (Citation const& one : cited)
        provisions[one.act].insert(one.provisions.begin(), one.provisions.end());
    CitationText list;
    for (Act const& act : pack.acts) {
        auto const found = provisions.find(act.id);
        if (found == provisions.end()) continue;
        if (!list.text.empty()) list.add("\n");
        list.add(cite({&act, {}, CitationForm::brief, Case::nominative, Mention::only, false},
                      pack.citationStyle));
        std::vector<Provision const*> named;
        for (Provision const& provision : act.provisions)
            if (found->second.count(provision.id) != 0) named.push_back(&provision);
        if (!named.empty()) list.add(": " + pinpoint(act, named, pack.citationStyle));
    }
    return list;
}

} // namespace redress
