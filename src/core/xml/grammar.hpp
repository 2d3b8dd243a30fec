#pragma once

#include "core/xml/element.hpp"

#include <string>
#include <vector>

namespace redress::xml {

/// What an attribute's or a text's value may be. A file's grammar is one table of these; checking
/// and the schema for editors are both made from it.
enum class Kind {
    text,    ///< any text that is not empty
    id,      ///< letters of the Latin alphabet, digits, `.`, `-`, `_`, `/`; begins with a letter or
             ///< digit
    name,    ///< an id that begins with a letter and has no `/`: a part of paths and variables
    ids,     ///< ids separated by single spaces
    date,    ///< 2026-11-21
    number,  ///< a whole number
    measure, ///< a number with a unit: 30mm, 12pt
    condition, ///< XPath over question variables
    choice,    ///< one of `values`
};

struct AttributeRule {
    std::string name;
    Kind kind = Kind::text;
    bool required = false;
    std::string documentation; ///< English, one sentence, for authors
    std::vector<std::string> values;
};

enum class Occurs { once, maybe, any, some };

struct ChildRule {
    std::string rule; ///< the name of an ElementRule
    Occurs occurs = Occurs::any;
};

struct ElementRule {
    std::string rule; ///< unique in the grammar
    std::string name; ///< of the element
    std::string documentation;
    std::vector<AttributeRule> attributes;
    std::vector<ChildRule> children;
    bool text = false;     ///< may hold text
    bool required = false; ///< the text may not be empty
};

/// A grammar: element rules, and the rules that may be the root of a file.
struct Grammar {
    std::vector<ElementRule> rules;
    std::vector<std::string> roots;

    ElementRule const* find(std::string_view rule) const;
};

/// Checks the element and all below it. Returns false when it reported an error. After true every
/// required attribute and child is there, and every value is of its kind.
bool check(Element const& root, Grammar const& grammar, Diagnostics& diagnostics);

/// The grammar as an XML Schema (XSD 1.0) with documentation, for editors.
std::string schema(Grammar const& grammar);

} // namespace redress::xml
