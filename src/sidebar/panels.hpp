#pragma once

#include "writer/uno.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/ui/XUIElement.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace redress {

/// The panel that the resource names ("private:resource/toolpanel/RedressPanelFactory/
/// RedressLetterPanel"), in the Frame and ParentWindow of the arguments. Throws
/// css::uno::Exception and std::exception; empty for a resource that is none of ours.
css::uno::Reference<css::ui::XUIElement>
makePanel(Ref<css::uno::XComponentContext> const& context, rtl::OUString const& resourceUrl,
          css::uno::Sequence<css::beans::PropertyValue> const& arguments);

} // namespace redress
