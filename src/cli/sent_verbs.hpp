#pragma once

#include "cli/commands.hpp"

#include <CLI/CLI.hpp>

#include <functional>

namespace redress {

/// What the verbs about sent letters are asked.
struct SentRequests {
    commands::SentRequest sent;
    commands::ReplyRequest reply;
    commands::ClockRequest clock;
    commands::NextRequest next;
};

/// Adds a verb to the command line: its name, what it does, and how.
using AddVerb = std::function<CLI::App&(char const*, std::string const&, std::function<int()>)>;

/// The verbs sent, replied, clock and next. `common` and `requests` have to live as long as the
/// command line.
void addSentVerbs(AddVerb const& verb, commands::Common const& common, SentRequests& requests,
                  std::string const& language);

} // namespace redress
