#pragma once

#include "core/xml/grammar.hpp"

namespace redress {

/// The grammar of an answers file. templates/redress-answers.xsd is made from it.
xml::Grammar const& answersGrammar();

} // namespace redress
