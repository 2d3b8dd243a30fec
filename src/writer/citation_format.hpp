#pragma once

#include "core/citation/citation_text.hpp"
#include "writer/uno.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/text/XTextCursor.hpp>

namespace redress {

/// Gives a citation's words the character styles "Legal citation" and, for what stands in italics,
/// "Case name"; both are made where the document has none of that name. `words` reads the text.
void formatCitation(Ref<css::frame::XModel> const& model, Ref<css::text::XTextCursor> const& words,
                    CitationText const& text);

} // namespace redress
