#pragma once

#include "letter.hpp"
#include "names.hpp"

#include "core/sync/reading.hpp"
#include "core/sync/state.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace redress::model {

/// One end of a bookmark.
struct Edge {
    int name = 0;
    std::size_t at = 0;
    bool start = false;
};

/// A tracked change of some words.
struct Change {
    std::size_t from = 0;
    std::size_t to = 0;
    bool deleted = false;
};

/// A user's token: one code point of its own, so that no edit can take it apart.
constexpr char32_t firstToken = 0xF0000;
inline bool isToken(char32_t c) { return c >= firstToken; }

enum class Break : std::uint8_t { plain, inserted, deleted };

/// A paragraph, in the body or elsewhere. What is below the line is the test's ledger: what hands
/// have done to it, and never what the code under test thinks of it.
struct Paragraph {
    int identity = 0;
    std::u32string text;
    std::string style = "body";
    std::vector<Edge> edges;
    std::vector<Change> changes;
    std::vector<int> anchored; ///< what hangs on it: fields, and places with text of their own
    int place = 0;             ///< 0: the body; else a cell, a frame, a footnote, a header …
    int section = 0;
    bool isProtected = false;
    bool tableBefore = false;
    Break end = Break::plain; ///< tracked or not

    std::string origin;   ///< the block that the program wrote here; empty: the user's
    bool touched = false; ///< by hand: nothing is asked of it, but that it stays
    bool marksLost =
        false; ///< only marks of runs are not where they were: the words have to follow
    bool moved = false;
    bool renewed = false; ///< the program wrote into it, but not the whole
};
using Shared = std::shared_ptr<Paragraph>;

/// All that an undo brings back, with what the test knows to belong to it.
struct Content {
    std::vector<Shared> paragraphs; ///< the body's come first, then place by place
    std::shared_ptr<State const> state = std::make_shared<State>();
    std::shared_ptr<Due const> due; ///< what was written last

    std::size_t bodySize() const;
    bool isRedlined(std::size_t index) const;
    bool follows(std::size_t index) const; ///< the one before is in the same place
    /// Index of the paragraph where the mark begins or ends; size() when there is none.
    std::size_t find(int name, bool start) const;
    bool has(int name) const { return find(name, true) < paragraphs.size(); }
};

/// Changes a content; paragraphs are copied only when they change.
class Editing {
public:
    Editing(Content& content, int& identities, int& places)
        : content_(content), identities_(identities), places_(places) {}

    Content& content() { return content_; }
    std::size_t size() const { return content_.paragraphs.size(); }
    Paragraph const& at(std::size_t index) const { return *content_.paragraphs[index]; }
    Paragraph& change(std::size_t index);

    Paragraph fresh();
    int newPlace() { return ++places_; }
    void insert(std::size_t index, Paragraph paragraph);

    /// A mark never grows by what is typed beside it, unless told so.
    void type(std::size_t index, std::size_t at, std::u32string const& text, bool grows = false);
    /// A mark that lies in what is erased stays behind empty, or vanishes.
    void erase(std::size_t index, std::size_t from, std::size_t to, bool vanish);
    void split(std::size_t index, std::size_t at);
    void joinWithNext(std::size_t index);
    /// Takes whole paragraphs out, with the marks that lie in them wholly; an edge of another mark
    /// goes to the neighbour. `destroy`: what hangs on them goes too.
    std::vector<Paragraph> takeOut(std::size_t first, std::size_t last, bool destroy);
    /// What is anchored is gone, with its text.
    void destroy(std::vector<int> const& anchored);

    void putMark(std::size_t index, int name, std::size_t from, std::size_t to);
    void removeMark(int name);
    /// The words with the marks that lie in them wholly.
    Paragraph copy(std::size_t index, std::size_t from, std::size_t to);

private:
    Content& content_;
    int& identities_;
    int& places_;
};

/// What the program reads of the content. `locked`: tracking cannot be paused.
Reading readingOf(Content const& content, State const& written, bool locked);

} // namespace redress::model
