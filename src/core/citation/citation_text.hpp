#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace redress {

/// Code points [from, to) of a text.
struct Stretch {
    std::size_t from = 0;
    std::size_t to = 0;

    bool operator==(Stretch const& other) const { return from == other.from && to == other.to; }
};

/// A text and what of it stands in italics. Plain text drops the italics.
struct CitationText {
    std::string text;
    std::vector<Stretch> italic;

    void add(std::string const& more);
    void addItalic(std::string const& more);
    void add(CitationText const& more);
};

} // namespace redress
