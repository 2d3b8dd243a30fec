#include "core/condition/check.hpp"
#include "core/language/nearest.hpp"
#include "core/lint/check.hpp"
#include "core/route/clocks.hpp"

namespace redress {
namespace {

class RoutesCheck {
public:
    RoutesCheck(Pack const& pack, Diagnostics& diagnostics)
        : pack_(pack), routes_(*pack.routes), diagnostics_(diagnostics),
          questions_(variableKinds(routes_.triage.groups)), variables_(questions_) {
        for (auto const& [name, kind] : clockKinds(routes_))
            if (!variables_.emplace(name, kind).second)
                UniqueIds::report(name, routes_.place, routes_.triage.place, diagnostics);
    }

    /// Returns the questions of the triage that something reads.
    std::set<std::string> run() {
        for (Emergency const& emergency : routes_.emergencies)
            check(emergency);
        objects();
        for (Clock const& clock : routes_.clocks)
            check(clock);
        for (Contradiction const& contradiction : routes_.contradictions)
            condition(contradiction.when);
        UniqueIds ids(diagnostics_);
        for (Way const& way : routes_.ways) {
            ids.add(way.id, way.place);
            check(way);
        }
        ends();
        count();
        carried();
        return used_;
    }

private:
    void condition(Condition const& condition) {
        for (Question const* question :
             checkCondition(condition, {&variables_, nullptr}, diagnostics_))
            used_.insert(question->id);
    }

    void unknown(Place const& place, std::string const& id, char const* what) {
        diagnostics_.error(Code::unknownReference, place, {id, what});
    }

    void check(Emergency const& emergency) {
        condition(emergency.when);
        if (!emergency.page.empty() && !pack_.findLetter(emergency.page))
            unknown(emergency.place, emergency.page, "letter");
        for (Call const& call : emergency.calls)
            checkEvidence(pack_, call.evidence, call.place, diagnostics_);
    }

    void objects() {
        if (routes_.object.empty()) return;
        Question const* const question = routes_.findQuestion(routes_.object);
        if (!question || question->type != QuestionType::choice)
            return unknown(routes_.place, routes_.object, "choice");
        for (auto const& [option, authority] : routes_.objects) {
            bool known = false;
            for (Option const& candidate : question->options)
                known = known || candidate.id == option;
            if (!known) unknown(routes_.place, option, "option");
            if (!pack_.findAuthority(authority)) unknown(routes_.place, authority, "authority");
        }
    }

    /// A clock that runs after another stands behind it.
    void check(Clock const& clock) {
        for (Question const* question :
             checkCondition(clock.when, {&questions_, nullptr}, diagnostics_))
            used_.insert(question->id);
        if (!clocks_.insert(clock.id).second)
            UniqueIds::report(clock.id, clock.place, routes_.findClock(clock.id)->place,
                              diagnostics_);
        if (!pack_.findTerm(clock.term)) unknown(clock.place, clock.term, "term");
        if (clock.question.empty() && clock.after.empty())
            diagnostics_.error(Code::clockWithoutStart, clock.place, {clock.id});
        Question const* const from = routes_.findQuestion(clock.question);
        if (!clock.question.empty() && (!from || from->type != QuestionType::date))
            unknown(clock.place, clock.question, "date");
        if (from) used_.insert(from->id);
        if (!clock.after.empty() && (clock.after == clock.id || clocks_.count(clock.after) == 0))
            unknown(clock.place, clock.after, "clock");
    }

    void clock(std::string const& id, Place const& place) {
        if (!id.empty() && clocks_.count(id) == 0) unknown(place, id, "clock");
    }

    void check(Way const& way) {
        condition(way.when);
        condition(way.best);
        checkEvidence(pack_, way.evidence, way.place, diagnostics_);
        checkReferences(pack_, way.because, diagnostics_);
        for (std::string const& id : way.opens)
            clock(id, way.place);
        clock(way.closes, way.place);
        for (std::string const& id : way.watches)
            clock(id, way.place);
        if (!way.authority.empty() && !pack_.findAuthority(way.authority))
            unknown(way.place, way.authority, "authority");
        wants(way, way.opens.empty() || !way.early.en.empty(), "early");
        wants(way, way.closes.empty() || !way.late.en.empty(), "late");
        if (way.letter.empty()) {
            wants(way, !way.name.en.empty(), "name");
            wants(way, !way.how.en.empty(), "how");
            return;
        }
        wants(way, !way.copies.en.empty(), "copies");
        wants(way, !way.fee.en.empty(), "fee");
        wants(way, !way.closes.empty() || !way.limit.en.empty(), "closes / limit");
        wants(way, !way.answer.en.empty(), "answer");
        wants(way, !way.silence.en.empty(), "silence");
        wants(way, !way.refusal.en.empty(), "refusal");
        if (LetterTemplate const* const letter = pack_.findLetter(way.letter))
            gives(way, *letter);
        else
            unknown(way.place, way.letter, "letter");
    }

    void wants(Way const& way, bool there, char const* what) {
        if (!there) diagnostics_.error(Code::wayIncomplete, way.place, {way.id, what});
    }

    void gives(Way const& way, LetterTemplate const& letter) {
        auto const groups = questionsOf(pack_, letter);
        for (WayAnswer const& given : way.gives) {
            Question const* asked = nullptr;
            for (QuestionGroup const& group : groups)
                for (Question const& question : group.questions)
                    if (question.id == given.question) asked = &question;
            if (!asked) {
                unknown(given.place, given.question, "question");
                continue;
            }
            bool fits = asked->options.empty();
            for (Option const& option : asked->options)
                fits = fits || option.id == given.value;
            if (!fits) unknown(given.place, given.value, "option");
        }
    }

    /// Whatever was answered, there is a way; and none goes on for ever.
    void ends() {
        if (!routes_.ways.back().when.always())
            diagnostics_.error(Code::noWayOut, routes_.ways.back().place, {routes_.ways.back().id});
        for (Way const& way : routes_.ways) {
            follow(way, &Way::silenceWay);
            follow(way, &Way::refusalWay);
        }
    }

    void follow(Way const& first, std::string Way::*next) {
        std::set<std::string> seen;
        std::string path;
        for (Way const* way = &first; way;) {
            path += (path.empty() ? "" : " → ") + way->id;
            if (!seen.insert(way->id).second) {
                diagnostics_.error(Code::wayInCircle, first.place, {path});
                return;
            }
            std::string const& id = way->*next;
            way = routes_.find(id);
            if (!way && !id.empty()) unknown(first.place, id, "way");
        }
    }

    /// What is asked whatever else was answered.
    void count() {
        std::size_t asked = 0;
        for (QuestionGroup const& group : routes_.triage.groups)
            for (Question const& question : group.questions)
                if (group.when.always() && question.when.always() &&
                    question.type != QuestionType::list)
                    ++asked;
        // The first is whether it is happening now.
        if (asked > mostTriageQuestions + 1)
            diagnostics_.error(Code::manyTriageQuestions, routes_.triage.place,
                               {std::to_string(asked), std::to_string(mostTriageQuestions + 1)});
    }

    /// What a letter asks as well goes into it, and so is used.
    void carried() {
        for (LetterTemplate const& letter : pack_.letters)
            for (QuestionGroup const& group : questionsOf(pack_, letter))
                for (Question const& question : group.questions)
                    used_.insert(question.id);
    }

    Pack const& pack_;
    Routes const& routes_;
    Diagnostics& diagnostics_;
    VariableKinds questions_; ///< what a clock's condition sees
    VariableKinds variables_; ///< and the clocks themselves, for all others
    std::set<std::string> used_;
    std::set<std::string> clocks_;
};

} // namespace

void checkDeadlines(Pack const& pack, Diagnostics& diagnostics) {
    UniqueIds calendars(diagnostics);
    for (NamedCalendar const& calendar : pack.calendars) {
        calendars.add(calendar.id, calendar.place);
        checkEvidence(pack, calendar.evidence, calendar.place, diagnostics);
    }
    UniqueIds terms(diagnostics);
    for (Term const& term : pack.terms) {
        terms.add(term.id, term.place);
        checkEvidence(pack, term.evidence, term.place, diagnostics);
        checkReferences(pack, term.provisions, diagnostics);
        bool known = false;
        for (NamedCalendar const& calendar : pack.calendars)
            known = known || calendar.id == term.calendar;
        if (!known)
            diagnostics.error(Code::unknownReference, term.place, {term.calendar, "calendar"});
    }
}

void checkRoutes(Pack const& pack, std::set<std::string>& reached, Diagnostics& diagnostics) {
    if (!pack.routes) return;
    std::set<std::string> const used = RoutesCheck(pack, diagnostics).run();
    checkLetter(pack, pack.routes->triage, reached, diagnostics, used);
}

} // namespace redress
