#pragma once

#include "session/choosing.hpp"
#include "session/letter_session.hpp"
#include "writer/places.hpp"
#include "writer/progress.hpp"
#include "writer/uno.hpp"
#include "writer/writer_document.hpp"

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <memory>
#include <optional>
#include <string>

namespace redress {

/// The letter that is to begin, as it is chosen so far.
struct LetterChoice {
    bool begun = false; ///< a person asked for it; in an empty document only then anything is asked
    Pack const* pack = nullptr;
    int situation = -1; ///< of `situationsOf` the pack
    LetterTemplate const* letter = nullptr;
    bool inNewDocument = false;
    bool byHand = false; ///< the letter is picked from the list, past the pack's triage
    Answers triage;      ///< what was answered to it
    std::string way;     ///< of the pack's, that the letter is for; empty: of no way

    /// The pack has a triage, and it is gone through.
    bool isTriage() const { return pack && pack->routes && !byHand; }
};

/// The answers that the chosen letter begins with.
Answers firstAnswers(LetterChoice const& choice, Date today);

/// What all panels of all windows on one document share: its letter's session. It lives as long as
/// the document, whether or not a deck is open. On the main thread only.
class Desk {
public:
    /// The desk of the document in the frame, made when it is asked for first; nothing where that
    /// is no text document, or is going.
    static std::shared_ptr<Desk> of(Ref<css::uno::XComponentContext> const& context,
                                    Ref<css::frame::XFrame> const& frame);
    static std::shared_ptr<Desk> of(Ref<css::uno::XComponentContext> const& context,
                                    Ref<css::frame::XModel> const& model);
    Desk(Ref<css::uno::XComponentContext> const& context,
         Ref<css::text::XTextDocument> const& document);
    ~Desk();
    Desk(Desk const&) = delete;
    Desk& operator=(Desk const&) = delete;

    /// Nothing once the document went.
    LetterSession* session() { return session_.get(); }
    bool hasLetter() const { return session_ && !session_->state().tag.empty(); }
    Ref<css::frame::XModel> const& model() const { return model_; }
    /// Nothing stands in the document, and nothing was done to it.
    bool isUntouched() const;

    std::vector<Pack> const& packs() const;
    std::string const& language() const { return language_; } ///< of the interface: "en", "ru"
    LetterChoice& choice() { return choice_; }
    /// Why the letter that the document holds could not be taken up, or packs be read.
    std::vector<std::string> const& problems() const { return problems_; }

    /// What was done last, for the panel that shows it.
    std::string const& noted() const { return noted_; }
    void note(std::string text);

    /// There are bookmarks or a memory of ours, and no letter that can be gone on with.
    bool hasRemains() const;
    /// The letter was finished: notes how many bookmarks went.
    void finished(std::size_t removed);

    /// Shows a person whose keyboard is in the deck where an answer, or a paragraph, stands in the
    /// window, and gives the cursor its place again.
    void showAnswer(Ref<css::frame::XFrame> const& frame, std::string const& question);
    void showBlock(Ref<css::frame::XFrame> const& frame, int block);
    void showWords(Ref<css::frame::XFrame> const& frame, LooseCitation const& citation);
    void leavePlace();
    bool showsPlace() const { return place_.isShown(); }

    /// Begins the chosen letter in this document.
    bool start(LetterChoice const& choice, std::optional<Answers> answers,
               Diagnostics& diagnostics);

    /// After every change of letter or choice.
    int listen(std::function<void()> listener);
    void forget(int listener);
    void changed();

    /// The document went: everything of the office is let go.
    void close();

private:
    void lookLater(Ref<css::uno::XComponentContext> const& context);
    bool goOn(Ref<css::uno::XComponentContext> const& context, std::size_t done, std::size_t all);

    Ref<css::frame::XModel> model_;
    std::string language_;
    std::unique_ptr<WriterDocument> document_;
    std::unique_ptr<Progress> progress_; ///< of a long write that is going on
    std::unique_ptr<LetterSession> session_;
    ShownPlace place_;
    bool lookWaits_ = false; ///< the document is to be read again when the event loop is free
    std::shared_ptr<char> alive_ = std::make_shared<char>();
    std::vector<Pack> const* packs_ = nullptr; ///< of the program: they outlive the desk
    LetterChoice choice_;
    std::vector<std::string> problems_;
    std::string noted_;
    Listeners listeners_;
};

} // namespace redress
