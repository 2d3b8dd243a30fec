#pragma once

#include "cli/sent_verbs.hpp"

namespace redress {

/// What the verbs for authors of packs are asked.
struct AuthorRequests {
    commands::LintRequest lint;
    std::string what; ///< of a report
    std::string pack; ///< whose
};

/// The verbs lint and report. `common` and `requests` have to live as long as the command line.
void addAuthorVerbs(AddVerb const& verb, commands::Common const& common, AuthorRequests& requests,
                    std::string const& language);

} // namespace redress
