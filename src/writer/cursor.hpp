#pragma once

#include "core/citation/citation_text.hpp"
#include "writer/uno.hpp"

#include <com/sun/star/text/XTextCursor.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include <cstddef>
#include <string>

/// Steps in a document's text. A step is a code point, or the break between two paragraphs.
namespace redress {

Ref<css::text::XTextCursor> cursorAt(Ref<css::text::XTextRange> const& range);
/// At the start of the paragraph that the range begins in.
Ref<css::text::XTextCursor> startOfParagraph(Ref<css::text::XTextRange> const& range);
/// At the end of the paragraph that the range ends in.
Ref<css::text::XTextCursor> endOfParagraph(Ref<css::text::XTextRange> const& range);
/// The paragraph that the range begins in, to be read or asked for its properties.
Ref<css::text::XTextRange> paragraphAt(Ref<css::text::XTextRange> const& range);

/// False when the text ends before.
bool goRight(Ref<css::text::XTextCursor> const& cursor, std::size_t steps, bool select);
bool goLeft(Ref<css::text::XTextCursor> const& cursor, std::size_t steps, bool select);

/// Whether both begin at the same place; false for ranges of different texts.
bool sameStart(Ref<css::text::XTextRange> const& one, Ref<css::text::XTextRange> const& other);

/// What stands there, counted from a place.
Ref<css::text::XTextCursor> part(Ref<css::text::XTextRange> const& start, Stretch const& stretch);

/// Makes `before`, which stands `offset` steps behind the start of the paragraph, read `after` by
/// replacing the smallest part in which they differ. Returns what was written, counted from the
/// start of the paragraph.
Stretch replaceMiddle(Ref<css::text::XTextRange> const& start, std::size_t offset,
                      std::string const& before, std::string const& after);

} // namespace redress
