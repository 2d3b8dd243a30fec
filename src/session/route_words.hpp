#pragma once

#include "core/route/advice.hpp"

#include <string>
#include <vector>

namespace redress {

/// The pack whose triage has that id, or a diagnostic that names the ones there are.
Pack const* findRoutes(std::vector<Pack> const& packs, std::string const& id,
                       Diagnostics& diagnostics);

/// One thing that is said of a way or of the triage.
struct RouteLine {
    std::string key;   ///< stable, as `redress route` prints it: "last-day"
    std::string label; ///< for people: "Last day"; may be empty
    std::string words;
};

/// The name of the way: of its letter, or its own.
std::string nameOf(Pack const& pack, Way const& way, std::string const& language);

/// Whom to call and what to say, in their order; none while nothing is happening.
std::vector<RouteLine> callsOf(Advice const& advice, std::string const& language);
/// Everything a person has to know of the way: name, addressee, why and by which law, the days,
/// what can be done before and after them, copies, fee, the answer, and what comes next.
std::vector<RouteLine> wordsOf(Pack const& pack, WayFound const& found,
                               std::string const& language);
/// One line for an alternative: its name, whether it is open, and why one would take it.
RouteLine alternative(Pack const& pack, WayFound const& found, std::string const& language);
/// Terms of others that run: "Reply to a complaint: until 4 March 2026", and whether the authority
/// is late today.
RouteLine termOf(RunningClock const& running, Date today, std::string const& language);

} // namespace redress
