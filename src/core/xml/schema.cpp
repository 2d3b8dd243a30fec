#include "core/xml/grammar.hpp"

namespace redress::xml {
namespace {

std::string xsdType(Kind kind) {
    switch (kind) {
    case Kind::date:
        return "xs:date";
    case Kind::number:
        return "xs:nonNegativeInteger";
    case Kind::measure:
        return "measure-value";
    case Kind::id:
        return "id-value";
    case Kind::name:
        return "name-value";
    case Kind::ids:
        return "ids-value";
    case Kind::text:
    case Kind::condition:
    case Kind::choice:
        break;
    }
    return "text-value";
}

void document(Element& parent, std::string const& documentation) {
    if (!documentation.empty())
        append(append(parent, make("xs:annotation")), make("xs:documentation", {}, documentation));
}

void pattern(Element& schema, std::string const& name, std::string const& expression) {
    Element& restriction = append(append(schema, make("xs:simpleType", {{"name", name}})),
                                  make("xs:restriction", {{"base", "xs:token"}}));
    append(restriction, make("xs:pattern", {{"value", expression}}));
}

void addAttribute(Element& type, AttributeRule const& rule) {
    Element& attribute = append(type, make("xs:attribute", {{"name", rule.name}}));
    if (rule.required) attribute.attributes.push_back({"use", "required", 0, 0});
    if (rule.kind != Kind::choice)
        attribute.attributes.push_back({"type", xsdType(rule.kind), 0, 0});
    document(attribute, rule.documentation);
    if (rule.kind == Kind::choice) {
        Element& restriction = append(append(attribute, make("xs:simpleType")),
                                      make("xs:restriction", {{"base", "xs:token"}}));
        for (std::string const& value : rule.values)
            append(restriction, make("xs:enumeration", {{"value", value}}));
    }
}

/// Children may come in any order, so a type is a repeated choice; how often each may come is for
/// the program's own check, which says it in words.
void addType(Element& schema, Grammar const& grammar, ElementRule const& rule) {
    Element& type = append(schema, make("xs:complexType", {{"name", rule.rule}}));
    if (rule.text) type.attributes.push_back({"mixed", "true", 0, 0});
    document(type, rule.documentation);
    if (!rule.children.empty()) {
        Element& choice =
            append(type, make("xs:choice", {{"minOccurs", "0"}, {"maxOccurs", "unbounded"}}));
        for (ChildRule const& child : rule.children)
            append(choice, make("xs:element",
                                {{"name", grammar.find(child.rule)->name}, {"type", child.rule}}));
    }
    for (AttributeRule const& attribute : rule.attributes)
        addAttribute(type, attribute);
}

} // namespace

std::string schema(Grammar const& grammar) {
    Element root = make("xs:schema", {{"xmlns:xs", "http://www.w3.org/2001/XMLSchema"},
                                      {"elementFormDefault", "qualified"}});
    // Types of values and of elements share one space of names.
    pattern(root, "text-value", ".*\\S.*");
    pattern(root, "id-value", "[A-Za-z0-9][^ !-,:-@\\[-^`{-~]{0,99}");
    pattern(root, "name-value", "[A-Za-z][^ !-,/:-@\\[-^`{-~]{0,99}");
    pattern(root, "ids-value", "[A-Za-z0-9][^ ]*( [A-Za-z0-9][^ ]*)*");
    pattern(root, "measure-value", "-?[0-9]+(\\.[0-9]+)?(mm|pt)");
    for (std::string const& rule : grammar.roots)
        append(root, make("xs:element", {{"name", grammar.find(rule)->name}, {"type", rule}}));
    for (ElementRule const& rule : grammar.rules)
        addType(root, grammar, rule);
    return write(root);
}

} // namespace redress::xml
