#pragma once

#include "core/pack/layout.hpp"
#include "writer/uno.hpp"

#include <com/sun/star/frame/XModel.hpp>

#include <string>

namespace redress {

/// Gives a new document of ours what a user's own is never given: the layout's page with its
/// footer, the letters' language as its default, a title. It empties the undo list, as every change
/// of a page does; the letter is drafted afterwards.
void prepareDocument(Ref<css::frame::XModel> const& model, Layout const& layout,
                     std::string const& title);

} // namespace redress
