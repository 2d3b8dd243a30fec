#include "component/end_office.hpp"

#include "writer/guard.hpp"

#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <cppuhelper/implbase1.hxx>

namespace redress {
namespace {

class Ending : public cppu::WeakImplHelper1<css::awt::XCallback> {
public:
    explicit Ending(css::uno::Reference<css::frame::XDesktop2> const& desktop)
        : desktop_(desktop) {}

    void SAL_CALL notify(css::uno::Any const&) override {
        guarded("end office", [&] { desktop_->terminate(); });
    }

private:
    css::uno::Reference<css::frame::XDesktop2> desktop_;
};

} // namespace

void endOffice(css::uno::Reference<css::uno::XComponentContext> const& context) {
    css::awt::AsyncCallback::create(context)->addCallback(
        new Ending(css::frame::Desktop::create(context)), css::uno::Any());
}

} // namespace redress
