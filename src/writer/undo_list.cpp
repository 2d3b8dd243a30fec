#include "writer/undo_list.hpp"

#include "core/sync/deliberate.hpp"
#include "writer/guard.hpp"
#include "writer/utf8.hpp"

#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <cppuhelper/implbase1.hxx>
#include <rtl/ref.hxx>

#include <exception>
#include <set>

namespace redress {

using css::document::UndoManagerEvent;
using css::lang::EventObject;

class UndoList::Listener : public cppu::WeakImplHelper1<css::document::XUndoManagerListener> {
public:
    using Event = Document::UndoEvent;

    void SAL_CALL undoActionAdded(UndoManagerEvent const& event) override {
        guarded("undo list: added", [&] {
            if (event.UndoContextDepth == 0) tell(Event::added);
        });
    }
    void SAL_CALL actionUndone(UndoManagerEvent const& event) override {
        guarded("undo list: undone", [&] {
            tell(Event::undone);
            tellOurs(event);
        });
    }
    void SAL_CALL actionRedone(UndoManagerEvent const& event) override {
        guarded("undo list: redone", [&] {
            tell(Event::redone);
            tellOurs(event);
        });
    }
    void SAL_CALL allActionsCleared(EventObject const&) override {
        guarded("undo list: cleared", [&] { tell(Event::cleared); });
    }
    void SAL_CALL redoActionsCleared(EventObject const&) override {
        guarded("undo list: redo cleared", [] {});
    }
    void SAL_CALL resetAll(EventObject const&) override {
        guarded("undo list: reset", [&] { tell(Event::cleared); });
    }
    void SAL_CALL enteredContext(UndoManagerEvent const&) override {
        guarded("undo list: context entered", [] {});
    }
    void SAL_CALL enteredHiddenContext(UndoManagerEvent const&) override {
        guarded("undo list: hidden context entered", [] {});
    }
    void SAL_CALL leftContext(UndoManagerEvent const& event) override {
        guarded("undo list: context left", [&] {
            left = true;
            if (event.UndoContextDepth == 0) tell(Event::added);
        });
    }
    void SAL_CALL leftHiddenContext(UndoManagerEvent const&) override {
        // What it holds joined the step on top: the list is as long as before.
        guarded("undo list: hidden context left", [&] {
            left = true;
            latest.clear();
        });
    }
    void SAL_CALL cancelledContext(UndoManagerEvent const&) override {
        guarded("undo list: context cancelled", [] {});
    }
    void SAL_CALL disposing(EventObject const&) override {
        guarded("undo list: disposing", [&] {
            told = nullptr;
            toldOurs = nullptr;
        });
    }

    void tell(Event event) {
        latest.clear();
        // The listener may set another one, or none, while it runs.
        auto const listener = told;
        if (listener) listener(event);
    }

    void tellOurs(UndoManagerEvent const& event) {
        auto const listener = toldOurs;
        if (listener && ours.count(event.UndoActionTitle) != 0) listener();
    }

    std::function<void(Event)> told;
    std::function<void()> toldOurs;
    /// Titles of our steps. The office's own are words about editing, no question's label.
    std::set<rtl::OUString> ours;
    std::string latest; ///< the question of the step on top, while nothing else has happened
    bool left = false;  ///< a context that was not empty has been left
};

namespace {

/// Holds the listener off the list: a letter's draft is a thousand small changes inside one step.
class Deaf {
public:
    Deaf(Ref<css::document::XUndoManager> const& manager,
         css::uno::Reference<css::document::XUndoManagerListener> const& listener)
        : manager_(manager), listener_(listener) {
        manager_->removeUndoManagerListener(listener_);
    }
    ~Deaf() {
        try {
            manager_->addUndoManagerListener(listener_);
        } catch (css::uno::Exception const&) {
            // Only a document that is being closed refuses this.
        }
    }
    Deaf(Deaf const&) = delete;
    Deaf& operator=(Deaf const&) = delete;

private:
    Ref<css::document::XUndoManager> manager_;
    css::uno::Reference<css::document::XUndoManagerListener> listener_;
};

} // namespace

UndoList::UndoList(Ref<css::frame::XModel> const& model)
    : manager_(as<css::document::XUndoManagerSupplier>(model)->getUndoManager()) {
    rtl::Reference<Listener> const listener = new Listener;
    heard_ = listener.get();
    listener_ = heard_;
    manager_->addUndoManagerListener(listener_);
}

UndoList::~UndoList() {
    heard_->told = nullptr;
    heard_->toldOurs = nullptr;
    try {
        manager_->removeUndoManagerListener(listener_);
    } catch (css::uno::Exception const&) {
        // The document is gone, and its listeners with it.
    }
}

int UndoList::depth() const { return manager_->getAllUndoActionTitles().getLength(); }
int UndoList::redoDepth() const { return manager_->getAllRedoActionTitles().getLength(); }

void UndoList::listen(std::function<void(Document::UndoEvent)> listener) {
    heard_->told = std::move(listener);
}

void UndoList::listenToOurs(std::function<void()> listener) {
    heard_->toldOurs = std::move(listener);
}

bool UndoList::joins(UndoStep const& step) const {
    bool const same = !step.question.empty() && heard_->latest == step.question;
    return (step.joinsTop || same) && depth() > 0 && redoDepth() == 0;
}

void UndoList::write(UndoStep const& step, std::function<void()> const& write) {
    // The list cannot be written to from within its own telling.
    if (deliberate::is(deliberate::Fault::writeAfterUndo) && step.title.empty()) return write();
    bool const joined = joins(step);
    std::exception_ptr failure;
    {
        Deaf const deaf(manager_, listener_);
        enter(joined, step.title);
        try {
            write();
        } catch (...) {
            failure = std::current_exception();
        }
    }
    heard_->left = false;
    manager_->leaveUndoContext();
    if (!failure) {
        heard_->latest = step.question;
        if (!joined) heard_->ours.insert(fromUtf8(step.title));
        return;
    }
    // Where nothing came to be written, there is no step. What a step of the user's joined can be
    // had again by redo.
    if (heard_->left) {
        manager_->undo();
        if (!step.joinsTop) manager_->clearRedo();
    }
    std::rethrow_exception(failure);
}

void UndoList::enter(bool joined, std::string const& title) {
    if (joined)
        manager_->enterHiddenUndoContext();
    else
        manager_->enterUndoContext(fromUtf8(title));
}

} // namespace redress
