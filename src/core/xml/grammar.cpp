#include "core/xml/grammar.hpp"

#include "core/language/date.hpp"
#include "core/language/utf8.hpp"

#include <algorithm>
#include <map>

namespace redress::xml {
namespace {

bool isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// Cyrillic and other letters are welcome in places ("п. «а»" is 3/а); ASCII signs are not.
bool isId(std::string_view text, std::string_view signs) {
    if (text.empty() || text.size() > 100) return false;
    for (char const c : text)
        if (!isLetterOrDigit(c) && signs.find(c) == std::string_view::npos &&
            static_cast<unsigned char>(c) < 0x80)
            return false;
    return isLetterOrDigit(text.front());
}

bool isName(std::string_view text) {
    return isId(text, "._-") && (text.front() < '0' || text.front() > '9');
}

bool isIds(std::string_view text) {
    while (!text.empty()) {
        std::size_t const space = text.find(' ');
        if (!isId(text.substr(0, space), "._-/#")) return false;
        if (space == std::string_view::npos) return true;
        text.remove_prefix(space + 1);
    }
    return false;
}

bool isNumber(std::string_view text) {
    return !text.empty() && text.size() <= 6 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isMeasure(std::string_view text) {
    if (text.size() < 3) return false;
    std::string_view const unit = text.substr(text.size() - 2);
    text.remove_suffix(2);
    if (!text.empty() && text.front() == '-') text.remove_prefix(1);
    std::size_t const point = text.find('.');
    return (unit == "mm" || unit == "pt") && isNumber(text.substr(0, point)) &&
           (point == std::string_view::npos || isNumber(text.substr(point + 1)));
}

std::string joined(std::vector<std::string> const& names) {
    std::string result;
    for (std::string const& name : names)
        result += (result.empty() ? "" : ", ") + name;
    return result.empty() ? "—" : result;
}

bool fits(std::string const& value, AttributeRule const& rule) {
    switch (rule.kind) {
    case Kind::text:
    case Kind::condition:
        return value.find_first_not_of(" \t\n") != std::string::npos;
    case Kind::id:
        return isId(value, "._-/");
    case Kind::name:
        return isName(value);
    case Kind::ids:
        return isIds(value);
    case Kind::date:
        return parseDate(value).has_value();
    case Kind::number:
        return isNumber(value);
    case Kind::measure:
        return isMeasure(value);
    case Kind::choice:
        return std::find(rule.values.begin(), rule.values.end(), value) != rule.values.end();
    }
    return false;
}

/// What to write instead, for the message; examples are the same in every language.
std::string expected(AttributeRule const& rule) {
    switch (rule.kind) {
    case Kind::text:
        return "…";
    case Kind::condition:
        return "$question = 'value'";
    case Kind::id:
        return "a-z A-Z 0-9 . - _";
    case Kind::name:
        return "a-z A-Z, then 0-9 . - _ too";
    case Kind::ids:
        return "id id …";
    case Kind::date:
        return "2026-11-21";
    case Kind::number:
        return "0 … 999999";
    case Kind::measure:
        return "25mm, 12pt";
    case Kind::choice:
        return joined(rule.values);
    }
    return {};
}

class Check {
public:
    Check(Grammar const& grammar, Diagnostics& diagnostics)
        : grammar_(grammar), diagnostics_(diagnostics) {}

    void element(Element const& element, ElementRule const& rule) {
        attributes(element, rule);
        text(element, rule);
        std::map<std::string, int> counts;
        for (Element const* child : element.children()) {
            ChildRule const* const allowed = find(rule, child->name);
            if (!allowed) {
                diagnostics_.error(Code::unknownElement, child->place(),
                                   {child->name, element.name, joined(childNames(rule))});
                continue;
            }
            bool const single = allowed->occurs == Occurs::once || allowed->occurs == Occurs::maybe;
            if (++counts[child->name] == 2 && single)
                diagnostics_.error(Code::repeatedElement, child->place(),
                                   {child->name, element.name});
            this->element(*child, *grammar_.find(allowed->rule));
        }
        for (ChildRule const& child : rule.children) {
            std::string const& name = grammar_.find(child.rule)->name;
            if ((child.occurs == Occurs::once || child.occurs == Occurs::some) && counts[name] == 0)
                diagnostics_.error(Code::missingElement, element.place(), {name, element.name});
        }
    }

private:
    ChildRule const* find(ElementRule const& rule, std::string const& name) const {
        for (ChildRule const& child : rule.children)
            if (grammar_.find(child.rule)->name == name) return &child;
        return nullptr;
    }

    std::vector<std::string> childNames(ElementRule const& rule) const {
        std::vector<std::string> names;
        for (ChildRule const& child : rule.children)
            names.push_back(grammar_.find(child.rule)->name);
        return names;
    }

    void attributes(Element const& element, ElementRule const& rule) {
        for (Attribute const& attribute : element.attributes) {
            auto const known =
                std::find_if(rule.attributes.begin(), rule.attributes.end(),
                             [&](auto const& r) { return r.name == attribute.name; });
            Place const place = element.placeOf(attribute.name);
            if (attribute.name.rfind("xmlns", 0) == 0 || attribute.name.rfind("xsi:", 0) == 0)
                continue; // editors point to the schema with these
            if (known == rule.attributes.end()) {
                std::vector<std::string> names;
                for (AttributeRule const& r : rule.attributes)
                    names.push_back(r.name);
                diagnostics_.error(Code::unknownAttribute, place,
                                   {attribute.name, element.name, joined(names)});
            } else if (!fits(attribute.value, *known)) {
                diagnostics_.error(
                    Code::badValue, place,
                    {shortened(attribute.value, 60), attribute.name, expected(*known)});
            }
        }
        for (AttributeRule const& wanted : rule.attributes)
            if (wanted.required && !element.has(wanted.name))
                diagnostics_.error(Code::missingAttribute, element.place(),
                                   {wanted.name, element.name});
    }

    void text(Element const& element, ElementRule const& rule) {
        std::string const text = trimmed(element.text());
        if (text.empty() && rule.required)
            diagnostics_.error(Code::emptyText, element.place(), {element.name});
        if (!text.empty() && !rule.text)
            diagnostics_.error(Code::unexpectedText, element.place(),
                               {element.name, shortened(text, 40)});
    }

    Grammar const& grammar_;
    Diagnostics& diagnostics_;
};

} // namespace

ElementRule const* Grammar::find(std::string_view rule) const {
    for (ElementRule const& candidate : rules)
        if (candidate.rule == rule) return &candidate;
    return nullptr;
}

bool check(Element const& root, Grammar const& grammar, Diagnostics& diagnostics) {
    std::size_t const before = diagnostics.errors();
    std::vector<std::string> names;
    for (std::string const& rule : grammar.roots) {
        ElementRule const& candidate = *grammar.find(rule);
        if (candidate.name == root.name) {
            Check(grammar, diagnostics).element(root, candidate);
            return diagnostics.errors() == before;
        }
        names.push_back(candidate.name);
    }
    diagnostics.error(Code::wrongRoot, root.place(), {root.name, joined(names)});
    return false;
}

} // namespace redress::xml
