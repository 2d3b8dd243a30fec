#pragma once

#include "core/sync/state.hpp"

#include <vector>

namespace redress {

/// The states that belong to the depths of the document's undo list, so that after any undo or
/// redo the state is the one the text belongs to. Pure bookkeeping (docs/living-letter.md).
class History {
public:
    /// At load, or before the first draft: what holds below every step of ours.
    void begin(State base);
    /// We wrote: `depth` is the number of undo steps after the write.
    void wrote(State state, int depth);
    /// A step of the user's was added; `depth` is the number of undo steps now. At Writer's limit
    /// of steps the number does not grow and the oldest step falls off.
    void added(int depth);
    /// After undo or redo.
    void moved(int depth);
    /// The undo list was cleared: what holds now holds for good.
    void cleared();

    State const& current() const;

private:
    struct Entry {
        int depth;
        State state;
    };
    State base_;
    std::vector<Entry> entries_;
    int depth_ = 0;
};

} // namespace redress
