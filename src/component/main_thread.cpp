#include "component/main_thread.hpp"

#include "writer/guard.hpp"

#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <cppuhelper/implbase1.hxx>

#include <atomic>
#include <chrono>
#include <future>

#include <unistd.h>

namespace redress {
namespace {

/// What is done once, by whoever comes to it first.
class Act {
public:
    explicit Act(std::function<void()> act) : act_(std::move(act)) {}

    void run(char const* place) {
        if (begun_.exchange(true)) return;
        started_.set_value();
        bool const done = guarded(
            place, [&] { return act_(), true; }, false);
        ended_.set_value(done);
    }

    std::future<void> started() { return started_.get_future(); }
    std::future<bool> ended() { return ended_.get_future(); }

private:
    std::function<void()> act_;
    std::atomic<bool> begun_{false};
    std::promise<void> started_;
    std::promise<bool> ended_;
};

class Call : public cppu::WeakImplHelper1<css::awt::XCallback> {
public:
    explicit Call(std::shared_ptr<Act> act) : act_(std::move(act)) {}

    void SAL_CALL notify(css::uno::Any const&) override {
        guarded("main thread: call", [&] { act_->run("main thread: act"); });
    }

private:
    std::shared_ptr<Act> act_;
};

} // namespace

bool onMainThread(css::uno::Reference<css::uno::XComponentContext> const& context,
                  std::function<void()> act) {
    auto const shared = std::make_shared<Act>(std::move(act));
    auto ended = shared->ended();
    if (gettid() != getpid()) {
        css::awt::AsyncCallback::create(context)->addCallback(new Call(shared), css::uno::Any());
        // A Basic macro that was started from outside holds the office's lock, for which the main
        // thread would wait for ever. With that lock it may as well be done here.
        constexpr std::chrono::seconds patience(2);
        if (shared->started().wait_for(patience) == std::future_status::ready) return ended.get();
    }
    shared->run("main thread: act here");
    return ended.get();
}

} // namespace redress
