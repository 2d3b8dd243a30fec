#include "sidebar/later.hpp"

#include "writer/guard.hpp"

#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <cppuhelper/implbase1.hxx>

namespace redress {
namespace {

class Call : public cppu::WeakImplHelper1<css::awt::XCallback> {
public:
    explicit Call(std::function<void()> act) : act_(std::move(act)) {}

    void SAL_CALL notify(css::uno::Any const&) override {
        guarded("panel: later", [&] { act_(); });
    }

private:
    std::function<void()> act_;
};

} // namespace

void later(Ref<css::uno::XComponentContext> const& context, std::function<void()> act) {
    css::awt::AsyncCallback::create(context)->addCallback(new Call(std::move(act)),
                                                          css::uno::Any());
}

} // namespace redress
