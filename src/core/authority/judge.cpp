#include "core/authority/judge.hpp"

#include "core/authority/recognise.hpp"
#include "core/condition/facts.hpp"

#include <algorithm>
#include <set>

namespace redress {
namespace {

Rank const* rankOf(Pack const& pack, std::string const& id) {
    if (Authority const* const authority = pack.findAuthority(id)) return &authority->rank;
    BodyKind const* const body = pack.findBody(id);
    return body ? &body->rank : nullptr;
}

/// Goes down from one id, and keeps the way.
class Descent {
public:
    Descent(Pack const& pack, std::string wanted) : pack_(pack), wanted_(std::move(wanted)) {}

    bool reachesFrom(std::string const& id) {
        way_.push_back(id);
        Rank const* const rank = seen_.insert(id).second ? rankOf(pack_, id) : nullptr;
        if (rank)
            for (std::string const& below : rank->oversees)
                if (below == wanted_ || reachesFrom(below)) return true;
        way_.pop_back();
        return false;
    }
    std::vector<std::string> const& way() const { return way_; }

private:
    Pack const& pack_;
    std::string wanted_;
    std::set<std::string> seen_;
    std::vector<std::string> way_;
};

std::string kindOf(Pack const& pack, Spoken const& spoken) {
    if (!spoken.id.empty()) return spoken.id;
    auto const recognised = recogniseBody(pack, spoken.words);
    return recognised ? recognised->kind->id : std::string();
}

bool isSame(Pack const& pack, Spoken const& one, Spoken const& other) {
    if (one.words.empty() || other.words.empty()) // an authority is one alone
        return !one.id.empty() && one.id == other.id;
    // "прокуратура г. Орла" may be of either kind.
    if (!one.id.empty() && !other.id.empty() && one.id != other.id) return false;
    if (comparable(one.words) == comparable(other.words)) return true;
    if (isHeadOf(pack, one.words, other.words) || isHeadOf(pack, other.words, one.words))
        return true;
    auto const first = recogniseBody(pack, one.words);
    auto const second = recogniseBody(pack, other.words);
    return first && second && first->kind == second->kind && first->written == second->written;
}

/// What the answer to a question for a designation speaks of. Where it is a region or a place
/// alone, the question tells which body is meant.
Spoken spokenIn(Pack const& pack, Question const& question, AnswerValue const* value) {
    std::string const words = designationOf(value).name;
    Offer const& offer = question.offer;
    bool const part = offer.aspect == BodyAspect::region || offer.aspect == BodyAspect::place;
    BodyKind const* const kind =
        part && offer.kinds.size() == 1 ? pack.findBody(offer.kinds.front()) : nullptr;
    if (!kind) return {{}, words};
    Slot const slot = offer.aspect == BodyAspect::region ? Slot::region : Slot::place;
    Declined const name = bodyName(pack, *kind, {{slot, words}}, Case::nominative);
    return {kind->id, name.sure() ? name.text : words};
}

} // namespace

Judges mayJudge(Pack const& pack, Spoken const& addressee, Spoken const& object) {
    if (isSame(pack, addressee, object)) return Judges::itself;
    std::string const judging = kindOf(pack, addressee);
    std::string const judged = kindOf(pack, object);
    if (judging.empty() || judged.empty()) return Judges::may;
    return oversees(pack, judged, judging) ? Judges::below : Judges::may;
}

bool oversees(Pack const& pack, std::string const& above, std::string const& below) {
    return Descent(pack, below).reachesFrom(above);
}

std::vector<std::string> circleOf(Pack const& pack, std::string const& id) {
    Descent descent(pack, id);
    if (!descent.reachesFrom(id)) return {};
    std::vector<std::string> way = descent.way();
    way.push_back(id);
    return way;
}

std::vector<SelfJudged> selfJudged(Pack const& pack, std::vector<QuestionGroup> const& groups,
                                   Answers const& answers) {
    std::vector<Question const*> judging;
    for (QuestionGroup const& group : groups)
        for (Question const& question : group.questions)
            if (!question.offer.judges.empty()) judging.push_back(&question);
    if (judging.empty()) return {}; // few letters have such questions
    Diagnostics ignored;            // conditions were checked with the pack
    Facts const facts(groups, answers, pack.language, ignored);
    std::map<std::string, Question const*> asked;
    for (QuestionGroup const& group : groups)
        for (Question const& question : group.questions)
            if (isAnswered(facts.answers().find(question.id))) asked[question.id] = &question;
    std::vector<SelfJudged> found;
    for (Question const* addressee : judging)
        for (std::string const& id : addressee->offer.judges) {
            auto const object = asked.find(id);
            if (object == asked.end() || asked.count(addressee->id) == 0) continue;
            Judges const judges =
                mayJudge(pack, spokenIn(pack, *addressee, facts.answers().find(addressee->id)),
                         spokenIn(pack, *object->second, facts.answers().find(id)));
            if (judges != Judges::may) found.push_back({addressee, object->second, judges});
        }
    return found;
}

} // namespace redress
