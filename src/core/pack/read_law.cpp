#include "core/pack/reader.hpp"

#include <algorithm>

namespace redress::reading {
namespace {

std::vector<std::string> numbers(std::string const& place) {
    std::vector<std::string> result;
    std::size_t at = 0;
    while (at <= place.size()) {
        std::size_t const slash = std::min(place.find('/', at), place.size());
        result.push_back(place.substr(at, slash - at));
        at = slash + 1;
    }
    return result;
}

/// A provision needs one unit for each of its numbers. An act's units are those of its deepest
/// places; a provision that stops earlier takes the first of them.
Provision provision(xml::Element const& element, Act const& act, Diagnostics& diagnostics) {
    Provision result;
    result.id = element["id"];
    result.numbers = numbers(element["place"]);
    result.units = element.has("units") ? words(element["units"]) : act.units;
    if (!element.has("units") && result.units.size() > result.numbers.size())
        result.units.resize(result.numbers.size());
    if (result.units.size() != result.numbers.size())
        diagnostics.error(Code::badPinpoint, element.placeOf("place"),
                          {element["place"], std::to_string(result.numbers.size()),
                           std::to_string(result.units.size())});
    result.gist = localised(element.child("gist"), diagnostics);
    result.from = element["from"];
    result.until = element["until"];
    result.serves = words(element["serves"]);
    result.evidence = evidence(element);
    result.place = element.place();
    return result;
}

} // namespace

std::vector<Source> sources(xml::Element const& root) {
    std::vector<Source> result;
    for (xml::Element const* child : root.children())
        result.push_back({(*child)["id"], (*child)["address"], child->placeOf("id")});
    return result;
}

Act act(xml::Element const& root, Diagnostics& diagnostics) {
    Act result;
    result.id = root["id"];
    if (root["kind"] == "judgment") result.kind = ActKind::judgment;
    result.title = forms(root.child("title"));
    result.shortTitle = forms(root.child("short"));
    result.englishTitle = words(root.child("english"));
    result.englishShortTitle = root.child("english")["short"];
    result.number = root["number"];
    result.link = root["link"];
    result.from = root["from"];
    result.until = root["until"];
    result.units = words(root["units"]);
    result.evidence = evidence(root);
    result.place = root.placeOf("id");
    for (xml::Element const* child : root.children("provision"))
        result.provisions.push_back(provision(*child, result, diagnostics));
    return result;
}

} // namespace redress::reading

namespace redress {

std::string formOf(Forms const& forms, Case grammaticalCase) {
    for (Case const wanted : {grammaticalCase, Case::nominative})
        if (auto const found = forms.find(wanted); found != forms.end()) return found->second;
    return {};
}

Provision const* Act::find(std::string const& provisionId) const {
    for (Provision const& provision : provisions)
        if (provision.id == provisionId) return &provision;
    return nullptr;
}

} // namespace redress
