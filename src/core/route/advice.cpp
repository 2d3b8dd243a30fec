#include "core/route/advice.hpp"

#include "core/answers/taken.hpp"

#include "core/authority/judge.hpp"
#include "core/route/clocks.hpp"

#include <algorithm>
#include <set>

namespace redress {
namespace {

/// Reads the triage and finds the ways.
class Triage {
public:
    Triage(Pack const& pack, Answers const& answers, Date today, Diagnostics& diagnostics)
        : pack_(pack), routes_(*pack.routes), today_(today), diagnostics_(diagnostics),
          facts_(routes_.triage.groups, withoutFuture(answers), pack.language, diagnostics),
          clocks_(runningClocks(pack, facts_)) {
        tell(facts_, routes_, clocks_, today);
    }

    Advice advice() {
        Advice advice;
        for (Emergency const& emergency : routes_.emergencies)
            if (!advice.emergency && facts_.holds(emergency.when)) advice.emergency = &emergency;
        for (Contradiction const& contradiction : routes_.contradictions)
            if (facts_.holds(contradiction.when)) advice.contradictions.push_back(&contradiction);
        advice.ways = ways();
        if (!advice.ways.empty()) reportLaterLaw(*advice.ways.front().way);
        advice.unanswered = unanswered();
        advice.clocks = clocks_;
        return advice;
    }

private:
    template <class Visit>
    void eachQuestion(Visit visit) const {
        for (QuestionGroup const& group : routes_.triage.groups)
            for (Question const& question : group.questions)
                visit(question);
    }

    Answers withoutFuture(Answers answers) const {
        eachQuestion([&](Question const& question) {
            if (question.type != QuestionType::date) return;
            auto const date = parseDate(answers.text(question.id));
            if (!date || dayNumber(*date) <= dayNumber(today_)) return;
            diagnostics_.error(Code::dateInFuture, {}, {question.id, isoDate(*date)});
            answers.values.erase(question.id);
        });
        return answers;
    }

    std::vector<WayFound> ways() const {
        std::vector<WayFound> found;
        for (Way const& way : routes_.ways)
            if (mayDecide(way) && facts_.holds(way.when)) found.push_back(timing(way));
        auto const late = [](WayFound const& way) { return way.timing == Timing::late; };
        std::stable_partition(found.begin(), found.end(),
                              [&](WayFound const& way) { return !late(way); });
        auto const first = std::find_if(found.begin(), found.end(), [&](WayFound const& way) {
            return !late(way) && !way.way->best.always() && facts_.holds(way.way->best);
        });
        if (first != found.end()) std::rotate(found.begin(), first, first + 1);
        return found;
    }

    /// Nobody judges themselves, nor those above them.
    bool mayDecide(Way const& way) const {
        auto const object = routes_.objects.find(facts_.answers().text(routes_.object));
        return way.authority.empty() || object == routes_.objects.end() ||
               mayJudge(pack_, {way.authority, {}}, {object->second, {}}) == Judges::may;
    }

    RunningClock const* running(std::string const& id) const { return runningClock(clocks_, id); }

    bool applies(std::string const& question) const {
        auto const& applicable = facts_.applicable();
        return std::find(applicable.begin(), applicable.end(), question) != applicable.end();
    }

    /// The question whose answer sets the clock going; empty where it is not asked here.
    std::string asked(std::string const& id) const {
        Clock const* clock = routes_.findClock(id);
        while (clock && clock->question.empty())
            clock = routes_.findClock(clock->after);
        return clock && applies(clock->question) ? clock->question : std::string();
    }

    WayFound timing(Way const& way) const {
        WayFound found;
        found.way = &way;
        for (std::string const& id : way.watches)
            if (RunningClock const* const clock = running(id)) found.watches.push_back(*clock);
        for (std::string const& id : way.opens)
            if (RunningClock const* const opening = running(id)) opens(*opening, found);
        if (!way.opens.empty() && !found.opensOn) found.wanted = asked(way.opens.front());
        if (RunningClock const* const closing = running(way.closes)) {
            Ends const& ends = closing->ends;
            found.lastDay = ends.earliest;
            if (dayNumber(ends.latest) != dayNumber(ends.earliest))
                found.lastDefensible = ends.latest;
            if (!isInTime(ends, today_))
                found.timing =
                    dayNumber(today_) <= dayNumber(ends.latest) ? Timing::doubtful : Timing::late;
        } else if (!way.closes.empty() && found.wanted.empty()) {
            found.wanted = asked(way.closes);
        }
        return found;
    }

    void opens(RunningClock const& clock, WayFound& found) const {
        Date const day = fromDayNumber(dayNumber(clock.ends.latest) + 1);
        if (!found.opensOn || dayNumber(*found.opensOn) < dayNumber(day)) found.opensOn = day;
        if (!isAuthorityLate(clock.ends, today_)) found.timing = Timing::early;
    }

    std::vector<std::string> unanswered() const {
        std::vector<std::string> ids;
        eachQuestion([&](Question const& question) {
            if (applies(question.id) && question.type != QuestionType::list &&
                !isAnswered(facts_.answers().find(question.id)))
                ids.push_back(question.id);
        });
        return ids;
    }

    /// Law that the way rests on and that was not there when it happened.
    void reportLaterLaw(Way const& way) const {
        std::string happened;
        eachQuestion([&](Question const& question) {
            if (question.incident) happened = facts_.answers().text(question.id);
        });
        if (happened.empty()) return;
        std::set<std::string> reported; // acts, each said once
        for (ProvisionReference const& reference : way.because) {
            Act const* const act = pack_.findAct(reference.act);
            Provision const* const provision =
                act && !reference.provision.empty() ? act->find(reference.provision) : nullptr;
            std::string const& from = provision && !provision->from.empty() ? provision->from
                                      : act                                 ? act->from
                                                                            : happened;
            if (happened < from && reported.insert(reference.act).second)
                diagnostics_.warning(Code::lawCameLater, {},
                                     {happened, formOf(act->shortTitle, Case::nominative), from});
        }
    }

    Pack const& pack_;
    Routes const& routes_;
    Date today_;
    Diagnostics& diagnostics_;
    Facts facts_;
    std::vector<RunningClock> clocks_;
};

} // namespace

Advice advise(Pack const& pack, Answers const& triage, Date today, Diagnostics& diagnostics) {
    return Triage(pack, triage, today, diagnostics).advice();
}

std::map<std::string, AnswerValue> answersFor(Pack const& pack, Way const& way,
                                              LetterTemplate const& letter, Answers const& triage) {
    std::map<std::string, AnswerValue> values;
    std::vector<QuestionGroup> const groups = questionsOf(pack, letter);
    for (QuestionGroup const& group : groups)
        for (Question const& own : group.questions) {
            for (QuestionGroup const& asking : pack.routes->triage.groups)
                for (Question const& asked : asking.questions)
                    if (auto const* const value = triage.find(own.id); asked.id == own.id && value)
                        if (auto const fits = taken(own, asked, *value)) values[own.id] = *fits;
            for (WayAnswer const& given : way.gives) {
                if (given.question != own.id || values.count(own.id) > 0) continue;
                if (own.type == QuestionType::choices)
                    values[own.id] = std::vector<std::string>{given.value};
                else
                    values[own.id] = given.value;
            }
        }
    return values;
}

} // namespace redress
