#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace redress {

/// A bookmark's edge in a paragraph, in code points of the paragraph's text.
struct MarkEdge {
    std::string name;
    std::size_t at = 0;
    bool start = false;
    bool end = false; ///< both: a collapsed mark
};

/// A paragraph as it stands in the document.
struct Paragraph {
    std::string text;            ///< its portions of plain text
    std::vector<MarkEdge> edges; ///< in the order of the text
    bool plain = true;           ///< holds text and bookmarks only, and nothing is anchored to it
    bool body = true;            ///< not in a table, a frame, a header …
    bool redlined = false;       ///< met by a tracked change, if only at its edge
    std::string fixed;           ///< why nothing may be written here, as a message id
};

/// What was read of a document, once, so that judging it needs no more of the office.
struct Reading {
    std::vector<Paragraph> paragraphs; ///< the body's, then those elsewhere that hold our marks
    bool emptyBody = false;
    /// All bookmarks with our prefix, those outside these paragraphs too.
    std::vector<std::string> marks;
};

} // namespace redress
