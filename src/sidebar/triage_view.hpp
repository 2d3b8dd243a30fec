#pragma once

#include "core/route/advice.hpp"
#include "session/interview.hpp"
#include "sidebar/question_view.hpp"

#include <string>

namespace redress {

/// What the triage of a pack shows now.
struct TriageShown {
    Pack const* pack = nullptr;
    Interview interview;
    Advice advice;
    Diagnostics diagnostics; ///< of the advice: days that lie in the future
    Date today;
    int way = 0;          ///< of the advice's ways, the one that is looked at
    bool details = false; ///< all of it is shown
};

/// The questions up to the first that has to be answered and is not; each answer opens the next.
std::vector<Asked const*> questionsInTurn(Interview const& interview);
/// Nothing that has to be answered is open, so that the advice can be given.
bool isComplete(Interview const& interview);

/// Adds whom to call while it is happening, the questions in turn, and when all are answered the
/// ways out, with all that is to be known of the one that is looked at.
void showTriage(View& view, TriageShown const& shown, Unfinished const& unfinished,
                std::string const& language);

} // namespace redress
