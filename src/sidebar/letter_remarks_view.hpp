#pragma once

#include "session/letter_remarks.hpp"
#include "sidebar/view.hpp"

#include <string>
#include <vector>

namespace redress {

/// Adds what a person should look at in the events that the letter tells and in its enclosures;
/// nothing where there is nothing. `language` is the interface's.
void showLetterRemarks(View& view, std::vector<LetterRemark> const& remarks, int chosen,
                       std::string const& language);

} // namespace redress
