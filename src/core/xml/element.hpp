#pragma once

#include "core/diagnostic/diagnostic.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace redress::xml {

struct Attribute {
    std::string name;
    std::string value;
    int line = 0;
    int column = 0;
};

/// An element with its place in the file. Missing things read as empty, as in pugixml: `child` of
/// an absent name gives an empty element that is false, so reading code needs no null checks once
/// the grammar has been checked.
class Element {
public:
    /// A child element, or a stretch of text where `element` is null.
    struct Content {
        std::unique_ptr<Element> element;
        std::string text;
    };

    std::string name;
    std::shared_ptr<std::string const> file;
    int line = 0;
    int column = 0;
    std::vector<Attribute> attributes;
    std::vector<Content> content;

    explicit operator bool() const { return !name.empty(); }

    /// The attribute's value, or an empty text.
    std::string const& operator[](std::string_view attribute) const;
    bool has(std::string_view attribute) const;
    Attribute const* attribute(std::string_view attributeName) const;

    /// The first child element of that name, or the empty element.
    Element const& child(std::string_view childName) const;
    std::vector<Element const*> children() const;
    std::vector<Element const*> children(std::string_view childName) const;

    /// All text directly in this element, without that of its children, white space as it stands.
    std::string text() const;

    Place place() const;
    /// The place of an attribute's value; the element's own where there is no such attribute.
    Place placeOf(std::string_view attributeName) const;
};

/// What a reader accepts before it looks at a file's meaning.
struct Limits {
    std::size_t bytes = 4u << 20;
    int depth = 64;
};

/// Parses UTF-8 XML. The result is the empty element when anything is wrong; `diagnostics` then
/// says what: not UTF-8, another declared encoding, a control character, broken XML, a DOCTYPE,
/// an attribute twice, more than one root, too large, too deep.
Element parse(std::string_view bytes, std::string const& file, Diagnostics& diagnostics,
              Limits limits = {});

/// Reads a file and parses it. A missing or too large file is a diagnostic, and is not read whole.
Element parseFile(std::string const& path, Diagnostics& diagnostics, Limits limits = {});

/// The element as XML text: two spaces of indent, attributes in order, a final newline. Elements
/// with text are written on one line, so that no white space is added to it.
std::string write(Element const& element);

/// A new element, for writing.
Element make(std::string name, std::vector<std::pair<std::string, std::string>> attributes = {},
             std::string text = {});
/// Appends a child and gives it back.
Element& append(Element& parent, Element child);

} // namespace redress::xml
