#pragma once

#include "core/xml/grammar.hpp"

namespace redress {

/// That of the element "count", the number of something.
xml::ElementRule countRule();

/// The grammar of every file of a pack. templates/redress-pack.xsd is made from it.
xml::Grammar const& packGrammar();

} // namespace redress
