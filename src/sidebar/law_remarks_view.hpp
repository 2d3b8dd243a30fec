#pragma once

#include "session/law_remarks.hpp"
#include "sidebar/view.hpp"

#include <optional>
#include <string>
#include <vector>

namespace redress {

/// Adds what a person should look at in the law that the letter cites, with what can be done about
/// the one that is chosen; nothing where there is nothing. `language` is the interface's.
void showLawRemarks(View& view, Pack const& pack, std::vector<LawRemark> const& remarks, int chosen,
                    std::string const& problem, std::string const& language);

/// Whether one click can make the citation live.
bool canLive(LawRemark const& remark);

/// Adds the choice of how old a check of the law may be; `days` as in `lawRemarks`.
void showAgeOfChecks(View& view, int days, std::string const& language);
/// How many days an item of that choice means.
int ageChosen(int item);

} // namespace redress
