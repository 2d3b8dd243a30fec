#pragma once

#include "session/order.hpp"
#include "writer/uno.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

namespace redress {

/// Carries out an order in this office: drafts the letter into a new document that no window
/// shows, stores it to each output in turn, closes it. Gaps are no message: whoever orders reads
/// pack and answers too. Does not throw for anything that packs, answers or files can be wrong in.
Status draftOrder(Ref<css::uno::XComponentContext> const& context, Order const& order);

} // namespace redress
