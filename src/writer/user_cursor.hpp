#pragma once

#include "writer/uno.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

/// The cursor in the document's window.
namespace redress {

/// Where it stands, behind what is selected; empty when it is in no text.
Ref<css::text::XTextRange> userCursor(Ref<css::frame::XModel> const& model);

/// Puts it there and selects nothing; a document without a window has none.
void setUserCursor(Ref<css::frame::XModel> const& model, Ref<css::text::XTextRange> const& place);

/// Once the event loop is free, what is selected is selected no more and the cursor stands behind
/// it. Undo and redo leave everything they touched selected, a whole letter at times, where the
/// next key would overwrite it. Does not throw.
void deselectLater(Ref<css::uno::XComponentContext> const& context,
                   Ref<css::frame::XModel> const& model) noexcept;

} // namespace redress
