#pragma once

#include "writer/uno.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>
#include <vector>

namespace redress::property {

/// The unique marks that the user's words carry. Each is one character, so that no edit can leave
/// half of one; shown to people as «17».
constexpr int markCount = 256;
std::string userMark(int number);
/// Every mark in a text, as its number.
std::vector<int> marksOf(std::string const& text);
/// With its marks as people are shown them.
std::string readable(std::string const& text);

/// Every mark in the document, in its order: body, tables, frames, footnotes, comments, header,
/// and what is deleted but tracked. As the office writes the document into a file, so that nothing
/// hides from it.
std::vector<int> marksIn(css::uno::Reference<css::uno::XComponentContext> const& context,
                         Ref<css::frame::XModel> const& model);

} // namespace redress::property
