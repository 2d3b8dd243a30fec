#include "component/job.hpp"

#include "component/end_office.hpp"
#include "core/language/messages.hpp"
#include "session/order.hpp"
#include "writer/carry_out.hpp"
#include "writer/guard.hpp"
#include "writer/utf8.hpp"

#include <cppuhelper/supportsservice.hxx>
#include <osl/file.hxx>

#include <cstdlib>
#include <stdexcept>

namespace redress {
namespace {

/// The file the URL names, if this office was started for it.
std::filesystem::path orderFile(rtl::OUString const& url) {
    rtl::OUString path;
    char const* const ours = std::getenv("REDRESS_ORDER");
    if (ours == nullptr ||
        osl::FileBase::getSystemPathFromFileURL(url, path) != osl::FileBase::E_None ||
        toUtf8(path) != ours)
        return {};
    return ours;
}

/// Says what the guards stopped: a bug must not look like a letter that is well.
void finish(Order const& order, Status status) {
    for (Fault const& fault : faults::take()) {
        status.state = Status::State::failed;
        status.messages.push_back(translate("A bug in Redress was stopped in {1}: {2}",
                                            order.language, {fault.place, fault.what}));
    }
    status.guardedCalls = faults::calls();
    if (!write(order.status, status))
        throw std::runtime_error("cannot write " + order.status.string());
}

} // namespace

Job::Job(css::uno::Reference<css::uno::XComponentContext> const& context) : context_(context) {}

void Job::trigger(rtl::OUString const& orderUrl) {
    if (std::getenv("REDRESS_ORDER") == nullptr) return;
    // Guarded apart, so that a bug in one step leaves the next ones to report it and to end.
    auto const order = guarded("job: order",
                               [&] {
                                   auto const file = orderFile(orderUrl);
                                   return file.empty() ? std::nullopt : readOrder(file);
                               },
                               {});
    if (order) {
        Status const status = guarded("job: work",
                                      [&] {
                                          write(order->status, Status{});
                                          return carryOut(context_, *order);
                                      },
                                      {Status::State::failed, {}, {}, 0});
        guarded("job: status", [&] { finish(*order, status); });
    }
    guarded("job: end", [&] { endOffice(context_); });
}

rtl::OUString Job::getImplementationName() {
    return guarded("job: getImplementationName",
                   [] { return rtl::OUString("vnd.redress.comp.Job"); }, {});
}

sal_Bool Job::supportsService(rtl::OUString const& name) {
    return guarded(
        "job: supportsService", [&]() -> sal_Bool { return cppu::supportsService(this, name); },
        false);
}

css::uno::Sequence<rtl::OUString> Job::getSupportedServiceNames() {
    return guarded("job: getSupportedServiceNames",
                   [] {
                       rtl::OUString const name("vnd.redress.Job");
                       return css::uno::Sequence<rtl::OUString>(&name, 1);
                   },
                   {});
}

} // namespace redress
