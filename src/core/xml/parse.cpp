#include "core/language/utf8.hpp"
#include "core/xml/element.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>

#include <pugixml.hpp>

namespace redress::xml {
namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// Finds line and column of a byte offset; offsets are mostly asked in rising order, so it walks on
/// from the last one.
class Positions {
public:
    explicit Positions(std::string_view text) : text_(text) {}

    std::pair<int, int> at(std::size_t offset) {
        offset = std::min(offset, text_.size());
        if (offset < offset_) {
            offset_ = 0;
            line_ = column_ = 1;
        }
        for (; offset_ < offset; ++offset_) {
            auto const byte = static_cast<unsigned char>(text_[offset_]);
            if (byte == '\n') {
                ++line_;
                column_ = 1;
            } else if ((byte & 0xC0u) != 0x80u) {
                ++column_;
            }
        }
        return {line_, column_};
    }

private:
    std::string_view text_;
    std::size_t offset_ = 0;
    int line_ = 1;
    int column_ = 1;
};

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

Place placeAt(std::string_view text, std::string const& file, std::size_t offset) {
    auto const [line, column] = Positions(text).at(offset);
    return {file, line, column};
}

/// Characters that XML 1.0 does not have, whether written or referred to, and bytes that are not
/// UTF-8.
bool checkCharacters(std::string_view text, std::string const& file, Diagnostics& diagnostics) {
    std::size_t const bad = firstBadByte(text);
    if (bad != std::string_view::npos) {
        diagnostics.error(Code::notUtf8, placeAt(text, file, bad));
        return false;
    }
    std::size_t offset = 0;
    while (offset < text.size()) {
        std::size_t const at = offset;
        char32_t const c = *nextCodePoint(text, offset);
        if ((c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c < 0xA0) ||
            c == 0xFFFE || c == 0xFFFF) {
            diagnostics.error(Code::controlCharacter, placeAt(text, file, at),
                              {std::to_string(static_cast<unsigned long>(c))});
            return false;
        }
    }
    return true;
}

/// A reference such as &#7; brings in what the bytes themselves do not show.
bool checkReferences(std::string_view text, std::string const& file, Diagnostics& diagnostics) {
    for (std::size_t at = text.find("&#"); at != std::string_view::npos;
         at = text.find("&#", at + 2)) {
        std::size_t digits = at + 2;
        bool const hexadecimal = digits < text.size() && (text[digits] == 'x');
        digits += hexadecimal ? 1 : 0;
        unsigned long value = 0;
        std::size_t const end = std::min(text.find(';', digits), text.size());
        for (std::size_t i = digits; i < std::min(end, digits + 8); ++i) {
            char const c = text[i];
            unsigned long const digit =
                c >= '0' && c <= '9'   ? static_cast<unsigned long>(c - '0')
                : c >= 'a' && c <= 'f' ? static_cast<unsigned long>(c - 'a' + 10)
                : c >= 'A' && c <= 'F' ? static_cast<unsigned long>(c - 'A' + 10)
                                       : 0;
            value = value * (hexadecimal ? 16 : 10) + digit;
        }
        bool const allowed = value == 9 || value == 10 || value == 13 ||
                             (value >= 0x20 && value < 0x7F) || (value >= 0xA0 && value < 0xD800) ||
                             (value >= 0xE000 && value < 0xFFFE) ||
                             (value >= 0x10000 && value <= 0x10FFFF);
        if (!allowed) {
            diagnostics.error(Code::controlCharacter, placeAt(text, file, at),
                              {std::to_string(value)});
            return false;
        }
    }
    return true;
}

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

} // namespace

Element parse(std::string_view bytes, std::string const& file, Diagnostics& diagnostics,
              Limits limits) {
    if (bytes.size() > limits.bytes) {
        diagnostics.error(Code::fileTooLarge, {file, 0, 0}, {std::to_string(limits.bytes)});
        return {};
    }
    if (bytes.substr(0, 2) == "\xFF\xFE" || bytes.substr(0, 2) == "\xFE\xFF") {
        diagnostics.error(Code::wrongEncoding, {file, 1, 1}, {"UTF-16"});
        return {};
    }
    if (bytes.substr(0, byteOrderMark.size()) == byteOrderMark)
        bytes.remove_prefix(byteOrderMark.size());
    // A declared encoding is named first: its bytes are seldom UTF-8, and that says less.
    pugi::xml_document document;
    auto const result = document.load_buffer(bytes.data(), bytes.size(),
                                             pugi::parse_default | pugi::parse_doctype |
                                                 pugi::parse_declaration | pugi::parse_ws_pcdata,
                                             pugi::encoding_utf8);
    if (!checkDeclaration(document, bytes, file, diagnostics) ||
        !checkCharacters(bytes, file, diagnostics) || !checkReferences(bytes, file, diagnostics))
        return {};
    if (!result) {
        diagnostics.error(Code::brokenXml,
                          placeAt(bytes, file, static_cast<std::size_t>(result.offset)),
                          {result.description()});
        return {};
    }
    pugi::xml_node const root = document.document_element();
    std::size_t const before = diagnostics.errors();
    Conversion conversion(bytes, std::make_shared<std::string const>(file), diagnostics, limits);
    Element element = conversion.convert(root, 1);
    for (pugi::xml_node next = root.next_sibling(); next; next = next.next_sibling())
        if (next.type() == pugi::node_element)
            diagnostics.error(Code::manyRoots,
                              placeAt(bytes, file,
                                      static_cast<std::size_t>(
                                          std::max<std::ptrdiff_t>(next.offset_debug() - 1, 0))),
                              {next.name()});
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
