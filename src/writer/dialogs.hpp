#pragma once

#include "writer/uno.hpp"

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

/// The office's own dialogs over the window of a frame, which wait until they are answered. All
/// texts are for people, in their language. A dialog that could not be shown was cancelled; none of
/// these throws.
namespace redress {

/// A kind of file, as it can be chosen: "Answers", "*.xml".
struct FileKind {
    std::string title;
    std::string pattern;
};

/// Begins in the folder of the frame's document. Nothing: cancelled.
std::optional<std::filesystem::path>
askForFileToOpen(Ref<css::uno::XComponentContext> const& context,
                 Ref<css::frame::XFrame> const& frame, std::string const& title,
                 std::vector<FileKind> const& kinds) noexcept;

/// The same for a file to write. The chosen kind's ending is added where it is missing, and where a
/// file of that name stands already the person has agreed to its being replaced.
std::optional<std::filesystem::path>
askForFileToSave(Ref<css::uno::XComponentContext> const& context,
                 Ref<css::frame::XFrame> const& frame, std::string const& title,
                 std::vector<FileKind> const& kinds, std::string const& proposedName) noexcept;

enum class MessageKind { information, warning, error, question };
enum class MessageButtons { ok, okCancel, yesNo, yesNoCancel };
/// `yes` for OK too.
enum class Reply { yes, no, cancel };

/// The first button is the one that Enter presses.
Reply ask(Ref<css::frame::XFrame> const& frame, MessageKind kind, std::string const& title,
          std::string const& text, MessageButtons buttons) noexcept;

/// A message with nothing to choose.
void tell(Ref<css::frame::XFrame> const& frame, std::string const& title,
          std::string const& text) noexcept;

} // namespace redress
