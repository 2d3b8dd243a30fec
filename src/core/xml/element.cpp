#include "core/xml/element.hpp"

namespace redress::xml {
namespace {

Element const absent;
std::string const nothing;

} // namespace

Attribute const* Element::attribute(std::string_view attributeName) const {
    for (Attribute const& candidate : attributes)
        if (candidate.name == attributeName) return &candidate;
    return nullptr;
}

std::string const& Element::operator[](std::string_view attributeName) const {
    Attribute const* const found = attribute(attributeName);
    return found ? found->value : nothing;
}

bool Element::has(std::string_view attributeName) const { return attribute(attributeName); }

Element const& Element::child(std::string_view childName) const {
    for (Content const& item : content)
        if (item.element && item.element->name == childName) return *item.element;
    return absent;
}

std::vector<Element const*> Element::children() const {
    std::vector<Element const*> result;
    for (Content const& item : content)
        if (item.element) result.push_back(item.element.get());
    return result;
}

std::vector<Element const*> Element::children(std::string_view childName) const {
    std::vector<Element const*> result;
    for (Content const& item : content)
        if (item.element && item.element->name == childName) result.push_back(item.element.get());
    return result;
}

std::string Element::text() const {
    std::string result;
    for (Content const& item : content)
        if (!item.element) result += item.text;
    return result;
}

Place Element::place() const { return {file ? *file : std::string(), line, column}; }

Place Element::placeOf(std::string_view attributeName) const {
    Attribute const* const found = attribute(attributeName);
    return found ? Place{file ? *file : std::string(), found->line, found->column} : place();
}

Element make(std::string name, std::vector<std::pair<std::string, std::string>> attributes,
             std::string text) {
    Element element;
    element.name = std::move(name);
    for (auto& [attributeName, value] : attributes)
        element.attributes.push_back({std::move(attributeName), std::move(value), 0, 0});
    if (!text.empty()) element.content.push_back({nullptr, std::move(text)});
    return element;
}

Element& append(Element& parent, Element child) {
    parent.content.push_back({std::make_unique<Element>(std::move(child)), {}});
    return *parent.content.back().element;
}

} // namespace redress::xml
