#include "core/route/clocks.hpp"

#include <cmath>

namespace redress {
namespace {

std::optional<RunningClock> running(Pack const& pack, Clock const& clock, Term const& term,
                                    std::vector<RunningClock> const& others,
                                    Answers const& answers) {
    Calendar const& calendar = pack.calendar(term.calendar);
    if (auto const from = parseDate(answers.text(clock.question)))
        return RunningClock{&clock, &term, endsOf(term, *from, calendar), *from};
    RunningClock const* const before = runningClock(others, clock.after);
    if (!before) return std::nullopt;
    Ends const ends{endsOf(term, before->ends.earliest, calendar).earliest,
                    endsOf(term, before->ends.latest, calendar).latest};
    return RunningClock{&clock, &term, ends, before->ends.latest};
}

} // namespace

RunningClock const* runningClock(std::vector<RunningClock> const& running, std::string const& id) {
    for (RunningClock const& clock : running)
        if (clock.clock->id == id) return &clock;
    return nullptr;
}

VariableKinds clockKinds(Routes const& routes) {
    VariableKinds kinds;
    kinds["today.day"] = {VariableKind::Type::number, nullptr};
    for (Clock const& clock : routes.clocks)
        for (char const* end : {".earliest.day", ".latest.day", ".over"})
            kinds[clock.id + end] = {VariableKind::Type::number, nullptr};
    return kinds;
}

/// A clock stands behind the one it runs after, so one walk settles them all.
std::vector<RunningClock> runningClocks(Pack const& pack, std::vector<Clock const*> const& clocks,
                                        Facts const& facts) {
    std::vector<RunningClock> result;
    for (Clock const* const clock : clocks) {
        Term const* const term = pack.findTerm(clock->term);
        if (!term || !facts.holds(clock->when)) continue;
        if (auto const known = running(pack, *clock, *term, result, facts.answers()))
            result.push_back(*known);
    }
    return result;
}

std::vector<RunningClock> runningClocks(Pack const& pack, Facts const& facts) {
    std::vector<Clock const*> clocks;
    for (Clock const& clock : pack.routes->clocks)
        clocks.push_back(&clock);
    return runningClocks(pack, clocks, facts);
}

void tell(Facts& facts, Routes const& routes, std::vector<RunningClock> const& running,
          Date today) {
    facts.tell("today.day", static_cast<double>(dayNumber(today)));
    for (Clock const& clock : routes.clocks) {
        RunningClock const* const known = runningClock(running, clock.id);
        auto const day = [&](Date Ends::*end) {
            return known ? static_cast<double>(dayNumber(known->ends.*end)) : std::nan("");
        };
        facts.tell(clock.id + ".earliest.day", day(&Ends::earliest));
        facts.tell(clock.id + ".latest.day", day(&Ends::latest));
        facts.tell(clock.id + ".over", known && isAuthorityLate(known->ends, today) ? 1 : 0);
    }
}

} // namespace redress
