#pragma once

#include "core/sync/plan.hpp"
#include "writer/uno.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/text/XTextCursor.hpp>

#include <vector>

/// How citations look: they have the character style "Legal citation", what of them stands in
/// italics "Case name". Both are made where the document has none of that name.
namespace redress {

/// Makes the styles of what is to be written. Before its text: a redo that makes a character style
/// after text gives that text another one.
void makeCitationStyles(Ref<css::frame::XModel> const& model, Plan const& plan);
void makeCitationStyles(Ref<css::frame::XModel> const& model, std::vector<Block> const& blocks);

/// Formats a new citation; `words` reads the text.
void formatCitation(Ref<css::frame::XModel> const& model, Ref<css::text::XTextCursor> const& words,
                    CitationText const& text);

/// Formats a citation whose words changed, once the styles are there. What has another character
/// style, which the user gave it, keeps that.
void renewCitationFormat(Ref<css::text::XTextCursor> const& words, CitationText const& text);
/// The same for the citations of a block, which begins there, of whose words some were written.
void formatCitations(Ref<css::text::XTextRange> const& start, WrittenBlock const& block,
                     std::vector<Stretch> const& written);

/// Takes these styles off words that are no citation: what is put in beside one takes them over.
void clearCitationFormat(Ref<css::text::XTextCursor> const& words);
/// The same for what was written in a block and belongs to none of its citations.
void clearBesideCitations(Ref<css::text::XTextRange> const& start, WrittenBlock const& block,
                          std::vector<Stretch> const& written);

} // namespace redress
