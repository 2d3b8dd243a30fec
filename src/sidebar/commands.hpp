#pragma once

#include "writer/uno.hpp"

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>
#include <vector>

namespace redress {

/// What a person can do in the deck, by the name of its command: "start" is dispatched as
/// vnd.redress:start and stands in the menu Redress under the same words as its button.
///   deck           shows the deck
///   start          begins the chosen letter here; shows the choice when nothing is chosen yet
///   start-new      the same in a new document
///   open-answers   asks for a file of answers
///   save-answers   asks where to
///   back, next     the group of questions before and behind
///   later          puts off the question that has the keyboard, or had it last
///   answer         puts the keyboard into the first question that wants an answer
///   clear-book     asks, and takes away what was kept for other letters
///   search         puts the keyboard into the search for law and clauses
///   insert         inserts what is chosen there
///   mention        finds the letter's enclosures there, to be mentioned at the cursor
///   resolve        shows what waits for a decision about paragraphs the user edited
///   send           shows what is still missing, and the way to paper
///   finish         asks, and takes bookmarks and answers off
///   export         asks for a name and writes the PDF
///   redacted-copy  asks for a name and writes a copy without what is personal
///   reading-copy   opens the letter in English, for reading, in a new document
///   print          Writer's own printing
std::vector<std::string> const& commandNames();

/// Whether the command makes sense now in the frame's window.
bool canPerform(Ref<css::uno::XComponentContext> const& context,
                Ref<css::frame::XFrame> const& frame, std::string const& command);

/// Performs it. Shows the deck first where the command needs it.
void perform(Ref<css::uno::XComponentContext> const& context, Ref<css::frame::XFrame> const& frame,
             std::string const& command);

/// Puts the keyboard into the question's field ("calls/r1/who"), or into that of the first one that
/// wants an answer.
void askFor(Ref<css::frame::XFrame> const& frame, std::string const& question);
void askForFirst(Ref<css::frame::XFrame> const& frame);

class PanelWindow;
/// For panels: what was asked of one that was not there yet is done when it opens, or forgotten
/// with its window.
void panelOpened(PanelWindow& panel);
void frameGone(css::frame::XFrame const* frame);

} // namespace redress
