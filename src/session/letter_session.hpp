#pragma once

#include "core/citation/recognise.hpp"
#include "core/sync/pack_change.hpp"
#include "session/document.hpp"
#include "session/history.hpp"
#include "session/law_search.hpp"
#include "session/listeners.hpp"

#include <functional>
#include <map>
#include <optional>
#include <set>
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
    /// Inserts a provision or a clause at the document's cursor. It is the user's from then on; its
    /// citations live, as those of the letter do.
    bool insert(LawFound const& found, std::string const& undoTitle, Diagnostics& diagnostics);
    /// Inserts the list of all that the document cites.
    bool insertList(std::string const& undoTitle, Diagnostics& diagnostics);
    /// Gives one of the user's own citations another provision, form or case; an edited one is
    /// replaced.
    bool changeCitation(int number, Citation const& cited, std::string const& undoTitle,
                        Diagnostics& diagnostics);

    /// Makes one of `looseCitations` in the document live, as one of the user's own.
    bool bringToLife(LooseCitation citation, std::string const& undoTitle,
                     Diagnostics& diagnostics);
    /// All of them that can, as one step; false where none could, or one was refused.
    bool bringAllToLife(std::string const& undoTitle, Diagnostics& diagnostics);

    /// Does what the user wants of a paragraph in `findings`.
    bool resolve(Wish const& wish, std::string const& undoTitle, Diagnostics& diagnostics);
    /// Takes the user's wordings in a paragraph of `findings` for the answers.
    bool useWordings(int block, std::string const& undoTitle, Diagnostics& diagnostics);
    /// Gives the letter the words of the pack as it is now, or leaves those it has and tells no
    /// more of these.
    bool takePackChanges(std::string const& undoTitle, Diagnostics& diagnostics);
    bool declinePackChanges(std::string const& undoTitle, Diagnostics& diagnostics);
    /// Makes the bookmarks anew that are lost, where the words stand as they were written.
    bool bindAgain(std::string const& undoTitle, Diagnostics& diagnostics);
    /// Takes all bookmarks of ours and the memory off the document, also where they are no letter
    /// that can be read; text and styles stay. Gives how many bookmarks there were.
    std::optional<std::size_t> finish(std::string const& undoTitle, Diagnostics& diagnostics);

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
    /// How many states are kept for undo.
    std::size_t generations() const { return history_.count(); }
    Letter const& letter() const { return letter_; }
    /// Wordings stand there only where the letter would show just them, were they the answers.
    std::vector<Finding> const& findings() const { return findings_; }
    /// What the pack, which is another version than the letter was written with, would change.
    std::vector<PackChange> const& packChanges() const { return packChanges_; }
    /// Citations in the user's words that are plain text, as they stood when the document was read
    /// last.
    std::vector<LooseCitation> const& looseCitations() const { return loose_; }
    /// Paragraphs in which words of the user's stand, as the document was read last.
    std::vector<UsersWords> const& usersWords() const { return words_; }
    /// Where the document cites, as it was read last.
    CitingDocument const& citing() const { return citing_; }
    /// How many paragraphs have lost their bookmarks and could be bound again.
    std::size_t lostPlaces() const { return lostPlaces_; }
    /// What the document remembers of a letter whose pack is not installed; nothing otherwise.
    State const* unread() const { return unread_ ? &*unread_ : nullptr; }
    /// Reads the document again: the user may have changed it. Where that changed which citation of
    /// an act comes first, they are brought up to date within the user's own step. Tells when
    /// findings, citations of the user's that are plain text, or bookmarks that are lost, are
    /// others.
    void look();
    /// Called when the user has changed the document, which `look` may be worth after; empty:
    /// nobody listens.
    void onEdit(std::function<void()> listener) { edited_ = std::move(listener); }

private:
    /// What a letter is made from.
    struct Source {
        Pack const* pack = nullptr;
        LetterTemplate const* letter = nullptr;
    };

    /// What is to be written.
    struct Change {
        Source source;
        Answers answers;
        UndoStep step;
        std::vector<Wish> wishes;
        bool newWords = false;         ///< of another version of the pack
        bool declinesNewWords = false; ///< and is told no more of them
        bool rebinds = false;          ///< also where nothing but bookmarks is missing
    };

    bool write(State before, Change const& change, Diagnostics& diagnostics);
    Letter due(State const& before, Change const& change, Actual const& actual,
               Diagnostics& diagnostics) const;
    bool changeLetter(Change change, Diagnostics& diagnostics);
    void show(Letter letter, Plan decided, Actual const& actual);
    void offerWordings(CitingDocument const& document);
    bool change(std::map<std::string, AnswerValue> const& values, UndoStep const& step,
                Diagnostics& diagnostics);
    bool insertBlocks(std::vector<Block> blocks, std::string const& undoTitle,
                      Diagnostics& diagnostics);
    bool bringToLife(LooseCitation const& citation, UndoStep const& step, Diagnostics& diagnostics);
    bool bound(State next, std::string const& message, Diagnostics& diagnostics);
    void findLoose(Actual const& actual);
    bool citesOtherwise(Letter const& due, Plan const& decided) const;
    void settleCitations();
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
    std::vector<PackChange> packChanges_;
    std::size_t lostPlaces_ = 0;
    std::vector<LooseCitation> loose_;
    std::vector<UsersWords> words_;
    std::optional<Recogniser> recogniser_; ///< of citations of the pack's acts
    CitingDocument citing_;
    std::optional<State> unread_;
    Source source_;
    std::vector<QuestionGroup> groups_;
    Listeners listeners_;
    std::function<void()> edited_;
    bool changed_ = false; ///< what is shown, and the listeners have yet to be told
    bool edits_ = false;   ///< the step on top is the user's, and citations were not settled since
    bool unsettled_ = false; ///< citations, or the list of enclosures, would read otherwise now
    int visit_ = 0;          ///< of a field; steps join only within one
    std::string stored_;     ///< what the document's property holds
    std::string found_;      ///< what it held before our first draft: no letter of ours
    int next_ = 1;           ///< numbers of marks never go back, not by undo either
    bool writing_ = false;   ///< the undo list moves because of us
};

} // namespace redress
