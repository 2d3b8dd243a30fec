#pragma once

#include "core/sync/state.hpp"

#include <vector>

namespace redress {

/// The states that belong to the depths of the document's undo list, so that after any undo or
/// redo the state is the one the text belongs to. Pure bookkeeping (docs/living-letter.md).
class History {
public:
    /// At load, or before the first draft: what holds below every step of ours. `depth` is the
    /// number of undo steps, here and below.
    void begin(State base, int depth);
    /// We wrote: `state` belongs to the step on top, whether it was added, joined, or there was
    /// nothing to add one for.
    void wrote(State state, int depth);
    /// A step was added on top, ours or the user's. At Writer's limit of steps the number does not
    /// grow and the oldest step falls off.
    void added(int depth);
    /// After undo or redo.
    void moved(int depth);
    /// The undo list was cleared: what holds now holds for good.
    void cleared();

    State const& current() const;
    /// How many states are kept.
    std::size_t count() const { return entries_.size() + 1; }

private:
    struct Entry {
        int depth;
        State state;
    };
    void settle();

    State base_;
    std::vector<Entry> entries_;
    int depth_ = 0;
};

} // namespace redress
