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

/// A place in the body: before or in one of its paragraphs.
struct Anchor {
    std::size_t paragraph = static_cast<std::size_t>(-1); ///< index; the largest: behind all
    bool before = false;                                  ///< a table before that paragraph
    std::size_t at = 0;                                   ///< code points, in it
};

/// A paragraph as it stands in the document.
struct Paragraph {
    std::string text;            ///< its portions of plain text
    std::vector<MarkEdge> edges; ///< in the order of the text
    bool plain = true;           ///< holds text and bookmarks only, and nothing is anchored to it
    std::vector<std::size_t> others = {}; ///< where else something stands: a comment, a note
    bool body = true;                     ///< not in a table, a frame, a header …
    bool redlined = false;                ///< met by a tracked change, if only at its edge
    /// Where a reader of the body meets it, if it is not of the body: what the table, the note or
    /// the frame that it is in is anchored to.
    Anchor anchor = {};
    std::string fixed; ///< why nothing may be written here, as a message id
};

/// What was read of a document, once, so that judging it needs no more of the office.
struct Reading {
    std::vector<Paragraph> paragraphs; ///< the body's, then those elsewhere that hold our marks
    bool emptyBody = false;
    /// All bookmarks with our prefix, those outside these paragraphs too.
    std::vector<std::string> marks;
    std::vector<Paragraph> elsewhere = {}; ///< in tables, frames and notes, without our marks
};

} // namespace redress
