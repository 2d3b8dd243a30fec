#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>

#include <functional>

namespace redress {

/// Runs `act` on the office's main thread, to which all that we hold belongs, and waits for its
/// end. Programs outside call on threads of the bridge. What it throws is lost there, and false the
/// result.
bool onMainThread(css::uno::Reference<css::uno::XComponentContext> const& context,
                  std::function<void()> act);

} // namespace redress
