#include "session/asked_law.hpp"

#include "core/language/language.hpp"
#include "core/language/nearest.hpp"
#include "core/xml/positions.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace redress {
namespace {

struct NamedCase {
    Case grammaticalCase;
    char const* russian;
};
constexpr std::array<NamedCase, 6> cases{{{Case::nominative, "именительный"},
                                          {Case::genitive, "родительный"},
                                          {Case::dative, "дательный"},
                                          {Case::accusative, "винительный"},
                                          {Case::instrumental, "творительный"},
                                          {Case::prepositional, "предложный"}}};

std::optional<Case> caseNamed(std::string const& name, Diagnostics& diagnostics) {
    if (name.empty()) return Case::nominative;
    std::string const wanted = folded(name);
    std::vector<std::string> known;
    for (NamedCase const& each : cases) {
        if (wanted == each.russian || wanted == nameOf(each.grammaticalCase))
            return each.grammaticalCase;
        known.emplace_back(nameOf(each.grammaticalCase));
    }
    diagnostics.error(Code::unknownCase, {}, {name, nearest(wanted, known)});
    return std::nullopt;
}

struct FoundAct {
    Pack const* pack = nullptr;
    Act const* act = nullptr;
};

/// By its key, else as people call it.
std::optional<FoundAct> actNamed(std::vector<Pack> const& packs, std::string const& name,
                                 Diagnostics& diagnostics) {
    std::vector<std::string> known;
    for (Pack const& pack : packs) {
        if (Act const* const act = pack.findAct(name)) return FoundAct{&pack, act};
        for (Act const& act : pack.acts)
            known.push_back(act.id);
    }
    std::string const wanted = folded(name);
    for (Pack const& pack : packs)
        for (Act const& act : pack.acts)
            for (std::string const& called : {formOf(act.shortTitle, Case::nominative),
                                              formOf(act.title, Case::nominative), act.number})
                if (!called.empty() && folded(called) == wanted) return FoundAct{&pack, &act};
    diagnostics.error(Code::unknownAct, {}, {name, nearest(name, known)});
    return std::nullopt;
}

/// What can be cited instead: what stands in the place that was asked for, else what is written
/// most like it.
std::string instead(FoundAct const& found, std::string const& words) {
    std::string const& style = found.pack->citationStyle;
    std::vector<std::string> known;
    for (Provision const* provision : provisionsIn(*found.act, words, style))
        known.push_back(pinpoint(*found.act, *provision, style));
    if (!known.empty()) return commaList(known);
    for (Provision const& provision : found.act->provisions)
        known.push_back(pinpoint(*found.act, provision, style));
    return nearest(words, known);
}

std::vector<Provision const*> provisionsNamed(FoundAct const& found,
                                              std::vector<std::string> const& places,
                                              Diagnostics& diagnostics) {
    std::vector<Provision const*> result;
    for (std::string const& words : places) {
        std::string const& style = found.pack->citationStyle;
        std::vector<Provision const*> const named = findProvisions(*found.act, words, style);
        result.insert(result.end(), named.begin(), named.end());
        if (!named.empty()) continue;
        std::string const near = instead(found, words);
        if (isPlace(words, style))
            diagnostics.error(Code::unknownProvision, {}, {words, found.act->id, near});
        else
            diagnostics.error(Code::notAPlace, {}, {words, near});
    }
    return result;
}

/// A pack's author may have left a case out; no other form stands in for it in silence. English
/// names have no cases.
void checkForms(FoundAct const& found, Case grammaticalCase, bool alone, Diagnostics& diagnostics) {
    if (!isRussian(found.pack->language)) return;
    Case const wanted = alone ? grammaticalCase : Case::genitive;
    for (Forms const* forms : {&found.act->title, &found.act->shortTitle})
        if (forms->count(wanted) == 0) {
            diagnostics.error(Code::missingForm, found.act->place,
                              {formOf(*forms, Case::nominative), std::string(nameOf(wanted))});
            return;
        }
}

void warn(RecognisedCitation const& citation, std::string const& words, Place const& place,
          std::vector<Pack> const& packs, Diagnostics& diagnostics) {
    if (citation.state == Recognised::unknownAct) {
        std::vector<std::string> known;
        for (Pack const& pack : packs)
            for (Act const& act : pack.acts)
                known.push_back(formOf(act.shortTitle, Case::nominative));
        diagnostics.warning(Code::unknownAct, place, {words, nearest(words, known)});
    } else if (citation.state == Recognised::unknownProvision) {
        for (Pack const& pack : packs)
            if (pack.findAct(citation.act->id) == citation.act) {
                diagnostics.warning(Code::unknownProvision, place,
                                    {citation.places, citation.act->id,
                                     instead({&pack, citation.act}, citation.places)});
                return;
            }
    }
}

} // namespace

std::vector<std::string> citationsFor(std::vector<Pack> const& packs, AskedCitation const& asked,
                                      Diagnostics& diagnostics) {
    auto const grammaticalCase = caseNamed(asked.grammaticalCase, diagnostics);
    auto const found = actNamed(packs, asked.act, diagnostics);
    if (!grammaticalCase || !found) return {};
    CitationRequest request{found->act, provisionsNamed(*found, asked.places, diagnostics)};
    checkForms(*found, *grammaticalCase, asked.places.empty(), diagnostics);
    if (diagnostics.hasErrors()) return {};
    request.grammaticalCase = *grammaticalCase;
    std::vector<Mention> mentions{Mention::first, Mention::only, Mention::later};
    if (asked.form == "full") mentions = {Mention::first};
    if (asked.form == "short" || asked.form == "words") mentions = {Mention::later};
    if (asked.form == "words") request.form = CitationForm::words;
    std::vector<std::string> lines;
    for (Mention const mention : mentions) {
        request.mention = mention;
        lines.push_back(cite(request, found->pack->citationStyle).text);
    }
    return lines;
}

std::vector<PackLaw> lawFor(std::vector<Pack> const& packs, std::string const& words,
                            Diagnostics& diagnostics) {
    std::vector<PackLaw> result;
    std::set<std::pair<std::string, std::string>> seen;
    for (Pack const& pack : packs)
        for (LawFound const& law : searchLaw(LawIndex(pack), words))
            if (law.provision && seen.emplace(law.act->id, law.provision->id).second)
                result.push_back({&pack, law});
    auto const exact = std::stable_partition(
        result.begin(), result.end(), [](PackLaw const& each) { return !each.law.mistyped; });
    // What is only much like the words is for when nothing has them.
    if (exact != result.begin()) result.erase(exact, result.end());
    if (result.empty()) diagnostics.error(Code::nothingFound, {}, {words});
    return result;
}

std::vector<TypedCitation> citationsIn(std::vector<Pack> const& packs, std::string const& text,
                                       std::string const& file, Diagnostics& diagnostics) {
    std::map<std::string, std::vector<Act const*>> acts;
    std::set<std::string> seen;
    for (Pack const& pack : packs)
        for (Act const& act : pack.acts)
            if (seen.insert(act.id).second) acts[pack.citationStyle].push_back(&act);
    std::vector<RecognisedCitation> all;
    for (auto const& [style, known] : acts)
        for (RecognisedCitation& found : Recogniser(known, style).recognise(text))
            all.push_back(std::move(found));
    std::sort(all.begin(), all.end(), [](auto const& one, auto const& other) {
        return one.from < other.from || (one.from == other.from && one.to > other.to);
    });
    std::vector<TypedCitation> result;
    xml::Positions positions(text);
    for (RecognisedCitation& found : all) {
        if (!result.empty() && found.from < result.back().citation.to) continue;
        auto const [line, column] = positions.at(found.from);
        Place const place{file, line, column};
        warn(found, text.substr(found.from, found.to - found.from), place, packs, diagnostics);
        result.push_back({std::move(found), place});
    }
    return result;
}

} // namespace redress
