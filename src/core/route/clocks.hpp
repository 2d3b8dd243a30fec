#pragma once

#include "core/condition/facts.hpp"
#include "core/condition/variables.hpp"
#include "core/route/advice.hpp"

namespace redress {

/// What clocks and the day give to conditions, beside the variables of the questions.
VariableKinds clockKinds(Routes const& routes);

/// The clocks that run: their day is known by the answers that apply, and their condition holds.
std::vector<RunningClock> runningClocks(Pack const& pack, Facts const& facts);

/// The same of others than the triage's, each behind the one it runs after.
std::vector<RunningClock> runningClocks(Pack const& pack, std::vector<Clock const*> const& clocks,
                                        Facts const& facts);

/// The clock of that id among them; nothing where it does not run.
RunningClock const* runningClock(std::vector<RunningClock> const& running, std::string const& id);

/// Tells the conditions the day and the clocks' ends.
void tell(Facts& facts, Routes const& routes, std::vector<RunningClock> const& running, Date today);

} // namespace redress
