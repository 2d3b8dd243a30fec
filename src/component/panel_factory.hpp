#pragma once

#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/ui/XUIElementFactory.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase2.hxx>

namespace redress {

/// Makes the panels that registry/Sidebar.xcu names, as registry/Factories.xcu tells the office.
class PanelFactory
    : public cppu::WeakImplHelper2<css::ui::XUIElementFactory, css::lang::XServiceInfo> {
public:
    explicit PanelFactory(css::uno::Reference<css::uno::XComponentContext> const& context);

    /// Empty where the panel could not be made: the office then leaves it out without a word, so
    /// the reason stands on standard error.
    css::uno::Reference<css::ui::XUIElement> SAL_CALL
    createUIElement(rtl::OUString const& resourceUrl,
                    css::uno::Sequence<css::beans::PropertyValue> const& arguments) override;

    rtl::OUString SAL_CALL getImplementationName() override;
    sal_Bool SAL_CALL supportsService(rtl::OUString const& name) override;
    css::uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override;

private:
    css::uno::Reference<css::uno::XComponentContext> context_;
};

} // namespace redress
