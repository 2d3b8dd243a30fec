#pragma once

#include "session/document.hpp"
#include "session/history.hpp"
#include "session/law_search.hpp"
#include "session/listeners.hpp"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace redress {

/// One letter in one document: the use cases that sidebar, commands and tests share. It lives as
/// long as the document lives. No call throws; diagnostics and messages say what went wrong, and
/// then document and answers are as they were.
class LetterSession {
public:
    /// `document` outlives the session.
    explicit LetterSession(Document& document);
    ~LetterSession();
    LetterSession(LetterSession const&) = delete;
    LetterSession& operator=(LetterSession const&) = delete;

    /// Begins a new letter, at the document's cursor or in its empty body. A document that shows
    /// one already is refused. Pack and letter outlive the session, here and below.
    bool start(Pack const& pack, LetterTemplate const& letter, Answers answers,
               std::string const& undoTitle, Diagnostics& diagnostics);
    /// Takes up the letter a loaded document holds; false when it holds none.
    bool resume(std::vector<Pack> const& packs, Diagnostics& diagnostics);
    /// Gives one question ("call.date", "calls/r1/who") another answer and brings the document up
    /// to date; an empty text takes the answer away. Steps of the same question may join.
    bool answer(std::string const& question, AnswerValue value, std::string const& undoTitle,
                Diagnostics& diagnostics);
    /// The same for several questions at once, each with the whole of its answer.
    bool answer(std::map<std::string, AnswerValue> const& values, std::string const& undoTitle,
                Diagnostics& diagnostics);
    /// The same for all answers at once.
    bool replaceAnswers(Answers answers, std::string const& undoTitle, Diagnostics& diagnostics);
    /// The question's field was left: the next answer to it opens a step of its own.
    void leaveField();
    /// Inserts a provision or a clause at the document's cursor. It is the user's from then on: the
    /// state does not change.
    bool insert(LawFound const& found, std::string const& undoTitle, Diagnostics& diagnostics);

    /// Called after every change of what the session shows, undo and redo included, and once for
    /// each; the number is for `forget`. A listener may use the session, listen and forget itself
    /// and others while it is called; what it throws is lost.
    int listen(std::function<void()> listener);
    void forget(int listener);

    /// Of the letter in the document; nothing without one.
    Pack const* pack() const { return holds() ? source_.pack : nullptr; }
    LetterTemplate const* letterTemplate() const { return holds() ? source_.letter : nullptr; }
    /// `questionsOf` that letter. Moves when another letter is begun or taken up.
    std::vector<QuestionGroup> const& groups() const { return groups_; }
    State const& state() const { return history_.current(); }
    Letter const& letter() const { return letter_; }
    std::vector<Finding> const& findings() const { return findings_; }

private:
    /// What a letter is made from.
    struct Source {
        Pack const* pack = nullptr;
        LetterTemplate const* letter = nullptr;
    };

    bool write(State before, Source source, Answers const& answers, UndoStep const& step,
               Diagnostics& diagnostics);
    bool change(std::map<std::string, AnswerValue> const& values, UndoStep const& step,
                Diagnostics& diagnostics);
    bool holds() const { return source_.letter && !state().tag.empty(); }
    bool isWriting(Diagnostics& diagnostics) const;
    bool holdsLetter();
    void store(std::string text);
    void refresh();
    void follow();
    void undoListChanged(Document::UndoEvent event);
    bool told(bool done);
    void tell();

    Document& document_;
    History history_;
    Letter letter_;
    std::vector<Finding> findings_;
    Source source_;
    std::vector<QuestionGroup> groups_;
    Listeners listeners_;
    bool changed_ = false; ///< what is shown, and the listeners have yet to be told
    int visit_ = 0;        ///< of a field; steps join only within one
    std::string stored_;   ///< what the document's property holds
    std::string found_;    ///< what it held before our first draft: no letter of ours
    int next_ = 1;         ///< numbers of marks never go back, not by undo either
    bool writing_ = false; ///< the undo list moves because of us
};

} // namespace redress
