#pragma once

#include "writer/marks.hpp"

#include <string>
#include <vector>

/// Whole paragraphs put into a text and taken out of it, so that what stands beside them stays as
/// it is: bookmarks, style, direct formatting.
namespace redress {

/// Whether a table stands between the range's ends.
bool spansTable(Ref<css::text::XTextRange> const& range);

/// Neither text nor bookmarks nor anything anchored in the paragraph that the range begins in.
bool isWhollyEmpty(Ref<css::text::XTextRange> const& range);

/// Names of the bookmarks, the user's too, that stand at the place and hold nothing. What is
/// written there would go into them, and undo would lose them.
std::vector<std::string> emptyMarksAt(Marks const& marks, Ref<css::text::XTextRange> const& place);

/// A new empty paragraph without direct formatting behind the one that the range ends in.
Ref<css::text::XTextCursor> breakAfter(Marks const& marks, Ref<css::text::XTextRange> const& range);
/// The same before the one that the range begins in; a page break before that one goes with it.
Ref<css::text::XTextCursor> breakBefore(Marks const& marks,
                                        Ref<css::text::XTextRange> const& range);
/// A new empty paragraph at the end of the body, outside any section; the body's only paragraph if
/// that is wholly empty.
Ref<css::text::XTextCursor> breakAtEnd(Ref<css::frame::XModel> const& model, Marks const& marks);

/// Takes off the character style that the words of a new paragraph took over from the place where
/// it was broken off, the end of a citation say.
void clearCharacterStyle(Ref<css::text::XTextRange> const& words);

/// Takes out the paragraph that the range begins in. It holds no bookmarks any more. Where a table
/// or a section leaves no neighbour to join with, it stays behind, empty.
void takeOut(Marks const& marks, Ref<css::text::XTextRange> const& range);

} // namespace redress
