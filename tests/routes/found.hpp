#pragma once

#include "core/condition/facts.hpp"
#include "core/route/advice.hpp"
#include "routes/situation.hpp"

#include <string>
#include <vector>

namespace redress::testing {

/// The packs of templates/, read once; null where there is none of that name.
Pack const* packOf(std::string const& id);
std::vector<Pack> const& packs();

/// What the pack says to a situation.
struct Found {
    Pack const* pack = nullptr;
    Answers answers;
    Advice advice;
    std::vector<std::string> said; ///< codes of the diagnostics
    /// Questions that apply, without lists and without whether it is happening now.
    std::vector<std::string> asked;
    std::vector<std::string> wrong; ///< answers that are not the triage's, or do not apply
};

Found find(Situation const& situation);

/// Whether the question counts: what is asked while it happens and the diary do not.
bool counts(Question const& question);

} // namespace redress::testing
