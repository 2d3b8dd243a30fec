#include "session/letter_remarks.hpp"

#include "core/language/language.hpp"
#include "core/letter/chronology.hpp"

#include <algorithm>
#include <set>

namespace redress {
namespace {

class Remarks {
public:
    /// `state` is the document's, where there is one.
    Remarks(Letter const& letter, State const* state, Place place, std::string const& language)
        : letter_(letter), state_(state), place_(std::move(place)), language_(language) {}

    void lookAtEvents(Pack const& pack, LetterTemplate const& letter, Answers const& answers) {
        for (ChronologyRemark const& one : chronologyRemarks(pack, letter, answers))
            remarks_.push_back({diagnosticOf(one, place_, language_), one.event.question, 0});
    }

    /// What the pack itself encloses need not be mentioned, and what has no title yet cannot be.
    void lookForMentions() {
        std::string first;
        std::string titles;
        for (Enclosure const& one : letter_.enclosures) {
            if (one.mentioned || one.question.empty() || isGap(one)) continue;
            if (first.empty()) first = one.block;
            addTitle(titles, one);
        }
        if (!titles.empty()) add(Code::enclosureNotMentioned, {titles}, numberOf(first));
    }

    void lookAtMention(Citation const& cited, std::string const& text, int number) {
        bool const missing = mentionsEnclosures(cited) &&
                             std::any_of(cited.provisions.begin(), cited.provisions.end(),
                                         [this](std::string const& id) { return !isEnclosed(id); });
        if (missing) add(Code::enclosureMissing, {text}, number);
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
        if (any && actual != due)
            add(Code::enclosuresElsewhere, {titles}, numberOf(actual.front()));
    }

    int numberOf(std::string const& block) const {
        if (state_)
            for (WrittenBlock const& written : state_->written)
                if (written.id == block) return written.number;
        return 0;
    }

    std::vector<LetterRemark> take() { return std::move(remarks_); }

private:
    void addTitle(std::string& titles, Enclosure const& one) const {
        titles += (titles.empty() ? "" : ", ") +
                  (isRussian(language_) ? "«" + one.title + "»" : "“" + one.title + "”");
    }

    bool isGap(Enclosure const& one) const {
        auto const block = std::find_if(letter_.blocks.begin(), letter_.blocks.end(),
                                        [&](Block const& each) { return each.id == one.block; });
        return block != letter_.blocks.end() && std::any_of(block->runs.begin(), block->runs.end(),
                                                            [](Run const& run) { return run.gap; });
    }

    bool isEnclosed(std::string const& block) const {
        return std::any_of(letter_.enclosures.begin(), letter_.enclosures.end(),
                           [&](Enclosure const& one) { return one.block == block; });
    }

    void add(Code code, std::vector<std::string> arguments, int number) {
        remarks_.push_back({{code, place_, std::move(arguments), Severity::warning}, {}, number});
    }

    Letter const& letter_;
    State const* state_;
    Place place_;
    std::string const& language_;
    std::vector<LetterRemark> remarks_;
};

} // namespace

std::vector<LetterRemark> letterRemarks(LetterSession const& session, std::string const& language) {
    if (!session.pack()) return {};
    State const& state = session.state();
    CitingDocument const& citing = session.citing();
    Remarks remarks(session.letter(), &state, {}, language);
    remarks.lookAtEvents(*session.pack(), *session.letterTemplate(), state.answers);
    remarks.lookForMentions();
    for (Block const& block : session.letter().blocks) {
        if (citing.absent.count(block.id) != 0) continue;
        for (Run const& run : block.runs)
            if (run.kind == RunKind::citation)
                remarks.lookAtMention(run.cited, run.text, remarks.numberOf(block.id));
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
    Remarks remarks(composed, nullptr, {answers, 0, 0}, language);
    remarks.lookAtEvents(pack, letter, given);
    remarks.lookForMentions();
    for (Block const& block : composed.blocks)
        for (Run const& run : block.runs)
            if (run.kind == RunKind::citation) remarks.lookAtMention(run.cited, run.text, 0);
    return remarks.take();
}

} // namespace redress
