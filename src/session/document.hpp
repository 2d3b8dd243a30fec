#pragma once

#include "core/sync/plan.hpp"

#include <functional>
#include <optional>
#include <string>

namespace redress {

/// How a write shows in the undo list.
struct UndoStep {
    std::string title; ///< for people, in their language: "Date of the call"
    /// Joins the step on top when that step is the same question's.
    std::string question;
};

/// The document a letter lives in, as the session sees it. Implemented by the writer room over
/// Writer's model, and by tests in memory. No call throws: a failure is a message.
class Document {
public:
    virtual ~Document() = default;

    /// The property the state is kept in; nothing when the document has none.
    virtual std::optional<std::string> storedState() = 0;
    virtual void storeState(std::string const& state) = 0;

    virtual Actual read(State const& written) = 0;
    /// Carries out the plan as one undo step. On failure everything is as it was before, and the
    /// message says why; success is an empty message.
    virtual std::string apply(Plan const& plan, State const& before, Layout const& layout,
                              UndoStep const& step) = 0;

    /// The number of steps that could be undone now.
    virtual int undoDepth() = 0;
    virtual int redoDepth() = 0;

    /// Called after every change of the undo list; empty: nobody listens.
    enum class UndoEvent { added, undone, redone, cleared };
    virtual void onUndo(std::function<void(UndoEvent)> listener) = 0;
};

} // namespace redress
