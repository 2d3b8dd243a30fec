#include "core/citation/citation_text.hpp"

#include "core/language/utf8.hpp"

namespace redress {

void CitationText::add(std::string const& more) { text += more; }

void CitationText::addItalic(std::string const& more) {
    std::size_t const from = codePoints(text);
    text += more;
    italic.push_back({from, from + codePoints(more)});
}

void CitationText::add(CitationText const& more) {
    std::size_t const by = codePoints(text);
    text += more.text;
    for (Stretch const& stretch : more.italic)
        italic.push_back({stretch.from + by, stretch.to + by});
}

} // namespace redress
