#pragma once

#include "core/language/names.hpp"
#include "core/xml/element.hpp"

namespace redress {

/// A person as an answer holds them: a child element for each part that is there.
Person personIn(xml::Element const& answer);
/// Whether any part of a person is there.
bool holdsPerson(xml::Element const& answer);
/// Adds the parts that are not empty.
void addPerson(xml::Element& answer, Person const& person);

} // namespace redress
