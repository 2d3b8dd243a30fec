#pragma once

#include "session/letter_session.hpp"
#include "sidebar/view.hpp"

#include <optional>
#include <string>

namespace redress {

/// Shows the user's citation with that number, to be changed in place: its provisions, its form
/// and, where the letter's language has them, its case. `typed` is what stands in the field while
/// it names no provisions yet.
void showCitation(View& view, LetterSession const& session, int number,
                  std::optional<std::string> const& typed, std::string const& problem,
                  std::string const& language);

/// The citation as an event in that view wants it; nothing for another event, or where what was
/// typed names no provisions of the act, which `problem` then says.
std::optional<Citation> citationWanted(LetterSession const& session, int number, Event const& event,
                                       std::string const& language, std::string& problem);

} // namespace redress
