#include "writer/progress.hpp"

#include "writer/utf8.hpp"

#include <com/sun/star/task/XStatusIndicatorFactory.hpp>

namespace redress {

Progress::Progress(Ref<css::frame::XFrame> const& frame, std::string const& what) noexcept {
    try {
        auto const factory = ifIs<css::task::XStatusIndicatorFactory>(frame);
        if (!factory.is()) return;
        indicator_ = factory->createStatusIndicator();
        if (indicator_.is()) indicator_->start(fromUtf8(what), 100);
    } catch (css::uno::Exception const&) {
        indicator_.clear(); // a window without a status bar
    }
}

Progress::~Progress() {
    try {
        if (indicator_.is()) indicator_->end();
    } catch (css::uno::Exception const&) {
        // The window went meanwhile.
    }
}

void Progress::at(int percent) const noexcept {
    try {
        if (indicator_.is()) indicator_->setValue(percent);
    } catch (css::uno::Exception const&) {
        // As above.
    }
}

} // namespace redress
