#pragma once

#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/task/XJobExecutor.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase2.hxx>

namespace redress {

/// The service vnd.redress.Job: carries out one order of the command and ends the office.
///     soffice --headless "service:vnd.redress.Job?file:///…/order"
/// The order is taken only in an office that the command itself started: REDRESS_ORDER in its
/// environment names the same file. So a link in a stranger's document cannot give orders, and
/// no office with a person's documents in it is ever ended.
class Job : public cppu::WeakImplHelper2<css::task::XJobExecutor, css::lang::XServiceInfo> {
public:
    explicit Job(css::uno::Reference<css::uno::XComponentContext> const& context);

    void SAL_CALL trigger(rtl::OUString const& orderUrl) override;

    rtl::OUString SAL_CALL getImplementationName() override;
    sal_Bool SAL_CALL supportsService(rtl::OUString const& name) override;
    css::uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override;

private:
    css::uno::Reference<css::uno::XComponentContext> context_;
};

} // namespace redress
