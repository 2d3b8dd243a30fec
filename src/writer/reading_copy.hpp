#pragma once

#include "core/letter/reading_copy.hpp"
#include "writer/uno.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

namespace redress {

/// Writes the copy into a new document. It is an ordinary text: no bookmarks and no answers.
void writeReadingCopy(Ref<css::text::XTextDocument> const& document, ReadingCopy const& copy);

} // namespace redress
