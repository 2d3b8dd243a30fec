#include "session/letter_session.hpp"

#include "core/language/messages.hpp"

#include <algorithm>
#include <exception>
#include <iterator>
#include <random>
#include <utility>

namespace redress {
namespace {

/// Runs a use case so that nothing it throws reaches the office.
template <typename UseCase>
bool guarded(Diagnostics& diagnostics, UseCase useCase) {
    try {
        return useCase();
    } catch (std::exception const& exception) {
        diagnostics.error(Code::documentRefused, {}, {exception.what()});
    } catch (...) {
        diagnostics.error(Code::documentRefused, {}, {REDRESS_TEXT("a fault in Redress")});
    }
    return false;
}

/// Holds a flag while the document is being written to.
class Writing {
public:
    explicit Writing(bool& flag) : flag_(flag) { flag_ = true; }
    ~Writing() { flag_ = false; }
    Writing(Writing const&) = delete;
    Writing& operator=(Writing const&) = delete;

private:
    bool& flag_;
};

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

/// Sets the answer that the path names; false when it names a row that is not there.
bool give(std::map<std::string, AnswerValue>& values, std::string const& path, AnswerValue value) {
    std::size_t const rowAt = path.find('/');
    if (rowAt == std::string::npos) {
        values[path] = std::move(value);
        return true;
    }
    std::size_t const cellAt = path.find('/', rowAt + 1);
    auto const list = values.find(path.substr(0, rowAt));
    auto* rows = list == values.end() ? nullptr : std::get_if<Rows>(&list->second);
    if (!rows || cellAt == std::string::npos) return false;
    std::string const id = path.substr(rowAt + 1, cellAt - rowAt - 1);
    auto const row = std::find_if(rows->begin(), rows->end(),
                                  [&](AnswerRow const& candidate) { return candidate.id == id; });
    return row != rows->end() && give(row->cells, path.substr(cellAt + 1), std::move(value));
}

bool saysNothing(AnswerValue const& value) {
    auto const* person = std::get_if<Person>(&value);
    return !isAnswered(&value) && !isLater(&value) &&
           (!person ||
            (person->title.empty() && person->gender == Gender::unknown && person->forms.empty()));
}

/// What says nothing is no answer: two states that say the same are the same.
void takeEmpty(std::map<std::string, AnswerValue>& values) {
    for (auto answer = values.begin(); answer != values.end();) {
        if (auto* rows = std::get_if<Rows>(&answer->second))
            for (AnswerRow& row : *rows)
                takeEmpty(row.cells);
        answer = saysNothing(answer->second) ? values.erase(answer) : std::next(answer);
    }
}

/// The same check an answers file goes through, so that no way in accepts more than another. A row
/// that is empty because the user has yet to fill it in stays.
std::optional<Answers> checked(Answers answers, Pack const& pack, LetterTemplate const& letter,
                               Diagnostics& diagnostics) {
    takeEmpty(answers.values);
    Diagnostics found;
    Answers accepted = readAnswers(writeAnswers(answers), pack, letter, found);
    diagnostics.append(found);
    if (found.hasErrors()) return std::nullopt;
    takeEmpty(accepted.values);
    return accepted;
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
        auto const accepted = checked(answers, pack, letter, diagnostics);
        if (!accepted) return false;
        if (state().tag.empty()) found_ = stored_ = document_.storedState().value_or("");
        State before;
        before.tag = randomTag();
        before.letter = letter.id;
        before.pack = pack.id;
        before.version = pack.version;
        return write(std::move(before), {&pack, &letter}, *accepted, {undoTitle, {}}, diagnostics);
    }));
}

bool LetterSession::resume(std::vector<Pack> const& packs, Diagnostics& diagnostics) {
    return told(guarded(diagnostics, [&] {
        std::optional<std::string> stored = document_.storedState();
        if (!stored || stored->empty()) return false;
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
            return false;
        }
        if (!state->written.empty() && !anyStands(document_.read(*state)))
            diagnostics.warning(Code::letterLost, {});
        source_ = source;
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
    auto const accepted = checked(given, *source_.pack, *source_.letter, diagnostics);
    if (!accepted) return false;
    for (auto const& [question, value] : values)
        answers.values.erase(question);
    answers.values.insert(accepted->values.begin(), accepted->values.end());
    return write(state(), source_, answers, step, diagnostics);
}

bool LetterSession::replaceAnswers(Answers answers, std::string const& undoTitle,
                                   Diagnostics& diagnostics) {
    return told(guarded(diagnostics, [&] {
        if (!holds()) {
            diagnostics.error(Code::letterAbsent, {});
            return false;
        }
        auto const accepted = checked(answers, *source_.pack, *source_.letter, diagnostics);
        return accepted && write(state(), source_, *accepted, {undoTitle, {}}, diagnostics);
    }));
}

void LetterSession::leaveField() { ++visit_; }

bool LetterSession::insert(LawFound const& found, std::string const& undoTitle,
                           Diagnostics& diagnostics) {
    return told(guarded(diagnostics, [&] {
        if (!holds()) {
            diagnostics.error(Code::letterAbsent, {});
            return false;
        }
        if (isWriting(diagnostics)) return false;
        std::vector<Block> const blocks =
            insertionOf(*source_.pack, *source_.letter, letter_, state().answers, found);
        std::string message;
        if (!blocks.empty()) {
            Writing const writing(writing_);
            message = document_.insert(blocks, source_.pack->layout, source_.pack->language,
                                       {undoTitle, {}});
        }
        if (!message.empty()) diagnostics.error(Code::documentRefused, {}, {message});
        // It may have come to stand in a paragraph of the letter's, which is the user's now.
        refresh();
        return message.empty();
    }));
}

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

bool LetterSession::write(State before, Source source, Answers const& answers, UndoStep const& step,
                          Diagnostics& diagnostics) {
    if (isWriting(diagnostics)) return false;
    bool const first = state().tag != before.tag;
    before.next = std::max(before.next, next_);
    Diagnostics found;
    Letter due = compose(*source.pack, *source.letter, answers, found);
    Plan decided = plan(before, due, answers, document_.read(before));
    std::string text = writeState(decided.next);
    if (first || !decided.operations.empty() || text != writeState(before)) {
        if (!canBeReadAgain(text, diagnostics)) return false;
        std::string message;
        {
            Writing const writing(writing_);
            message = document_.apply(decided, before, source.pack->layout, step);
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
    if (source.letter != source_.letter || groups_.empty())
        groups_ = questionsOf(*source.pack, *source.letter);
    source_ = source;
    letter_ = std::move(due);
    findings_ = std::move(decided.findings);
    changed_ = true;
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
    store(state().tag.empty() ? found_ : writeState(state()));
    refresh();
}

/// Letter and findings as they follow from the state; writes nothing.
void LetterSession::refresh() {
    changed_ = true;
    letter_ = {};
    findings_.clear();
    if (!holds()) {
        groups_.clear();
        return;
    }
    if (groups_.empty()) groups_ = questionsOf(*source_.pack, *source_.letter);
    Diagnostics ignored;
    letter_ = compose(*source_.pack, *source_.letter, state().answers, ignored);
    findings_ = plan(state(), letter_, state().answers, document_.read(state())).findings;
}

void LetterSession::undoListChanged(Document::UndoEvent event) {
    Diagnostics ignored;
    guarded(ignored, [&] {
        int const depth = document_.undoDepth();
        switch (event) {
        case Document::UndoEvent::added:
            history_.added(depth);
            return true;
        case Document::UndoEvent::cleared:
            if (depth == 0) history_.cleared();
            return true;
        case Document::UndoEvent::undone:
        case Document::UndoEvent::redone:
            history_.moved(depth);
            break;
        }
        if (!writing_) follow();
        return true;
    });
    if (!writing_) told(true);
}

} // namespace redress
