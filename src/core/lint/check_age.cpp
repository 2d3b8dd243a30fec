#include "core/lint/lint.hpp"

#include <map>

namespace redress {
namespace {

class AgeCheck {
public:
    AgeCheck(Date today, int days, Diagnostics& diagnostics)
        : today_(dayNumber(today)), days_(days), diagnostics_(diagnostics) {}

    void look(std::string const& name, Evidence const& evidence, Place const& place) {
        auto const checked = parseDate(evidence.checked);
        if (!checked) return;
        long const age = today_ - dayNumber(*checked);
        if (age > days_)
            diagnostics_.warning(Code::stale, place, {name, evidence.checked, std::to_string(age)});
    }

    template <class Things>
    void each(Things const& things) {
        for (auto const& thing : things)
            look(thing.id, thing.evidence, thing.place);
    }

private:
    long today_;
    int days_;
    Diagnostics& diagnostics_;
};

} // namespace

void checkAge(Pack const& pack, Date today, int days, Diagnostics& diagnostics) {
    if (days <= 0) return;
    AgeCheck check(today, days, diagnostics);
    for (Act const& act : pack.acts) {
        check.look(act.id, act.evidence, act.place);
        for (Provision const& provision : act.provisions)
            check.look(act.id + '#' + provision.id, provision.evidence, provision.place);
    }
    check.each(pack.authorities);
    check.each(pack.clauses);
    check.each(pack.letters);
    check.each(pack.calendars);
    check.each(pack.terms);
    check.each(pack.reviewRules);
    if (!pack.routes) return;
    check.each(pack.routes->ways);
    for (Emergency const& emergency : pack.routes->emergencies)
        for (Call const& call : emergency.calls)
            check.look(call.name.en, call.evidence, call.place);
    for (Sending const& sending : pack.routes->sendings) {
        for (DeadChannel const& dead : sending.dead)
            check.look(dead.how, dead.evidence, dead.place);
        for (Due const& due : sending.dues)
            check.look(due.clock.id, due.evidence, due.clock.place);
    }
}

} // namespace redress
