#include "session/history.hpp"

#include "core/sync/deliberate.hpp"

#include <algorithm>
#include <utility>

namespace redress {

void History::begin(State base, int depth) {
    base_ = std::move(base);
    entries_.clear();
    depth_ = depth;
}

void History::wrote(State state, int depth) {
    // Where nothing stands there is no step to add, and what can be redone keeps its states.
    while (depth > depth_ && !entries_.empty() && entries_.back().depth >= depth)
        entries_.pop_back();
    auto const place =
        std::lower_bound(entries_.begin(), entries_.end(), depth,
                         [](Entry const& entry, int wanted) { return entry.depth < wanted; });
    if (place != entries_.end() && place->depth == depth)
        place->state = std::move(state);
    else
        entries_.insert(place, {depth, std::move(state)});
    depth_ = depth;
    settle();
}

void History::added(int depth) {
    int const fallen = std::max(depth_ + 1 - depth, 0);
    for (Entry& entry : entries_)
        entry.depth -= fallen;
    while (!entries_.empty() && entries_.back().depth >= depth)
        entries_.pop_back();
    depth_ = depth;
    settle();
}

void History::moved(int depth) {
    if (!deliberate::is(deliberate::Fault::stateNotSwitched)) depth_ = depth;
}

void History::cleared() {
    base_ = State(current());
    entries_.clear();
    depth_ = 0;
}

State const& History::current() const {
    auto const entry = std::find_if(entries_.rbegin(), entries_.rend(),
                                    [this](Entry const& e) { return e.depth <= depth_; });
    return entry == entries_.rend() ? base_ : entry->state;
}

/// A state whose step can no longer be undone is what holds below all others.
void History::settle() {
    auto const first = std::find_if(entries_.begin(), entries_.end(),
                                    [](Entry const& entry) { return entry.depth > 0; });
    if (first == entries_.begin()) return;
    base_ = std::move(std::prev(first)->state);
    entries_.erase(entries_.begin(), first);
}

} // namespace redress
