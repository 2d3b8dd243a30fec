#include "session/letter_remarks.hpp"

#include "core/language/language.hpp"
#include "core/letter/chronology.hpp"

#include <algorithm>
#include <set>

namespace redress {
namespace {

class Remarks {
public:
    Remarks(Letter const& letter, Place place, std::string const& language)
        : letter_(letter), place_(std::move(place)), language_(language) {}

    void lookAtEvents(Pack const& pack, LetterTemplate const& letter, Answers const& answers) {
        for (ChronologyRemark const& one : chronologyRemarks(pack, letter, answers))
            remarks_.push_back({diagnosticOf(one, place_, language_), one.event.question});
    }

    /// What the pack itself encloses need not be mentioned.
    void lookForMentions() {
        std::string question;
        std::string titles;
        for (Enclosure const& one : letter_.enclosures) {
            if (one.mentioned || one.question.empty()) continue;
            if (question.empty()) question = one.question;
            addTitle(titles, one);
        }
        if (!titles.empty()) add(Code::enclosureNotMentioned, {titles}, question);
    }

    void lookAtMention(Citation const& cited, std::string const& text, int number) {
        bool const missing = mentionsEnclosures(cited) &&
                             std::any_of(cited.provisions.begin(), cited.provisions.end(),
                                         [this](std::string const& id) { return !isEnclosed(id); });
        if (missing) add(Code::enclosureMissing, {text}, {}, number);
    }

    /// Their numbers are those of their order in the letter, and a person may have moved the lines.
    void lookAtOrder(std::vector<std::string> const& standing) {
        std::set<std::string> const stands(standing.begin(), standing.end());
        std::vector<std::string> due;
        std::string titles;
        for (Enclosure const& one : letter_.enclosures)
            if (stands.count(one.block) != 0) {
                due.push_back(one.block);
                addTitle(titles, one);
            }
        std::vector<std::string> actual;
        std::copy_if(standing.begin(), standing.end(), std::back_inserter(actual),
                     [this](std::string const& id) { return isEnclosed(id); });
        bool const any = std::any_of(letter_.enclosures.begin(), letter_.enclosures.end(),
                                     [](Enclosure const& one) { return one.mentioned; });
        if (any && actual != due) add(Code::enclosuresElsewhere, {titles}, {});
    }

    std::vector<LetterRemark> take() { return std::move(remarks_); }

private:
    void addTitle(std::string& titles, Enclosure const& one) const {
        titles += (titles.empty() ? "" : ", ") +
                  (isRussian(language_) ? "«" + one.title + "»" : "“" + one.title + "”");
    }

    bool isEnclosed(std::string const& block) const {
        return std::any_of(letter_.enclosures.begin(), letter_.enclosures.end(),
                           [&](Enclosure const& one) { return one.block == block; });
    }

    void add(Code code, std::vector<std::string> arguments, std::string question, int number = 0) {
        remarks_.push_back(
            {{code, place_, std::move(arguments), Severity::warning}, std::move(question), number});
    }

    Letter const& letter_;
    Place place_;
    std::string const& language_;
    std::vector<LetterRemark> remarks_;
};

} // namespace

std::vector<LetterRemark> letterRemarks(LetterSession const& session, std::string const& language) {
    if (!session.pack()) return {};
    State const& state = session.state();
    CitingDocument const& citing = session.citing();
    Remarks remarks(session.letter(), {}, language);
    remarks.lookAtEvents(*session.pack(), *session.letterTemplate(), state.answers);
    remarks.lookForMentions();
    for (Block const& block : session.letter().blocks) {
        auto const written =
            std::find_if(state.written.begin(), state.written.end(),
                         [&](WrittenBlock const& one) { return one.id == block.id; });
        if (citing.absent.count(block.id) != 0) continue;
        for (Run const& run : block.runs)
            if (run.kind == RunKind::citation)
                remarks.lookAtMention(run.cited, run.text,
                                      written == state.written.end() ? 0 : written->number);
    }
    for (CitationPlace const& place : citing.order)
        if (UsersCitation const* const own =
                place.block.empty() ? state.findCitation(static_cast<int>(place.index)) : nullptr)
            remarks.lookAtMention(own->cited, own->text, own->number);
    remarks.lookAtOrder(citing.standing);
    return remarks.take();
}

std::vector<LetterRemark> letterRemarks(Pack const& pack, LetterTemplate const& letter,
                                        Letter const& composed, Answers const& given,
                                        std::string const& answers, std::string const& language) {
    Remarks remarks(composed, {answers, 0, 0}, language);
    remarks.lookAtEvents(pack, letter, given);
    remarks.lookForMentions();
    for (Block const& block : composed.blocks)
        for (Run const& run : block.runs)
            if (run.kind == RunKind::citation) remarks.lookAtMention(run.cited, run.text, 0);
    return remarks.take();
}

} // namespace redress
