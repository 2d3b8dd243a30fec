#include "core/pack/reader.hpp"

#include <cstdlib>

namespace redress::reading {
namespace {

Rank rank(xml::Element const& element) {
    return {std::atoi(element["level"].c_str()), words(element["oversees"]),
            element.placeOf("oversees")};
}

Authority authority(xml::Element const& element, Diagnostics& diagnostics) {
    Authority result;
    result.id = element["id"];
    result.forms = forms(element.child("forms"));
    result.name = localised(element.child("name"), diagnostics);
    result.rank = rank(element);
    result.ownScheme = element.has("scheme");
    result.address = element.child("address").text();
    result.evidence = evidence(element);
    result.place = element.placeOf("id");
    return result;
}

BodyKind::Pattern pattern(xml::Element const& element) {
    return {words(element), element ? element.place() : Place()};
}

BodyKind body(xml::Element const& element, Diagnostics& diagnostics) {
    BodyKind result;
    result.id = element["id"];
    result.name = localised(element.child("name"), diagnostics);
    result.rank = rank(element);
    result.called = pattern(element.child("called"));
    result.brief = pattern(element.child("brief"));
    result.head = pattern(element.child("head"));
    result.addressed = pattern(element.child("addressed"));
    result.address = element.child("address").text();
    result.evidence = evidence(element);
    result.place = element.placeOf("id");
    return result;
}

} // namespace

void addAuthorities(Pack& pack, xml::Element const& root, Diagnostics& diagnostics) {
    for (xml::Element const* child : root.children("authority"))
        pack.authorities.push_back(authority(*child, diagnostics));
    for (xml::Element const* child : root.children("body"))
        pack.bodies.push_back(body(*child, diagnostics));
}

std::vector<Region> regions(xml::Element const& root) {
    std::vector<Region> result;
    for (xml::Element const* child : root.children())
        result.push_back({(*child)["id"], forms(*child), words((*child)["bodies"]),
                          (*child)["part-of"], evidence(*child), child->placeOf("id")});
    return result;
}

} // namespace redress::reading
