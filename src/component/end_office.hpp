#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>

namespace redress {

/// Ends the office as soon as its event loop is free: ending it inside a call of its own would
/// take the ground away under that call.
void endOffice(css::uno::Reference<css::uno::XComponentContext> const& context);

} // namespace redress
