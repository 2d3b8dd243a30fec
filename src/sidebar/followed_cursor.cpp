#include "sidebar/followed_cursor.hpp"

#include "sidebar/panel.hpp"

#include <utility>

namespace redress {

FollowedCursor::FollowedCursor(PanelWindow& window, std::function<void()> moved)
    : window_(window), moved_(std::move(moved)) {}

bool FollowedCursor::follow() {
    auto const controller = Ref<css::frame::XController>(window_.frame()->getController());
    if (!controller.is() || controller == controller_) return false;
    controller_ = controller;
    watch_ = std::make_unique<CursorWatch>(controller, [this] {
        if (std::exchange(waits_, true)) return;
        window_.whenFree([this] {
            waits_ = false;
            moved_();
        });
    });
    return true;
}

void FollowedCursor::forget() {
    watch_.reset();
    controller_.clear();
}

} // namespace redress
