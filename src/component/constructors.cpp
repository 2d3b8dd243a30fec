#include "component/job.hpp"
#include "writer/guard.hpp"

#include <sal/types.h>

using css::uno::XComponentContext;
using css::uno::XInterface;

namespace {

template <class Component>
XInterface* construct(char const* place, XComponentContext* context) noexcept {
    return redress::guarded(
        place,
        [&]() -> XInterface* {
            css::uno::Reference<XComponentContext> const held(context);
            auto* component = new Component(held);
            component->acquire();
            return static_cast<cppu::OWeakObject*>(component);
        },
        nullptr);
}

} // namespace

/// Named in extension/redress.components; the office takes over the reference.
extern "C" SAL_DLLPUBLIC_EXPORT XInterface* redress_job(XComponentContext* context,
                                                        css::uno::Sequence<css::uno::Any> const&) {
    return construct<redress::Job>("construct job", context);
}
