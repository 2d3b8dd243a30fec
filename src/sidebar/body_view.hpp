#pragma once

#include "sidebar/question_view.hpp"

namespace redress {

/// Adds, below the field of a designation that offers bodies, what opens a list of them, and that
/// list: the kind, the region, what else the name needs, the name as it comes out, and a button
/// that puts it into the field. What a person writes there instead stands as well.
void showBodies(View& view, Pack const& pack, Asked const& asked, Unfinished const& unfinished,
                std::string const& language);

/// Opens and shuts the list of the question; what was chosen in another stays, a region above all.
void toggleBodies(Asked const& asked, BodyChoice& choice);
/// Notes what the event says of the choice; false where it is none of the list's.
bool chooseBody(Pack const& pack, Asked const& asked, Event const& event, BodyChoice& choice);
/// The answer that the choice comes to; nothing where something is missing, or the rules of
/// declension are not sure.
std::optional<std::string> chosenBody(Pack const& pack, Asked const& asked,
                                      BodyChoice const& choice);

/// The name of the button that gives the question that answer.
std::string useOfBody(std::string const& path);
/// The question that a control of the list belongs to; empty for another control.
std::string bodyPath(std::string const& control);

} // namespace redress
