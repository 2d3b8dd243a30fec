#pragma once

#include "core/letter/letter.hpp"
#include "writer/uno.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

namespace redress {

/// Writes a letter into a new document as an ordinary text: no bookmarks and no answers.
void writeCopy(Ref<css::text::XTextDocument> const& document, Letter const& letter,
               Layout const& layout);

} // namespace redress
