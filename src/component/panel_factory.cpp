#include "component/panel_factory.hpp"

#include "sidebar/panels.hpp"
#include "writer/guard.hpp"
#include "writer/uno.hpp"

#include <cppuhelper/supportsservice.hxx>

namespace redress {

using css::uno::Reference;
using css::uno::Sequence;

PanelFactory::PanelFactory(Reference<css::uno::XComponentContext> const& context)
    : context_(context) {}

Reference<css::ui::XUIElement>
PanelFactory::createUIElement(rtl::OUString const& resourceUrl,
                              Sequence<css::beans::PropertyValue> const& arguments) {
    return guarded("panel factory: createUIElement",
                   [&] { return makePanel(context_, resourceUrl, arguments); }, {});
}

rtl::OUString PanelFactory::getImplementationName() {
    return guarded("panel factory: getImplementationName",
                   [] { return rtl::OUString("vnd.redress.comp.PanelFactory"); }, {});
}

sal_Bool PanelFactory::supportsService(rtl::OUString const& name) {
    return guarded(
        "panel factory: supportsService",
        [&]() -> sal_Bool { return cppu::supportsService(this, name); }, false);
}

Sequence<rtl::OUString> PanelFactory::getSupportedServiceNames() {
    return guarded("panel factory: getSupportedServiceNames",
                   [] {
                       rtl::OUString const name("vnd.redress.PanelFactory");
                       return Sequence<rtl::OUString>(&name, 1);
                   },
                   {});
}

} // namespace redress
