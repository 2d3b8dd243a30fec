#pragma once

#include "sidebar/desk.hpp"

#include <map>
#include <string>
#include <vector>

namespace redress {

/// The arguments of a dispatch, by name.
using Arguments = std::map<std::string, std::string>;

/// What became of a command. The message has a line for each thing that is wrong, or that was left
/// to the user; it may be empty.
struct Outcome {
    bool done = false;
    std::string message;
};

/// The arguments that a command takes from a script, those it cannot do without first; none for
/// most commands. Given any of them it is performed as below and not as by a person.
///   answer         Question, Value: one answer more, as one undo step
///   start          Letter, Pack, Answers (a file's URL): begins it in this document
///   resolve        Block (its id: "facts", "call/r1"), Choice: keep, takeNew, showBoth, remove,
///                  bringBack, or useWording
///   finish         Confirm: "yes"
///   open-answers   URL: of the answers file
///   save-answers   URL
///   export         URL: .pdf, .odt, .docx or .txt
std::vector<std::string> const& argumentsOf(std::string const& command);

/// Performs it in the frame's document. Shows no dialog, and no deck.
Outcome performScripted(Ref<css::uno::XComponentContext> const& context,
                        Ref<css::frame::XFrame> const& frame, std::string const& command,
                        Arguments const& arguments);

} // namespace redress
