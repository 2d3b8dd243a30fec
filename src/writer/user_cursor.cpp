#include "writer/user_cursor.hpp"

#include "writer/guard.hpp"

#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <cppuhelper/implbase1.hxx>
#include <cppuhelper/weakref.hxx>

namespace redress {
namespace {

using css::text::XTextRange;
using css::text::XTextViewCursor;

/// Empty without a window, or where a picture or a frame is selected.
Ref<XTextViewCursor> textCursor(Ref<css::frame::XModel> const& model) {
    auto const view = ifIs<css::text::XTextViewCursorSupplier>(model->getCurrentController());
    if (!view.is()) return {};
    try {
        auto const cursor = view->getViewCursor();
        return cursor.is() && cursor->getText().is() ? Ref<XTextViewCursor>(cursor)
                                                     : Ref<XTextViewCursor>();
    } catch (css::lang::DisposedException const&) {
        throw;
    } catch (css::uno::RuntimeException const&) {
        return {};
    }
}

class Deselecting : public cppu::WeakImplHelper1<css::awt::XCallback> {
public:
    explicit Deselecting(Ref<css::frame::XModel> const& model) : model_(model) {}

    void SAL_CALL notify(css::uno::Any const&) override {
        guarded("user cursor: deselect", [&] {
            css::uno::Reference<css::frame::XModel> const model(model_);
            if (!model.is()) return;
            try {
                if (auto const cursor = textCursor(model); cursor.is()) cursor->collapseToEnd();
            } catch (css::lang::DisposedException const&) {
                // The document was closed meanwhile.
            }
        });
    }

private:
    css::uno::WeakReference<css::frame::XModel> model_;
};

} // namespace

Ref<XTextRange> userCursor(Ref<css::frame::XModel> const& model) {
    auto const cursor = textCursor(model);
    if (!cursor.is()) return {};
    return cursor->getText()->createTextCursorByRange(cursor->getEnd());
}

void setUserCursor(Ref<css::frame::XModel> const& model, Ref<XTextRange> const& place) {
    if (auto const cursor = textCursor(model); cursor.is()) cursor->gotoRange(place, false);
}

void deselectLater(Ref<css::uno::XComponentContext> const& context,
                   Ref<css::frame::XModel> const& model) noexcept {
    guarded("user cursor: deselect later", [&] {
        css::awt::AsyncCallback::create(context)->addCallback(new Deselecting(model), {});
    });
}

} // namespace redress
