#pragma once

#include "core/pack/layout.hpp"
#include "writer/uno.hpp"

#include <com/sun/star/frame/XModel.hpp>

#include <set>
#include <string>

namespace redress {

/// The name Writer knows a layout's style by; "Standard" for an id the layout lacks.
rtl::OUString styleName(Layout const& layout, std::string const& styleId);

/// Makes the paragraph styles with these ids, and a list style for each numbered one, where the
/// document has none of that name. A style that is there belongs to the user and stays as it is.
/// Can be undone.
void makeStyles(Ref<css::frame::XModel> const& model, Layout const& layout,
                std::set<std::string> const& styleIds);

/// Makes a character style of that name, which says nothing but, where asked, italics; one that is
/// there stays as it is.
void makeCharacterStyle(Ref<css::frame::XModel> const& model, char const* name, bool italic);

} // namespace redress
