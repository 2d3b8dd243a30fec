#include "component/run_order.hpp"

namespace redress {

Status runOrder(css::uno::Reference<css::uno::XComponentContext> const&, Order const& order) {
    return {Status::State::failed, {"not built yet: " + order.letter}, 0};
}

} // namespace redress
