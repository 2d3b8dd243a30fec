#pragma once

#include "writer/uno.hpp"

#include <com/sun/star/frame/XModel.hpp>

#include <cstddef>

namespace redress {

/// Takes all bookmarks with our prefix off and gives their number. Words, styles and the place of
/// every letter on the page stay.
std::size_t unbindAll(Ref<css::frame::XModel> const& model);

} // namespace redress
