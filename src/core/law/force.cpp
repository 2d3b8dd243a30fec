#include "core/law/force.hpp"

namespace redress {
namespace {

Force forceOn(Date day, std::string const& from, std::string const& until) {
    auto const first = parseDate(from);
    auto const last = parseDate(until);
    if (first && dayNumber(day) < dayNumber(*first)) return Force::notYet;
    if (last && dayNumber(day) > dayNumber(*last)) return Force::noLonger;
    return Force::inForce;
}

} // namespace

Force forceOn(Date day, Act const& act) { return forceOn(day, act.from, act.until); }

Force forceOn(Date day, Act const& act, Provision const& provision) {
    Force const ofAct = forceOn(day, act);
    return ofAct == Force::inForce ? forceOn(day, provision.from, provision.until) : ofAct;
}

bool isCheckedLongBefore(Date day, int days, Evidence const& evidence) {
    auto const checked = parseDate(evidence.checked);
    return !checked || dayNumber(day) - dayNumber(*checked) > days;
}

} // namespace redress
