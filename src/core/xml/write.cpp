#include "core/xml/element.hpp"

namespace redress::xml {
namespace {

std::string escaped(std::string_view text, bool inAttribute) {
    std::string result;
    result.reserve(text.size());
    for (char const c : text) {
        switch (c) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += inAttribute ? "&quot;" : "\"";
            break;
        // A reader folds these in attributes, and turns a carriage return into a line feed.
        case '\n':
            result += inAttribute ? "&#10;" : "\n";
            break;
        case '\t':
            result += inAttribute ? "&#9;" : "\t";
            break;
        case '\r':
            result += "&#13;";
            break;
        default:
            result += c;
        }
    }
    return result;
}

void write(Element const& element, std::size_t indent, bool inLine, std::string& out) {
    if (!inLine) out.append(indent, ' ');
    out += '<' + element.name;
    for (Attribute const& attribute : element.attributes)
        out += ' ' + attribute.name + "=\"" + escaped(attribute.value, true) + '"';
    if (element.content.empty()) {
        out += inLine ? "/>" : "/>\n";
        return;
    }
    out += '>';
    bool mixed = inLine;
    for (Element::Content const& item : element.content)
        mixed = mixed || !item.element;
    if (!mixed) out += '\n';
    for (Element::Content const& item : element.content) {
        if (item.element)
            write(*item.element, indent + 2, mixed, out);
        else
            out += escaped(item.text, false);
    }
    if (!mixed) out.append(indent, ' ');
    out += "</" + element.name + (inLine ? ">" : ">\n");
}

} // namespace

std::string write(Element const& element) {
    std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    write(element, 0, false, out);
    return out;
}

} // namespace redress::xml
