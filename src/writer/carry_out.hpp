#pragma once

#include "session/order.hpp"
#include "writer/uno.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

namespace redress {

/// Carries out an order in this office, in a document that no window shows: drafts the letter into
/// a new one, or gives the answers to the one that the order's document holds, all or none; then
/// stores it to each output in turn, and closes it. Gaps of a draft are no message: whoever orders
/// reads pack and answers too. Does not throw for anything that packs, answers or files can be
/// wrong in.
Status carryOut(Ref<css::uno::XComponentContext> const& context, Order const& order);

} // namespace redress
