#pragma once

#include "writer/places.hpp"

#include <functional>
#include <memory>

namespace redress {

class PanelWindow;

/// The cursor in the document's window, as a panel beside it follows it: `moved` is called once the
/// event loop is free, so that a key costs one look, and only while the panel is there.
class FollowedCursor {
public:
    FollowedCursor(PanelWindow& window, std::function<void()> moved);

    /// Follows the cursor of the document that is in the frame now; true where that is another one
    /// than before.
    bool follow();
    void forget();
    /// Of the window it is followed in; empty where none is.
    Ref<css::frame::XController> const& controller() const { return controller_; }

private:
    PanelWindow& window_;
    std::function<void()> moved_;
    Ref<css::frame::XController> controller_;
    std::unique_ptr<CursorWatch> watch_;
    bool waits_ = false; ///< it moved, and nobody was told yet
};

} // namespace redress
