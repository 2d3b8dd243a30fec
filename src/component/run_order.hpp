#pragma once

#include "session/order.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

namespace redress {

/// Carries out an order in this office: reads packs and answers, drafts into a hidden document,
/// stores the outputs, closes the document. The result is `done` or `failed`, with its messages.
Status runOrder(css::uno::Reference<css::uno::XComponentContext> const& context,
                Order const& order);

} // namespace redress
