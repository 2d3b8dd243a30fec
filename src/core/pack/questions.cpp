#include "core/pack/pack.hpp"

#include <algorithm>
#include <set>

namespace redress {
namespace {

/// Joined conditions end somewhere: a clause that many ways lead to is then asked in any case,
/// which asks too much and never too little.
constexpr std::size_t longestJoined = 4000;

Condition joined(Condition const& one, char const* word, Condition const& other) {
    if (one.text.size() + other.text.size() > longestJoined) return {};
    return {'(' + one.text + ") " + word + " (" + other.text + ')', other.place};
}

Condition both(Condition const& outer, Condition const& inner) {
    if (outer.always()) return inner;
    if (inner.always()) return outer;
    return joined(outer, "and", inner);
}

Condition either(Condition const& one, Condition const& other) {
    if (one.always() || other.always()) return {};
    return joined(one, "or", other);
}

/// Collects the clauses in the order a letter includes them, each with the condition under which
/// it is included.
class Inclusions {
public:
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
        if (!clause || open_.size() == deepestInclude || open_.count(clause) > 0)
            return; // unknown, too deep or circular: the pack's check says so
        auto const known = std::find_if(all_.begin(), all_.end(), [&](Inclusion const& inclusion) {
            return inclusion.clause == clause;
        });
        // Another way to what is asked in any case changes nothing, below it either; so the ways
        // are not walked one by one where there are very many.
        if (known != all_.end() && known->when.always()) return;
        Condition when = both(outer, clause->when);
        if (known == all_.end())
            all_.push_back({clause, when});
        else
            known->when = when = either(known->when, when);
        open_.insert(clause);
        visit(clause->content, when);
        open_.erase(clause);
    }

    Pack const& pack_;
    std::vector<Inclusion> all_;
    std::set<Clause const*> open_;
};

} // namespace

std::vector<Inclusion> inclusionsOf(Pack const& pack, LetterTemplate const& letter) {
    Inclusions inclusions(pack);
    inclusions.visit(letter.content, {});
    return inclusions.all();
}

std::vector<QuestionGroup> questionsOf(Pack const& pack, LetterTemplate const& letter) {
    std::vector<QuestionGroup> groups = letter.groups;
    for (auto const& [clause, when] : inclusionsOf(pack, letter))
        for (QuestionGroup group : clause->groups) {
            group.when = both(when, group.when);
            groups.push_back(std::move(group));
        }
    return groups;
}

} // namespace redress
