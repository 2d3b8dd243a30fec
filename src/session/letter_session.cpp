#include "session/letter_session.hpp"

#include "core/language/messages.hpp"
#include "core/sync/citing.hpp"
#include "core/sync/deliberate.hpp"
#include "session/accepted_answers.hpp"
#include "session/use_case.hpp"

#include <algorithm>
#include <random>
#include <utility>

namespace redress {
namespace {

std::string randomTag() {
    constexpr std::string_view characters = "abcdefghijklmnopqrstuvwxyz0123456789";
    std::random_device device;
    std::uniform_int_distribution<std::size_t> pick(0, characters.size() - 1);
    std::string tag;
    for (int i = 0; i < 4; ++i)
        tag += characters[pick(device)];
    return tag;
}

bool anyStands(Actual const& actual) {
    return std::any_of(actual.blocks.begin(), actual.blocks.end(),
                       [](ActualBlock const& block) { return block.standing != Standing::gone; });
}

/// What a reader of the state found, behind what people are told of it.
void appendCauses(Diagnostics const& found, Diagnostics& diagnostics) {
    for (Diagnostic const& diagnostic : found.all())
        if (diagnostic.code != Code::stateBroken)
            diagnostics.error(diagnostic.code, diagnostic.place, diagnostic.arguments);
}

/// What cannot be read again must not be stored: a character that XML does not have, or more text
/// than the limit.
bool canBeReadAgain(std::string const& state, Diagnostics& diagnostics) {
    Diagnostics found;
    if (readState(state, found)) return true;
    diagnostics.error(Code::documentRefused, {},
                      {REDRESS_TEXT("the answers are too long, or hold a character that a document "
                                    "cannot keep")});
    appendCauses(found, diagnostics);
    return false;
}

bool cites(WrittenBlock const& block) {
    return std::any_of(block.runs.begin(), block.runs.end(),
                       [](WrittenRun const& run) { return run.kind == RunKind::citation; });
}

/// What moves, what comes among citations of the user's, and what is taken over as one more that
/// cites, changes the order the letter was composed for.
bool changesCiting(Plan const& plan) {
    auto const reorders = [&](Operation const& one) {
        auto const* insert = std::get_if<Insert>(&one);
        return std::holds_alternative<Move>(one) ||
               (insert && !plan.next.citations.empty() && cites(insert->block));
    };
    return std::any_of(plan.operations.begin(), plan.operations.end(), reorders) ||
           std::any_of(plan.citations.begin(), plan.citations.end(),
                       [](WriteCitation const& one) { return !one.copyOf.empty(); });
}

/// What a loaded document has lost of its letter, or holds beside it.
void tellState(State const& state, Actual const& actual, Diagnostics& diagnostics) {
    auto const lost = std::count_if(actual.blocks.begin(), actual.blocks.end(),
                                    [](ActualBlock const& block) { return block.adopt; });
    if (!state.written.empty() && !anyStands(actual))
        diagnostics.warning(Code::letterLost, {});
    else if (lost > 0)
        diagnostics.warning(Code::placesLost, {}, {std::to_string(lost)});
    if (!actual.foreign.empty()) diagnostics.warning(Code::foreignMarks, {});
}

} // namespace

LetterSession::LetterSession(Document& document) : document_(document) {
    history_.begin(State(), document_.undoDepth());
    document_.onUndo([this](Document::UndoEvent event) { undoListChanged(event); });
}

LetterSession::~LetterSession() { document_.onUndo({}); }

bool LetterSession::start(Pack const& pack, LetterTemplate const& letter, Answers answers,
                          std::string const& undoTitle, Diagnostics& diagnostics) {
    return told(guarded(diagnostics, [&] {
        if (holdsLetter()) {
            diagnostics.error(Code::letterPresent, {});
            return false;
        }
        answers.letter = letter.id;
        answers.pack = pack.id;
        answers.version = pack.version;
        auto const accepted = acceptedAnswers(answers, pack, letter, diagnostics);
        if (!accepted) return false;
        if (state().tag.empty()) stored_ = document_.storedState().value_or("");
        if (state().tag.empty() && !state().finished) found_ = stored_;
        State before;
        before.tag = randomTag();
        before.letter = letter.id;
        before.pack = pack.id;
        before.version = pack.version;
        Change change{{&pack, &letter}, *accepted, {undoTitle, {}}, {}};
        return write(std::move(before), change, diagnostics);
    }));
}

bool LetterSession::resume(std::vector<Pack> const& packs, Diagnostics& diagnostics) {
    return told(guarded(diagnostics, [&] {
        std::optional<std::string> stored = document_.storedState();
        if (!stored || stored->empty()) {
            if (!document_.read({}).foreign.empty()) diagnostics.warning(Code::memoryLost, {});
            return false;
        }
        Diagnostics found;
        std::optional<State> state = readState(*stored, found);
        if (!state) {
            diagnostics.error(Code::stateBroken, {});
            appendCauses(found, diagnostics);
            return false;
        }
        Source source;
        for (Pack const& pack : packs)
            if (pack.id == state->pack) source = {&pack, pack.findLetter(state->letter)};
        if (!source.letter) {
            diagnostics.error(Code::letterNotInstalled, {}, {state->letter});
            unread_ = std::move(state);
            return false;
        }
        unread_.reset();
        tellState(*state, document_.read(*state), diagnostics);
        source_ = source;
        recogniser_.reset();
        groups_ = questionsOf(*source_.pack, *source_.letter);
        // With newer packs a session may be taken up again: it keeps its history.
        if (state->tag != history_.current().tag) {
            next_ = std::max(next_, state->next);
            stored_ = std::move(*stored);
            history_.begin(std::move(*state), document_.undoDepth());
        }
        refresh();
        return true;
    }));
}

bool LetterSession::answer(std::string const& question, AnswerValue value,
                           std::string const& undoTitle, Diagnostics& diagnostics) {
    return told(guarded(diagnostics, [&] {
        if (!holds()) {
            diagnostics.error(Code::letterAbsent, {});
            return false;
        }
        std::string const whole = question.substr(0, question.find('/'));
        std::map<std::string, AnswerValue> values;
        if (AnswerValue const* const before = state().answers.find(whole)) values[whole] = *before;
        if (!give(values, question, std::move(value))) {
            diagnostics.error(Code::unknownQuestion, {}, {question, whole + "/row/column"});
            return false;
        }
        return change(values, {undoTitle, question + ' ' + std::to_string(visit_)}, diagnostics);
    }));
}

bool LetterSession::answer(std::map<std::string, AnswerValue> const& values,
                           std::string const& undoTitle, Diagnostics& diagnostics) {
    return told(guarded(diagnostics, [&] {
        if (!holds()) {
            diagnostics.error(Code::letterAbsent, {});
            return false;
        }
        return change(values, {undoTitle, {}}, diagnostics);
    }));
}

/// Only these are checked: an answer that a newer pack no longer asks for is kept.
bool LetterSession::change(std::map<std::string, AnswerValue> const& values, UndoStep const& step,
                           Diagnostics& diagnostics) {
    Answers answers = state().answers;
    Answers const given{answers.letter, answers.pack, answers.version, values};
    auto const accepted = acceptedAnswers(given, *source_.pack, *source_.letter, diagnostics);
    if (!accepted) return false;
    for (auto const& [question, value] : values)
        answers.values.erase(question);
    answers.values.insert(accepted->values.begin(), accepted->values.end());
    return write(state(), {source_, std::move(answers), step, {}}, diagnostics);
}

bool LetterSession::replaceAnswers(Answers answers, std::string const& undoTitle,
                                   Diagnostics& diagnostics) {
    return told(guarded(diagnostics, [&] {
        if (!holds()) {
            diagnostics.error(Code::letterAbsent, {});
            return false;
        }
        auto const accepted = acceptedAnswers(answers, *source_.pack, *source_.letter, diagnostics);
        return accepted && write(state(), {source_, *accepted, {undoTitle, {}}, {}}, diagnostics);
    }));
}

void LetterSession::leaveField() { ++visit_; }

int LetterSession::listen(std::function<void()> listener) {
    return listeners_.add(std::move(listener));
}

void LetterSession::forget(int listener) { listeners_.forget(listener); }

/// After a use case: tells of what it changed.
bool LetterSession::told(bool done) {
    if (std::exchange(changed_, false)) tell();
    return done;
}

void LetterSession::tell() {
    listeners_.tell([](Listeners::Listener const& listener) {
        Diagnostics lost;
        guarded(lost, [&listener] {
            listener();
            return true;
        });
    });
}

/// A long write lets the office go on, so that it can be cancelled; then this is asked again.
bool LetterSession::isWriting(Diagnostics& diagnostics) const {
    if (writing_)
        diagnostics.error(Code::documentRefused, {},
                          {REDRESS_TEXT("the letter is being written just now")});
    return writing_;
}

/// What is due: with another version of the pack than the letter was written with, in the words of
/// the old one until the user takes over the new.
Letter LetterSession::due(State const& before, Change const& change, Actual const& actual,
                          Diagnostics& diagnostics) const {
    Pack const& pack = *change.source.pack;
    LetterTemplate const& letter = *change.source.letter;
    CitingDocument document = citingDocument(before, actual);
    for (Wish const& wish : change.wishes)
        if (WrittenBlock const* const back = before.find(wish.block);
            back && wish.kind == Wish::Kind::bringBack)
            document.absent.erase(back->id);
    Letter due = compose(pack, letter, change.answers, diagnostics, document);
    if (change.newWords || before.written.empty() || before.version == pack.version) return due;
    Diagnostics ignored;
    auto const changes = redress::packChanges(
        before, compose(pack, letter, before.answers, ignored, document), actual);
    return changes.empty() ? due : withoutPackChanges(std::move(due), before, changes);
}

bool LetterSession::write(State before, Change const& change, Diagnostics& diagnostics) {
    if (isWriting(diagnostics)) return false;
    bool const first = state().tag != before.tag;
    before.next = std::max(before.next, next_);
    State unchanged = first ? State() : state();
    unchanged.next = before.next;
    Diagnostics found;
    Actual const actual = document_.read(before);
    Letter letter = due(before, change, actual, found);
    Plan decided = plan(before, letter, change.answers, actual, change.wishes);
    if (!decided.refused.empty()) {
        diagnostics.error(Code::documentRefused, {}, {decided.refused});
        return false;
    }
    bool const reorders = changesCiting(decided);
    std::string text = writeState(decided.next);
    bool const binds = change.rebinds && !decided.adopt.empty();
    bool const writes = first || binds || decided.changesText() || text != writeState(unchanged);
    if (writes) {
        if (!canBeReadAgain(text, diagnostics)) return false;
        std::string message;
        {
            WritingNow const writing(writing_);
            message = document_.apply(decided, before, change.source.pack->layout, change.step);
        }
        if (!message.empty()) {
            diagnostics.error(Code::documentRefused, {}, {message});
            // A step that joined takes back with it what it joined.
            follow();
            return false;
        }
        next_ = decided.next.next;
        history_.wrote(std::move(decided.next), document_.undoDepth());
        store(std::move(text));
    }
    diagnostics.append(found);
    if (change.source.letter != source_.letter) groups_.clear();
    if (change.source.pack != source_.pack) recogniser_.reset();
    source_ = change.source;
    if (writes) decided.adopt.clear();
    show(std::move(letter), std::move(decided), actual);
    if (reorders) {
        refresh();
        edits_ = true;
        settleCitations();
    }
    return true;
}

/// A state that cannot be read, or of which nothing stands, is no letter a person could lose.
bool LetterSession::holdsLetter() {
    std::optional<std::string> const stored = document_.storedState();
    if (!stored || stored->empty()) return false;
    Diagnostics ignored;
    std::optional<State> const state = readState(*stored, ignored);
    return state && anyStands(document_.read(*state));
}

void LetterSession::store(std::string text) {
    if (text == stored_) return;
    document_.storeState(text);
    stored_ = std::move(text);
}

/// After the text went back or forth: what belongs to it.
void LetterSession::follow() {
    if (state().finished)
        store({});
    else
        store(state().tag.empty() ? found_ : writeState(state()));
    refresh();
}

void LetterSession::undoListChanged(Document::UndoEvent event) {
    Diagnostics ignored;
    guarded(ignored, [&] {
        int const depth = document_.undoDepth();
        switch (event) {
        case Document::UndoEvent::added:
            history_.added(depth);
            edits_ = !writing_;
            if (!writing_ && edited_) edited_();
            return true;
        case Document::UndoEvent::cleared:
            if (depth == 0) history_.cleared();
            return true;
        case Document::UndoEvent::undone:
        case Document::UndoEvent::redone:
            history_.moved(depth);
            edits_ = false;
            break;
        }
        if (deliberate::is(deliberate::Fault::writeAfterUndo) && !writing_ && holds())
            document_.apply(plan(state(), letter_, state().answers, document_.read(state())),
                            state(), source_.pack->layout, {});
        if (!writing_) follow();
        return true;
    });
    if (!writing_) told(true);
}

} // namespace redress
