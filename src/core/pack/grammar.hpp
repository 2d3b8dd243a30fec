#pragma once

#include "core/xml/grammar.hpp"

namespace redress {

/// The grammar of every file of a pack. templates/redress-pack.xsd is made from it.
xml::Grammar const& packGrammar();

} // namespace redress
