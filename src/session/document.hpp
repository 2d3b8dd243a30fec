#pragma once

#include "core/sync/plan.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace redress {

/// How a write shows in the undo list.
struct UndoStep {
    std::string title; ///< for people, in their language: "Date of the call"
    /// The question, and the visit to its field: joins the step on top when that step has the same;
    /// empty: joins none.
    std::string question;
    /// Becomes part of the step on top, whosever it is; there must be one, and nothing to redo.
    bool joinsTop = false;
};

/// The document a letter lives in, as the session sees it. Implemented by the writer room over
/// Writer's model, and by tests in memory. No call throws: a failure is a message.
class Document {
public:
    virtual ~Document() = default;

    /// The property the state is kept in; nothing when the document has none.
    virtual std::optional<std::string> storedState() = 0;
    /// An empty text takes the property away. Never an undo step.
    virtual void storeState(std::string const& state) = 0;

    virtual Actual read(State const& written) = 0;
    /// Carries out the plan as one undo step, also where the plan has no operations: the step then
    /// stands for the changed answers. The state is stored by the caller. On failure everything is
    /// as it was before, or, where the step joined, as it was before what it joined, which then is
    /// told as undone; the message says why. Success is an empty message.
    virtual std::string apply(Plan const& plan, State const& before, Layout const& layout,
                              UndoStep const& step) = 0;

    /// Inserts at the cursor as one undo step: a single block without style continues the paragraph
    /// it stands in, others become paragraphs of their own in the layout's styles. From then on the
    /// text is the user's; only its citations get bookmarks, with the names in `marks`, in their
    /// order. `language` is the text's, "ru-RU". Failure as in `apply`.
    virtual std::string insert(std::vector<Block> const& blocks, Layout const& layout,
                               std::string const& language, std::vector<std::string> const& marks,
                               UndoStep const& step) = 0;

    /// Gives words that stand there as plain text a citation's bookmark, its look and language, as
    /// one undo step; they stay as they read. Failure as in `apply`, also where they read otherwise
    /// now.
    virtual std::string bind(LooseCitation const& citation, std::string const& mark,
                             std::string const& language, UndoStep const& step) = 0;

    /// Takes all bookmarks with our prefix off, whosever they are, as one undo step, and counts
    /// them. Failure as in `apply`.
    virtual std::string unbind(UndoStep const& step, std::size_t& removed) = 0;

    /// The number of steps that could be undone now.
    virtual int undoDepth() = 0;
    virtual int redoDepth() = 0;

    /// Called after every change of the undo list; empty: nobody listens. `added` is a new step on
    /// top, `apply`'s own too, and not one that joined the step below it (a hidden context);
    /// `cleared` is that of the whole list, not that of the steps to redo alone.
    enum class UndoEvent { added, undone, redone, cleared };
    virtual void onUndo(std::function<void(UndoEvent)> listener) = 0;
};

} // namespace redress
