#pragma once

#include "core/language/names.hpp"
#include "core/xml/element.hpp"

/// What an answer names, in a file: a child element for each part that is there.
namespace redress {

Person personIn(xml::Element const& answer);
/// Whether any part of a person is there.
bool holdsPerson(xml::Element const& answer);
/// Adds the parts that are not empty.
void addPerson(xml::Element& answer, Person const& person);

Designation designationIn(xml::Element const& answer);
/// Whether it is there with forms of its own. Forms alone may be those of a person too, unless it
/// is a designation that is `asked`.
bool holdsDesignation(xml::Element const& answer, bool asked);
void addDesignation(xml::Element& answer, Designation const& designation);

} // namespace redress
