#pragma once

#include "core/sent/dispatch.hpp"
#include "core/xml/grammar.hpp"

namespace redress {

/// The grammar of what a document keeps of its dispatch. templates/redress-sent.xsd is made from
/// it.
xml::Grammar const& sentGrammar();

/// Reads it; `name` stands in messages for the file. Nothing where anything is wrong: the form, a
/// day that does not exist, lies behind `today`, or before one that it has to follow.
std::optional<Sent> readSent(std::string_view text, std::string const& name, Date today,
                             Diagnostics& diagnostics);

/// The text that `readSent` reads back the same. Replies stand in the order of their days.
std::string writeSent(Sent const& sent);

} // namespace redress
