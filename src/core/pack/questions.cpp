#include "core/pack/pack.hpp"

#include <algorithm>
#include <set>

namespace redress {
namespace {

Condition both(Condition const& outer, Condition const& inner) {
    if (outer.always()) return inner;
    if (inner.always()) return outer;
    return {'(' + outer.text + ") and (" + inner.text + ')', inner.place};
}

Condition either(Condition const& one, Condition const& other) {
    if (one.always() || other.always()) return {};
    return {'(' + one.text + ") or (" + other.text + ')', one.place};
}

/// Collects the clauses in the order a letter includes them, each with the condition under which
/// it is included.
class Inclusions {
public:
    struct Inclusion {
        Clause const* clause;
        Condition when;
    };

    explicit Inclusions(Pack const& pack) : pack_(pack) {}

    void visit(FlowContent const& content, Condition const& when) {
        for (Flow const& flow : content) {
            if (auto const* group = std::get_if<Group>(&flow.item))
                visit(group->content, both(when, group->when));
            else if (auto const* repeat = std::get_if<Repeat>(&flow.item))
                visit(repeat->content, when); // a row's condition means nothing outside the row
            else if (auto const* include = std::get_if<Include>(&flow.item))
                add(*include, both(when, include->when));
        }
    }

    std::vector<Inclusion> const& all() const { return all_; }

private:
    void add(Include const& include, Condition const& outer) {
        Clause const* const clause = pack_.findClause(include.clause);
        if (!clause || !open_.insert(clause).second)
            return; // unknown or circular: the pack's check says so
        Condition const when = both(outer, clause->when);
        auto const known = std::find_if(all_.begin(), all_.end(), [&](Inclusion const& inclusion) {
            return inclusion.clause == clause;
        });
        if (known != all_.end())
            known->when = either(known->when, when);
        else
            all_.push_back({clause, when});
        visit(clause->content, when);
        open_.erase(clause);
    }

    Pack const& pack_;
    std::vector<Inclusion> all_;
    std::set<Clause const*> open_;
};

} // namespace

std::vector<QuestionGroup> questionsOf(Pack const& pack, LetterTemplate const& letter) {
    std::vector<QuestionGroup> groups = letter.groups;
    Inclusions inclusions(pack);
    inclusions.visit(letter.content, {});
    for (auto const& [clause, when] : inclusions.all())
        for (QuestionGroup group : clause->groups) {
            group.when = both(when, group.when);
            groups.push_back(std::move(group));
        }
    return groups;
}

} // namespace redress
