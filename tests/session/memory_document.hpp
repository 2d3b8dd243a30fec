#pragma once

#include "session/document.hpp"
#include "wide.hpp"

#include <string>
#include <vector>

namespace redress::testing {

/// A document in memory that behaves as Writer does where a letter's life depends on it: marks that
/// grow, shrink and vanish with their text, an undo list with a limit, steps that join.
class MemoryDocument : public Document {
public:
    struct Mark {
        std::string name;
        std::size_t from = 0;
        std::size_t to = 0;
    };
    struct Paragraph {
        std::u32string text;
        std::string style;
        std::vector<Mark> marks;
        bool fixed = false;
        bool redlined = false;
    };

    explicit MemoryDocument(std::size_t undoLimit = 100) : undoLimit_(undoLimit) {}

    std::optional<std::string> storedState() override { return state_; }
    void storeState(std::string const& state) override;
    Actual read(State const& written) override;
    std::string apply(Plan const& plan, State const& before, Layout const& layout,
                      UndoStep const& step) override;
    std::string insert(std::vector<Block> const& blocks, Layout const& layout,
                       std::string const& language, std::vector<std::string> const& marks,
                       UndoStep const& step) override;
    std::string bind(LooseCitation const& citation, std::string const& mark,
                     std::string const& language, UndoStep const& step) override;
    std::string unbind(UndoStep const& step, std::size_t& removed) override;
    int undoDepth() override { return static_cast<int>(undo_.size()); }
    int redoDepth() override { return static_cast<int>(redo_.size()); }
    void onUndo(std::function<void(UndoEvent)> listener) override {
        listener_ = std::move(listener);
    }

    // What a person does: each is a step.
    void type(std::size_t paragraph, std::size_t at, std::string const& text);
    void erase(std::size_t paragraph, std::size_t from, std::size_t to);
    void erase(std::size_t paragraph);
    void split(std::size_t paragraph, std::size_t at);
    void joinWithNext(std::size_t paragraph);
    void move(std::size_t paragraph, std::size_t to);
    void paste(std::size_t copied, std::size_t to); ///< marks become "… Copy 1"
    void add(std::size_t at, std::string const& text);
    void protect(std::size_t paragraph, bool fixed);
    bool undo();
    bool redo();
    void clearUndo();

    std::vector<Paragraph> const& paragraphs() const { return paragraphs_; }
    std::string text(std::size_t paragraph) const;
    /// Every paragraph's text on a line.
    std::string text() const;
    /// The same with marks: what must be equal after undo.
    std::string dump() const;
    /// The text a mark covers; nothing when there is no such mark.
    std::optional<std::string> marked(std::string const& name) const;
    std::vector<std::string> const& titles() const { return titles_; }

    std::string refusal; ///< what the next `apply` or `insert` fails with
    std::string insertedLanguage;
    bool throws = false; ///< the next `read` throws, which no document should
    int applied = 0;     ///< how often `apply` was called
    int disturbed = 0;   ///< calls that came while `apply` was at work
    int steps = 0;       ///< how many steps were added, joined ones not
    int stored = 0;      ///< how often `storeState` was called

private:
    using Paragraphs = std::vector<Paragraph>;

    void step(Paragraphs before, UndoStep const& step);
    void tell(UndoEvent event);

    Paragraphs paragraphs_ = Paragraphs(1);
    bool applying_ = false;
    std::vector<Paragraphs> undo_; ///< as it was before each step
    std::vector<Paragraphs> redo_;
    std::vector<std::string> questions_; ///< of the steps that can be undone
    std::vector<std::string> titles_;
    std::size_t undoLimit_;
    std::optional<std::string> state_;
    std::function<void(UndoEvent)> listener_;
};

} // namespace redress::testing
