#pragma once

#include "writer/uno.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <functional>

namespace redress {

/// Calls `act` as soon as the office's event loop is free. A focus set inside a key's own event is
/// taken back by the window, and a panel cannot go while one of its controls is speaking.
void later(Ref<css::uno::XComponentContext> const& context, std::function<void()> act);

} // namespace redress
