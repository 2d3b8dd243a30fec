#pragma once

#include "core/sync/loose.hpp"
#include "core/sync/state.hpp"
#include "writer/uno.hpp"

#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/text/XTextCursor.hpp>

#include <functional>
#include <memory>
#include <string>

/// Where the letter's answers stand in a window, and where its cursor stands among them.
namespace redress {

/// Shows places of the letter to a person whose keyboard is elsewhere: they are scrolled to and
/// selected, and the cursor goes back to where it was afterwards. Nothing in the document changes.
class ShownPlace {
public:
    /// Where the question's answer stands first, or the paragraph or the user's citation of that
    /// number, or a citation of plain text. Without such a place everything stays.
    void showAnswer(Ref<css::frame::XController> const& controller, State const& state,
                    std::string const& question);
    void showBlock(Ref<css::frame::XController> const& controller, State const& state, int number);
    void showWords(Ref<css::frame::XController> const& controller, LooseCitation const& citation);
    /// Puts the cursor back, selection and all, unless the person has moved it since.
    void leave();
    bool isShown() const { return controller_.is(); }

private:
    void show(Ref<css::frame::XController> const& controller,
              Ref<css::text::XTextRange> const& range);

    Ref<css::frame::XController> controller_;
    Ref<css::text::XTextCursor> before_; ///< the person's own
    Ref<css::text::XTextCursor> shown_;
};

/// The question whose answer the window's cursor stands in or at, and the numbers of the paragraph
/// and of the user's citation; empty and 0 elsewhere.
struct PlaceAtCursor {
    std::string question;
    int block = 0;
    int citation = 0;
};
PlaceAtCursor placeAtCursor(Ref<css::frame::XController> const& controller, State const& state);

/// Knows when a person leaves a paragraph they have written in. What is typed in one go is one step
/// of the undo list, which tells of its beginning only.
class ParagraphAtCursor {
public:
    /// To be asked after a move of the cursor: whether it left a paragraph whose words are others
    /// than when it came.
    bool wasWritten(Ref<css::frame::XController> const& controller);

private:
    Ref<css::text::XTextCursor> start_;
    std::string text_;
};

/// Calls back after each move of the window's cursor, until it is destroyed.
class CursorWatch {
public:
    CursorWatch(Ref<css::frame::XController> const& controller, std::function<void()> moved);
    ~CursorWatch();
    CursorWatch(CursorWatch const&) = delete;
    CursorWatch& operator=(CursorWatch const&) = delete;

private:
    class Listener;

    Ref<css::frame::XController> controller_;
    css::uno::Reference<css::uno::XInterface> held_;
    Listener* listener_; ///< the same object, alive as long as `held_`
};

} // namespace redress
