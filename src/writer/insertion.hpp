#pragma once

#include "core/letter/letter.hpp"
#include "core/pack/layout.hpp"
#include "writer/uno.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include <string>
#include <vector>

namespace redress {

/// Inserts what the user asked for (Document::insert says how), and gives the place behind it.
/// Whoever calls has opened the undo step and undoes it when something is thrown
/// (css::uno::Exception, WriteFailure).
Ref<css::text::XTextRange> insertAt(Ref<css::frame::XModel> const& model,
                                    Ref<css::text::XTextRange> const& place,
                                    std::vector<Block> const& blocks, Layout const& layout,
                                    std::string const& language,
                                    std::vector<std::string> const& marks);

/// Whether a space has to part two characters where one text is put beside another. Zero stands
/// for the edge of a paragraph.
bool wantsSpace(char32_t before, char32_t after);

} // namespace redress
