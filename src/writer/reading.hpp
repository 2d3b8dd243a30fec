#pragma once

#include "core/sync/loose.hpp"
#include "core/sync/reading.hpp"
#include "core/sync/state.hpp"
#include "writer/uno.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/text/XTextCursor.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include <string>
#include <vector>

namespace redress {

/// What was read, and for each of its paragraphs where it stands.
struct DocumentReading : Reading {
    std::vector<Ref<css::text::XTextRange>> ranges;
    std::vector<Ref<css::text::XTextRange>> rangesElsewhere;
    /// The body's tables, each with how many of the body's paragraphs stand before it.
    std::vector<std::pair<Ref<css::uno::XInterface>, std::size_t>> tables;
};
DocumentReading readDocument(Ref<css::frame::XModel> const& model);

/// The place of a stretch of what `readParagraph` reads there; empty where it is none of one
/// unbroken text: something stands in it.
Ref<css::text::XTextCursor> placeIn(Ref<css::text::XTextRange> const& paragraph,
                                    Stretch const& stretch);

/// The words of a citation that was read as plain text; empty where others stand there now.
Ref<css::text::XTextCursor> wordsOf(Ref<css::frame::XModel> const& model,
                                    LooseCitation const& citation);

/// The names of all bookmarks with our prefix.
std::vector<std::string> ourMarks(Ref<css::frame::XModel> const& model);

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
