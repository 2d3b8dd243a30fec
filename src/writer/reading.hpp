#pragma once

#include "core/sync/state.hpp"
#include "writer/uno.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/text/XTextRange.hpp>

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
    Ref<css::text::XTextRange> range;
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
};

Reading readDocument(Ref<css::frame::XModel> const& model, State const& written);

/// One paragraph: text, edges, plain.
Paragraph readParagraph(Ref<css::text::XTextRange> const& range);

/// Why not even the user may write anywhere in the document, as an English message id; empty: they
/// may.
std::string whyClosed(Ref<css::frame::XModel> const& model);

/// Why we may not on our own: that, or changes are tracked and we may not pause it.
std::string whyFixed(Ref<css::frame::XModel> const& model);

/// The same for a range.
std::string whyFixed(Ref<css::text::XTextRange> const& range);

} // namespace redress
