#pragma once

#include "writer/uno.hpp"

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace redress {

/// Writer's own printing of the frame's document, with its dialog. Does not throw.
void print(Ref<css::uno::XComponentContext> const& context,
           Ref<css::frame::XFrame> const& frame) noexcept;

} // namespace redress
