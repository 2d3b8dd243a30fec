#include "session/law_remarks.hpp"

#include "core/language/language.hpp"
#include "core/language/messages.hpp"
#include "core/law/force.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace redress {
namespace {

using Kind = LawRemark::Kind;

class Remarks {
public:
    Remarks(Pack const& pack, std::vector<QuestionGroup> const& groups, Letter const& letter,
            State const* state, Answers const& answers, Date today, int age)
        : pack_(pack), groups_(groups), letter_(letter), state_(state), answers_(answers),
          today_(today), age_(age),
          letterDay_(dayOf([](Question const& one) { return one.initial == "today"; })),
          incidentDay_(dayOf([](Question const& one) { return one.incident; })) {}

    void lookAtLoose(std::vector<LooseCitation> const& citations) {
        for (LooseCitation const& loose : citations) {
            Kind const kind = loose.state == Recognised::unknownAct         ? Kind::unknownAct
                              : loose.state == Recognised::unknownProvision ? Kind::unknownProvision
                                                                            : Kind::plain;
            remarks_.push_back({kind, loose.text, loose.cited.act, loose, 0, {}, false});
        }
    }

    std::vector<LawRemark> all() {
        for (Block const& block : letter_.blocks)
            for (Run const& run : block.runs)
                if (run.kind == RunKind::citation) look(run.cited, numberOf(block.id));
        if (state_)
            for (UsersCitation const& citation : state_->citations)
                if (!citation.cited.isList()) look(citation.cited, citation.number);
        std::stable_sort(remarks_.begin(), remarks_.end(),
                         [](LawRemark const& a, LawRemark const& b) { return a.kind < b.kind; });
        return std::move(remarks_);
    }

private:
    template <class Wanted>
    std::optional<Date> dayOf(Wanted const& wanted) const {
        for (QuestionGroup const& group : groups_)
            for (Question const& question : group.questions)
                if (wanted(question)) return parseDate(answers_.text(question.id));
        return std::nullopt;
    }

    int numberOf(std::string const& block) const {
        if (state_)
            for (WrittenBlock const& written : state_->written)
                if (written.id == block) return written.number;
        return 0;
    }

    bool servesAGround(Provision const& provision) const {
        return std::any_of(
            provision.serves.begin(), provision.serves.end(), [&](std::string const& served) {
                auto const& coming = pack_.lettersToCome;
                return !pack_.findLetter(served) &&
                       std::find(coming.begin(), coming.end(), served) == coming.end();
            });
    }

    void look(Citation const& cited, int number) {
        Act const* const act = pack_.findAct(cited.act);
        if (!act) return;
        if (cited.provisions.empty()) {
            judge(*act, nullptr, number);
            return;
        }
        for (std::string const& id : cited.provisions)
            if (Provision const* const provision = act->find(id)) judge(*act, provision, number);
    }

    void judge(Act const& act, Provision const* provision, int number) {
        bool const ofIncident = provision && incidentDay_ && servesAGround(*provision);
        Date const day = ofIncident ? *incidentDay_ : letterDay_.value_or(today_);
        Force const force = provision ? forceOn(day, act, *provision) : forceOn(day, act);
        if (force != Force::inForce)
            add(force == Force::notYet ? Kind::notYetInForce : Kind::noLongerInForce, act,
                provision, number, day, ofIncident);
        Evidence const& evidence = provision ? provision->evidence : act.evidence;
        if (age_ > 0 && isCheckedLongBefore(today_, age_, evidence))
            add(Kind::checkedLongAgo, act, provision, number, parseDate(evidence.checked), false);
    }

    void add(Kind kind, Act const& act, Provision const* provision, int number,
             std::optional<Date> day, bool ofIncident) {
        if (!told_.emplace(kind, &act, provision).second) return;
        CitationRequest request{&act, {}, CitationForm::brief, Case::nominative};
        if (provision) request.provisions.push_back(provision);
        remarks_.push_back(
            {kind, cite(request, pack_.citationStyle).text, act.id, {}, number, day, ofIncident});
    }

    Pack const& pack_;
    std::vector<QuestionGroup> const& groups_;
    Letter const& letter_;
    State const* state_; ///< the document's, where there is one
    Answers const& answers_;
    Date today_;
    int age_;
    std::optional<Date> letterDay_;
    std::optional<Date> incidentDay_;
    std::set<std::tuple<Kind, Act const*, Provision const*>> told_;
    std::vector<LawRemark> remarks_;
};

} // namespace

std::vector<LawRemark> lawRemarks(LetterSession const& session, Date today, int age) {
    if (!session.pack()) return {};
    Remarks remarks(*session.pack(), session.groups(), session.letter(), &session.state(),
                    session.state().answers, today, age);
    remarks.lookAtLoose(session.looseCitations());
    return remarks.all();
}

std::vector<LawRemark> lawRemarks(Pack const& pack, LetterTemplate const& letter,
                                  Letter const& composed, Answers const& answers, Date today,
                                  int age) {
    std::vector<QuestionGroup> const groups = questionsOf(pack, letter);
    return Remarks(pack, groups, composed, nullptr, answers, today, age).all();
}

std::string whyOf(LawRemark const& remark, std::string const& language) {
    auto const say = [&](char const* english, std::vector<std::string> const& arguments = {}) {
        return translate(english, language, arguments);
    };
    std::string const day = remark.day ? longDate(*remark.day, language) : std::string();
    switch (remark.kind) {
    case Kind::plain:
        return remark.loose.reason.empty()
                   ? say(REDRESS_TEXT("It stands in your own words as plain text. A living "
                                      "citation follows the letter: full where the act comes "
                                      "first, short behind it."))
                   : say(REDRESS_TEXT("It is plain text, and cannot be made to live: {1}."),
                         {translate(remark.loose.reason, language)});
    case Kind::unknownProvision:
        return say(REDRESS_TEXT("As far as is known here, the act has no such provision. "
                                "Compare it with the official text."));
    case Kind::unknownAct:
        return say(REDRESS_TEXT("Nothing is known here of this act. Compare the citation with "
                                "the official text; it stays as you wrote it."));
    case Kind::notYetInForce:
        return remark.ofIncident
                   ? say(REDRESS_TEXT("It was not yet in force on {1}, when it happened."), {day})
                   : say(REDRESS_TEXT("It is not yet in force on {1}, the letter's date."), {day});
    case Kind::noLongerInForce:
        return remark.ofIncident
                   ? say(REDRESS_TEXT("It was no longer in force on {1}, when it happened."), {day})
                   : say(REDRESS_TEXT("It is no longer in force on {1}, the letter's date."),
                         {day});
    case Kind::checkedLongAgo:
        break;
    }
    return say(REDRESS_TEXT("It was compared with its source on {1} for the last time. Compare "
                            "it with the official text before you rely on it."),
               {day});
}

} // namespace redress
