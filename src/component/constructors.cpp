#include "component/command_handler.hpp"
#include "component/job.hpp"
#include "component/panel_factory.hpp"
#include "core/language/messages.hpp"
#include "writer/guard.hpp"
#include "writer/package_folder.hpp"

#include <sal/types.h>

using css::uno::XComponentContext;
using css::uno::XInterface;

namespace {

/// Once: setting the folder again would have every catalogue read again.
void knowCatalogues() {
    static bool const known = [] {
        redress::setCatalogueFolder((redress::packageFolder() / "locale").string());
        return true;
    }();
    static_cast<void>(known);
}

template <class Component>
XInterface* construct(char const* place, XComponentContext* context) noexcept {
    return redress::guarded(
        place,
        [&]() -> XInterface* {
            knowCatalogues();
            css::uno::Reference<XComponentContext> const held(context);
            auto* component = new Component(held);
            component->acquire();
            return static_cast<cppu::OWeakObject*>(component);
        },
        nullptr);
}

} // namespace

// Named in extension/redress.components; the office takes over the reference.

extern "C" SAL_DLLPUBLIC_EXPORT XInterface* redress_job(XComponentContext* context,
                                                        css::uno::Sequence<css::uno::Any> const&) {
    return construct<redress::Job>("construct job", context);
}

extern "C" SAL_DLLPUBLIC_EXPORT XInterface*
redress_panel_factory(XComponentContext* context, css::uno::Sequence<css::uno::Any> const&) {
    return construct<redress::PanelFactory>("construct panel factory", context);
}

extern "C" SAL_DLLPUBLIC_EXPORT XInterface*
redress_command_handler(XComponentContext* context, css::uno::Sequence<css::uno::Any> const&) {
    return construct<redress::CommandHandler>("construct command handler", context);
}
