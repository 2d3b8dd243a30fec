#include "core/sync/citing.hpp"
#include "session/given_answers.hpp"
#include "session/letter_session.hpp"
#include "session/use_case.hpp"

#include <algorithm>
#include <utility>

/// What stands beside a letter: what the user is told of it, and what they decide.
namespace redress {
namespace {

bool sameFindings(std::vector<Finding> const& one, std::vector<Finding> const& other) {
    auto const same = [](Finding const& a, Finding const& b) {
        return a.kind == b.kind && a.block == b.block && a.due == b.due && a.reason == b.reason &&
               std::equal(a.wordings.begin(), a.wordings.end(), b.wordings.begin(),
                          b.wordings.end(), [](Wording const& c, Wording const& d) {
                              return c.question == d.question && c.text == d.text;
                          });
    };
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), same);
}

std::vector<GivenAnswer> givenBy(std::vector<Wording> const& wordings) {
    std::vector<GivenAnswer> given;
    for (Wording const& wording : wordings)
        given.push_back({wording.question, wording.text});
    return given;
}

/// Whether the answer's places in the paragraph read so, and there is one.
bool reads(Letter const& letter, std::string const& block, Wording const& wording) {
    bool any = false;
    for (Block const& one : letter.blocks)
        for (Run const& run : one.runs) {
            if (one.id != block || run.question != wording.question) continue;
            if (run.gap || run.text != wording.text) return false;
            any = true;
        }
    return any;
}

} // namespace

bool LetterSession::changeLetter(Change change, Diagnostics& diagnostics) {
    return told(guarded(diagnostics, [&] {
        if (!holds()) {
            diagnostics.error(Code::letterAbsent, {});
            return false;
        }
        change.source = source_;
        change.answers = state().answers;
        State before = state();
        if (change.declinesNewWords) before.declined = source_.pack->version;
        return write(std::move(before), change, diagnostics);
    }));
}

bool LetterSession::resolve(Wish const& wish, std::string const& undoTitle,
                            Diagnostics& diagnostics) {
    return changeLetter({{}, {}, {undoTitle, {}}, {wish}}, diagnostics);
}

bool LetterSession::useWordings(int block, std::string const& undoTitle, Diagnostics& diagnostics) {
    std::vector<GivenAnswer> given;
    for (Finding const& finding : findings_)
        if (finding.block == block) given = givenBy(finding.wordings);
    if (given.empty()) {
        diagnostics.error(Code::documentRefused, {},
                          {REDRESS_TEXT("the paragraph has changed in the meantime")});
        return false;
    }
    auto const values = changedAnswers(given, groups_, state().answers, {}, diagnostics);
    return values && answer(*values, undoTitle, diagnostics);
}

bool LetterSession::takePackChanges(std::string const& undoTitle, Diagnostics& diagnostics) {
    Change change{{}, {}, {undoTitle, {}}, {}};
    change.newWords = true;
    return changeLetter(std::move(change), diagnostics);
}

bool LetterSession::declinePackChanges(std::string const& undoTitle, Diagnostics& diagnostics) {
    Change change{{}, {}, {undoTitle, {}}, {}};
    change.declinesNewWords = true;
    return changeLetter(std::move(change), diagnostics);
}

bool LetterSession::bindAgain(std::string const& undoTitle, Diagnostics& diagnostics) {
    Change change{{}, {}, {undoTitle, {}}, {}};
    change.rebinds = true;
    return changeLetter(std::move(change), diagnostics);
}

std::optional<std::size_t> LetterSession::finish(std::string const& undoTitle,
                                                 Diagnostics& diagnostics) {
    std::size_t removed = 0;
    bool const done = told(guarded(diagnostics, [&] {
        if (isWriting(diagnostics)) return false;
        if (state().tag.empty() && !state().finished)
            found_ = stored_ = document_.storedState().value_or("");
        std::string message;
        {
            WritingNow const writing(writing_);
            message = document_.unbind({undoTitle, {}}, removed);
        }
        if (!message.empty()) {
            diagnostics.error(Code::documentRefused, {}, {message});
            return false;
        }
        State finished;
        finished.finished = true;
        history_.wrote(std::move(finished), document_.undoDepth());
        unread_.reset();
        follow();
        return true;
    }));
    return done ? std::optional(removed) : std::nullopt;
}

void LetterSession::look() {
    Diagnostics ignored;
    if (writing_ || !holds()) return;
    std::vector<Finding> const before = findings_;
    std::vector<LooseCitation> const loose = loose_;
    std::size_t const lost = lostPlaces_;
    bool const told = std::exchange(changed_, true);
    guarded(ignored, [&] {
        refresh();
        settleCitations();
        return true;
    });
    changed_ =
        told || lost != lostPlaces_ || !(loose == loose_) || !sameFindings(before, findings_);
    this->told(true);
}

/// Letter and findings as they follow from the state; writes nothing.
void LetterSession::refresh() {
    changed_ = true;
    letter_ = {};
    findings_.clear();
    packChanges_.clear();
    loose_.clear();
    words_.clear();
    lostPlaces_ = 0;
    if (!holds()) {
        groups_.clear();
        recogniser_.reset();
        return;
    }
    Diagnostics ignored;
    Actual const actual = document_.read(state());
    Letter letter = due(state(), {source_, state().answers, {}, {}}, actual, ignored);
    Plan decided = plan(state(), letter, state().answers, actual);
    citing_ = citingDocument(state(), actual);
    unsettled_ = citesOtherwise(letter, decided);
    show(std::move(letter), std::move(decided), actual);
}

void LetterSession::show(Letter letter, Plan decided, Actual const& actual) {
    changed_ = true;
    if (groups_.empty()) groups_ = questionsOf(*source_.pack, *source_.letter);
    letter_ = std::move(letter);
    citing_ = citingDocument(state(), actual);
    findings_ = std::move(decided.findings);
    lostPlaces_ = decided.adopt.size();
    findLoose(actual);
    packChanges_.clear();
    std::string const& version = source_.pack->version;
    Diagnostics ignored;
    if (state().version != version && state().declined != version)
        packChanges_ = redress::packChanges(
            state(), compose(*source_.pack, *source_.letter, state().answers, ignored, citing_),
            actual);
    offerWordings(citing_);
}

void LetterSession::offerWordings(CitingDocument const& document) {
    for (Finding& finding : findings_) {
        auto const isNone = [&](Wording const& wording) {
            Diagnostics ignored;
            auto const values =
                changedAnswers(givenBy({wording}), groups_, state().answers, {}, ignored);
            if (!values) return true;
            Answers answers = state().answers;
            for (auto const& [question, value] : *values)
                answers.values[question] = value;
            return !reads(compose(*source_.pack, *source_.letter, answers, ignored, document),
                          finding.id, wording);
        };
        auto& wordings = finding.wordings;
        wordings.erase(std::remove_if(wordings.begin(), wordings.end(), isNone), wordings.end());
    }
    // An answer that cannot be taken over is the user's own word, as any other.
    findings_.erase(std::remove_if(findings_.begin(), findings_.end(),
                                   [](Finding const& finding) {
                                       return finding.kind == Finding::Kind::answerEdited &&
                                              finding.wordings.empty();
                                   }),
                    findings_.end());
}

} // namespace redress
