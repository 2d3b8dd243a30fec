#include "core/language/messages.hpp"
#include "core/xml/characters.hpp"
#include "core/xml/element.hpp"
#include "core/xml/positions.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>

#include <pugixml.hpp>

namespace redress::xml {
namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// Turns pugixml's tree into ours. Refused things are reported once each where they stand.
class Conversion {
public:
    Conversion(std::string_view text, std::shared_ptr<std::string const> file,
               Diagnostics& diagnostics, Limits limits)
        : text_(text), file_(std::move(file)), positions_(text), diagnostics_(diagnostics),
          limits_(limits) {}

    Element convert(pugi::xml_node node, int depth) {
        Element element;
        element.name = node.name();
        element.file = file_;
        auto const offset =
            static_cast<std::size_t>(std::max<std::ptrdiff_t>(node.offset_debug(), 1));
        std::tie(element.line, element.column) = positions_.at(offset - 1);
        convertAttributes(node, offset, element);
        if (depth > limits_.depth) {
            if (!tooDeep_)
                diagnostics_.error(Code::tooDeep, element.place(), {std::to_string(limits_.depth)});
            tooDeep_ = true;
            return element;
        }
        for (pugi::xml_node const child : node.children()) {
            if (child.type() == pugi::node_element)
                element.content.push_back(
                    {std::make_unique<Element>(convert(child, depth + 1)), {}});
            else if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata)
                appendText(element, child.value());
            if (tooDeep_) break;
        }
        return element;
    }

private:
    static void appendText(Element& element, std::string text) {
        if (!element.content.empty() && !element.content.back().element)
            element.content.back().text += text;
        else
            element.content.push_back({nullptr, std::move(text)});
    }

    /// pugixml keeps no offsets of attributes: they are found by walking through the one tag.
    void convertAttributes(pugi::xml_node node, std::size_t offset, Element& element) {
        std::size_t at = offset + element.name.size();
        std::set<std::string> seen;
        for (pugi::xml_attribute const attribute : node.attributes()) {
            std::string name = attribute.name();
            while (at < text_.size() && isSpace(text_[at]))
                ++at;
            std::size_t const nameAt = at;
            at = std::min(text_.find_first_of("\"'", at), text_.size());
            char const quote = at < text_.size() ? text_[at] : '"';
            std::size_t const valueAt = std::min(at + 1, text_.size());
            at = text_.find(quote, valueAt);
            at = at == std::string_view::npos ? text_.size() : at + 1;
            if (!seen.insert(name).second) {
                auto const [line, column] = positions_.at(nameAt);
                diagnostics_.error(Code::duplicateAttribute, {*file_, line, column}, {name});
            }
            auto const [line, column] = positions_.at(valueAt);
            element.attributes.push_back({std::move(name), attribute.value(), line, column});
        }
    }

    std::string_view text_;
    std::shared_ptr<std::string const> file_;
    Positions positions_;
    Diagnostics& diagnostics_;
    Limits limits_;
    bool tooDeep_ = false;
};

bool checkDeclaration(pugi::xml_document const& document, std::string_view text,
                      std::string const& file, Diagnostics& diagnostics) {
    for (pugi::xml_node const node : document.children()) {
        if (node.type() == pugi::node_doctype) {
            diagnostics.error(Code::doctype, placeAt(text, file, text.find("<!DOCTYPE")));
            return false;
        }
        if (node.type() != pugi::node_declaration) continue;
        std::string encoding = node.attribute("encoding").value();
        std::transform(encoding.begin(), encoding.end(), encoding.begin(), [](unsigned char c) {
            return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
        });
        if (!encoding.empty() && encoding != "utf-8") {
            diagnostics.error(Code::wrongEncoding, placeAt(text, file, text.find("encoding")),
                              {node.attribute("encoding").value()});
            return false;
        }
    }
    return true;
}

/// What is broken, in words of our own: the library's are for programmers, and in English only.
std::string describe(pugi::xml_parse_status status) {
    switch (status) {
    case pugi::status_bad_comment:
        return REDRESS_TEXT("a comment does not end");
    case pugi::status_bad_cdata:
        return REDRESS_TEXT("a CDATA section does not end");
    case pugi::status_bad_doctype:
        return REDRESS_TEXT("the DOCTYPE does not end");
    case pugi::status_bad_attribute:
        return REDRESS_TEXT("an attribute needs name=\"value\"");
    case pugi::status_bad_start_element:
        return REDRESS_TEXT("a start tag is not complete");
    case pugi::status_bad_end_element:
        return REDRESS_TEXT("an end tag is not complete");
    case pugi::status_end_element_mismatch:
        return REDRESS_TEXT("an end tag does not match its start tag");
    default:
        return REDRESS_TEXT("a tag was expected");
    }
}

/// Beside the one root there may be comments and instructions; the library passes over the rest.
bool checkTopLevel(pugi::xml_document const& document, std::string_view text,
                   std::string const& file, Diagnostics& diagnostics) {
    pugi::xml_node const root = document.document_element();
    if (!root) {
        diagnostics.error(Code::brokenXml, placeAt(text, file, text.size()),
                          {REDRESS_TEXT("there is no element")});
        return false;
    }
    std::size_t const before = diagnostics.errors();
    for (pugi::xml_node const node : document.children()) {
        auto const at = static_cast<std::size_t>(std::max<std::ptrdiff_t>(node.offset_debug(), 0));
        std::string_view const words = node.value();
        if (node.type() == pugi::node_element && node != root)
            diagnostics.error(Code::manyRoots,
                              placeAt(text, file, std::max<std::size_t>(at, 1) - 1), {node.name()});
        else if (node.type() == pugi::node_cdata ||
                 (node.type() == pugi::node_pcdata &&
                  words.find_first_not_of(" \t\r\n") != std::string_view::npos))
            diagnostics.error(Code::brokenXml,
                              placeAt(text, file, at + words.find_first_not_of(" \t\r\n")),
                              {REDRESS_TEXT("text stands outside of the root element")});
    }
    return diagnostics.errors() == before;
}

} // namespace

Element parse(std::string_view bytes, std::string const& file, Diagnostics& diagnostics,
              Limits limits) {
    if (bytes.size() > limits.bytes) {
        diagnostics.error(Code::fileTooLarge, {file, 0, 0}, {std::to_string(limits.bytes)});
        return {};
    }
    // UTF-16 with its mark, or without: every XML file begins with an ASCII sign.
    bool const wide = bytes.size() >= 2 && (bytes[0] == '\0' || bytes[1] == '\0');
    if (wide || bytes.substr(0, 2) == "\xFF\xFE" || bytes.substr(0, 2) == "\xFE\xFF") {
        diagnostics.error(Code::wrongEncoding, {file, 1, 1}, {"UTF-16"});
        return {};
    }
    if (bytes.substr(0, byteOrderMark.size()) == byteOrderMark)
        bytes.remove_prefix(byteOrderMark.size());
    // A declared encoding is named first: its bytes are seldom UTF-8, and that says less.
    pugi::xml_document document;
    auto const result =
        document.load_buffer(bytes.data(), bytes.size(),
                             pugi::parse_default | pugi::parse_doctype | pugi::parse_declaration |
                                 pugi::parse_ws_pcdata | pugi::parse_fragment,
                             pugi::encoding_utf8);
    if (!checkDeclaration(document, bytes, file, diagnostics) ||
        !checkCharacters(bytes, file, diagnostics))
        return {};
    if (!result) {
        diagnostics.error(Code::brokenXml,
                          placeAt(bytes, file, static_cast<std::size_t>(result.offset)),
                          {describe(result.status)});
        return {};
    }
    if (!checkTopLevel(document, bytes, file, diagnostics)) return {};
    std::size_t const before = diagnostics.errors();
    Conversion conversion(bytes, std::make_shared<std::string const>(file), diagnostics, limits);
    Element element = conversion.convert(document.document_element(), 1);
    return diagnostics.errors() == before ? std::move(element) : Element();
}

Element parseFile(std::string const& path, Diagnostics& diagnostics, Limits limits) {
    std::error_code error;
    auto const size = std::filesystem::file_size(path, error);
    if (!error && size > limits.bytes) {
        diagnostics.error(Code::fileTooLarge, {path, 0, 0}, {std::to_string(limits.bytes)});
        return {};
    }
    std::ifstream stream(path, std::ios::binary);
    std::string bytes;
    // One byte more than the limit shows that a stream without a size is too large.
    if (!error && stream) {
        bytes.resize(limits.bytes + 1);
        stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        bytes.resize(static_cast<std::size_t>(stream.gcount()));
    }
    if (error || stream.bad() || !stream.is_open()) {
        diagnostics.error(Code::fileUnreadable, {path, 0, 0});
        return {};
    }
    return parse(bytes, path, diagnostics, limits);
}

} // namespace redress::xml
