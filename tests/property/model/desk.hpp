#pragma once

#include "content.hpp"

#include "core/sync/plan.hpp"
#include "session/history.hpp"

#include <functional>
#include <map>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

namespace redress::model {

/// Something did not hold.
struct Violation : std::runtime_error {
    using std::runtime_error::runtime_error;
};

struct Clipboard {
    std::vector<Paragraph> paragraphs;
    bool whole = false; ///< with their ends
};

/// What the program did in one write, for the oracle.
struct Written {
    enum class Outcome { nothing, wrote, refused };
    Outcome outcome = Outcome::nothing;
    Content before;
    Plan plan;
};

/// A document with its undo list, and the letter's session in it: what the document remembers is
/// kept by undo depth. The program's rules are those of docs/living-letter.md.
class Desk {
public:
    Desk(std::vector<Pattern> patterns, std::size_t undoLimit);

    Content const& content() const { return content_; }
    State const& state() const { return history_.current(); }
    bool holdsLetter() const { return !content_.state->tag.empty(); }
    Actual actual() const;
    std::size_t depth() const { return undo_.size(); }
    std::size_t redoDepth() const { return redo_.size(); }

    /// A step of the user's. Nothing happens where it changes nothing.
    bool step(std::function<bool(Editing&)> const& edit);
    bool undo();
    bool redo();
    void clearUndo();

    Written start(Answers answers, property::Dice& chance);
    Written write(int pattern, Answers answers, std::string const& question,
                  std::vector<Wish> const& wishes, bool refuse);
    void leaveField() { ++visit_; }
    /// Saved and loaded: the undo list is gone, and with .docx more than that.
    void reload(bool docx, property::Dice& chance);

    Pattern const& pattern(int number) const { return patterns_[static_cast<std::size_t>(number)]; }
    int patterns() const { return static_cast<int>(patterns_.size()); }

    // What belongs to the document and not to its undo list.
    bool tracking = false;
    bool locked = false; ///< by a password: tracking cannot be paused
    Clipboard clipboard;
    std::vector<Content> archive; ///< older files of the same letter
    int tokens = 0;
    int focus = 0; ///< the paragraph that hands were at last

    // The ledger of the whole sequence; undo takes nothing of it back.
    std::set<std::string> deletedByHand;                     ///< ids of blocks
    std::map<std::string, std::set<std::u32string>> drafted; ///< all texts that were ever due
    std::set<std::u32string> draftedTexts;
    std::set<std::string> seenIds; ///< of blocks, before the last write
    bool disordered = false;       ///< hands were at what keeps the letter in order
    std::set<char32_t> given;      ///< tokens that the user made an answer
    bool hands = false;            ///< the user changed anything at all

private:
    struct Entry {
        Content content;
        std::string question;
    };

    void push(Content before, std::string const& question);
    void note(Due const& due);
    void record(Content const& before);
    void noteOrder();
    void expectState() const;
    void toDocx(property::Dice& chance);
    Written carryOut(State before, std::shared_ptr<Due const> due, std::string const& question,
                     std::vector<Wish> const& wishes, bool refuse, std::size_t cursor);

    std::vector<Pattern> patterns_;
    std::size_t undoLimit_;
    Content content_;
    std::vector<Entry> undo_; ///< as it was before each step
    std::vector<Entry> redo_;
    History history_;
    int identities_ = 0;
    int places_ = 0;
    int letters_ = 0;
    std::set<std::string> lastIds_;
    int next_ = 1;
    int visit_ = 0;
};

/// The same, numbers and all.
bool sameStates(State const& one, State const& other);

} // namespace redress::model
