#include "session/law_remarks.hpp"

#include "core/law/force.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace redress {
namespace {

using Kind = LawRemark::Kind;

class Remarks {
public:
    Remarks(LetterSession const& session, Date today, int age)
        : session_(session), pack_(*session.pack()), today_(today), age_(age),
          letterDay_(dayOf([](Question const& one) { return one.initial == "today"; })),
          incidentDay_(dayOf([](Question const& one) { return one.incident; })) {}

    std::vector<LawRemark> all() {
        for (LooseCitation const& loose : session_.looseCitations()) {
            Kind const kind = loose.state == Recognised::unknownAct         ? Kind::unknownAct
                              : loose.state == Recognised::unknownProvision ? Kind::unknownProvision
                                                                            : Kind::plain;
            remarks_.push_back({kind, loose.text, loose.cited.act, loose, 0, {}, false});
        }
        for (Block const& block : session_.letter().blocks)
            for (Run const& run : block.runs)
                if (run.kind == RunKind::citation) look(run.cited, numberOf(block.id));
        for (UsersCitation const& citation : session_.state().citations)
            if (!citation.cited.isList()) look(citation.cited, citation.number);
        std::stable_sort(remarks_.begin(), remarks_.end(),
                         [](LawRemark const& a, LawRemark const& b) { return a.kind < b.kind; });
        return std::move(remarks_);
    }

private:
    template <class Wanted>
    std::optional<Date> dayOf(Wanted const& wanted) const {
        for (QuestionGroup const& group : session_.groups())
            for (Question const& question : group.questions)
                if (wanted(question)) return parseDate(session_.state().answers.text(question.id));
        return std::nullopt;
    }

    int numberOf(std::string const& block) const {
        for (WrittenBlock const& written : session_.state().written)
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

    LetterSession const& session_;
    Pack const& pack_;
    Date today_;
    int age_;
    std::optional<Date> letterDay_;
    std::optional<Date> incidentDay_;
    std::set<std::tuple<Kind, Act const*, Provision const*>> told_;
    std::vector<LawRemark> remarks_;
};

} // namespace

std::vector<LawRemark> lawRemarks(LetterSession const& session, Date today, int age) {
    return session.pack() ? Remarks(session, today, age).all() : std::vector<LawRemark>();
}

} // namespace redress
