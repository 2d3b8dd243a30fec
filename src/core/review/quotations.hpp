#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace redress {

/// Words in quotation marks: the places of the two marks, in code points.
struct Quotation {
    std::size_t opens = 0;
    std::size_t closes = 0;
};

/// In the order of the text; one within another is a part of it. A mark that nothing closes in its
/// paragraph opens nothing, and an apostrophe is none.
std::vector<Quotation> quotationsIn(std::u32string_view text);

} // namespace redress
