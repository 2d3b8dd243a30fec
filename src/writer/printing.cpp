#include "writer/printing.hpp"

#include "writer/guard.hpp"

#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>

namespace redress {

void print(Ref<css::uno::XComponentContext> const& context,
           Ref<css::frame::XFrame> const& frame) noexcept {
    guarded("printing", [&] {
        css::frame::DispatchHelper::create(context)->executeDispatch(
            as<css::frame::XDispatchProvider>(frame), ".uno:Print", {}, 0, {});
    });
}

} // namespace redress
