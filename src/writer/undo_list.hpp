#pragma once

#include "session/document.hpp"
#include "writer/uno.hpp"

#include <com/sun/star/document/XUndoManager.hpp>
#include <com/sun/star/frame/XModel.hpp>

#include <functional>
#include <memory>
#include <string>

namespace redress {

/// The undo list of one document: what is in it, our steps, and who hears of its changes.
/// The UNO calls throw css::uno::Exception; the destructor does not.
class UndoList {
public:
    explicit UndoList(Ref<css::frame::XModel> const& model);
    ~UndoList();
    UndoList(UndoList const&) = delete;
    UndoList& operator=(UndoList const&) = delete;

    int depth() const;
    int redoDepth() const;
    /// Every change of the list, our own steps too. Changes inside a step are none.
    void listen(std::function<void(Document::UndoEvent)> listener);

    /// Called after the undo and the redo of a step of ours, by whomever.
    void listenToOurs(std::function<void()> listener);

    /// Makes what `write` does one step. It joins the step on top when that was ours for the same
    /// question and nothing has happened since. What `write` throws comes through, and then the
    /// step is undone and gone; a joined one with all it held before.
    void write(UndoStep const& step, std::function<void()> const& write);

private:
    class Listener;

    bool joins(UndoStep const& step) const;
    void enter(bool joined, std::string const& title);

    Ref<css::document::XUndoManager> manager_;
    css::uno::Reference<css::document::XUndoManagerListener> listener_;
    Listener* heard_; ///< the same object, alive as long as `listener_`
};

} // namespace redress
