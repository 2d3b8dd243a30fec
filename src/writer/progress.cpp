#include "writer/progress.hpp"

#include "writer/guard.hpp"
#include "writer/utf8.hpp"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XExtendedToolkit.hpp>
#include <com/sun/star/awt/XToolkitExperimental.hpp>
#include <com/sun/star/frame/theAutoRecovery.hpp>
#include <com/sun/star/task/XStatusIndicatorFactory.hpp>
#include <com/sun/star/util/URLTransformer.hpp>
#include <cppuhelper/implbase1.hxx>

namespace redress {
namespace {

using namespace std::chrono_literals;

constexpr auto moment = 800ms; ///< what is shorter is not worth a word
constexpr auto between = 100ms;

/// From time to time the office saves documents for recovery; one that is half written would be
/// saved with the words of two answers.
void saveForRecovery(Ref<css::uno::XComponentContext> const& context, bool on) {
    css::util::URL url;
    url.Complete = "vnd.sun.star.autorecovery:/setAutoSaveState";
    css::util::URLTransformer::create(context)->parseStrict(url);
    css::frame::theAutoRecovery::get(context)->dispatch(url,
                                                        sequence({named("AutoSaveState", on)}));
}

} // namespace

// The interface is marked as deprecated; it is in every office we promise,
// and nothing else hears a key while the office is busy.
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

class Progress::Keys : public cppu::WeakImplHelper1<css::awt::XKeyHandler> {
public:
    sal_Bool SAL_CALL keyPressed(css::awt::KeyEvent const& event) override {
        return guarded(
            "progress: key",
            [&]() -> sal_Bool {
                cancelled = cancelled || event.KeyCode == css::awt::Key::ESCAPE;
                return true;
            },
            true);
    }
    sal_Bool SAL_CALL keyReleased(css::awt::KeyEvent const&) override {
        return guarded(
            "progress: key released", []() -> sal_Bool { return true; }, true);
    }
    void SAL_CALL disposing(css::lang::EventObject const&) override {
        guarded("progress: disposing", [] {});
    }

    bool cancelled = false;
};

Progress::Progress(Ref<css::uno::XComponentContext> const& context,
                   Ref<css::frame::XFrame> const& frame, std::string const& what) noexcept
    : context_(context) {
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
        if (handler_.is()) toolkit_->removeKeyHandler(handler_);
        if (indicator_.is()) indicator_->end();
        if (handler_.is()) saveForRecovery(context_, true);
    } catch (css::uno::Exception const&) {
        // The window went meanwhile.
    }
}

void Progress::listen() {
    keys_ = new Keys;
    handler_ = keys_;
    // Each is a new one, and forgets its handlers when it goes.
    toolkit_ = as<css::awt::XExtendedToolkit>(
        css::uno::Reference<css::awt::XToolkit>(css::awt::Toolkit::create(context_).get()));
    toolkit_->addKeyHandler(handler_);
    saveForRecovery(context_, false);
}

bool Progress::goOn(std::size_t done, std::size_t all) noexcept {
    auto const now = std::chrono::steady_clock::now();
    if (!indicator_.is() || now - begun_ < moment || now - shown_ < between) return true;
    shown_ = now;
    try {
        if (!handler_.is()) listen();
        indicator_->setValue(static_cast<sal_Int32>(100 * done / (all > 0 ? all : 1)));
        as<css::awt::XToolkitExperimental>(toolkit_)->processEventsToIdle();
    } catch (css::uno::Exception const&) {
        return true; // it goes on without a word
    }
    return keys_ == nullptr || !keys_->cancelled;
}

} // namespace redress
