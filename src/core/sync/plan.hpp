#pragma once

#include "core/sync/loose.hpp"
#include "core/sync/state.hpp"
#include "core/sync/wording.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace redress {

/// How a written block stands in the document now (docs/living-letter.md).
enum class Standing {
    gone,  ///< no mark, or an empty one
    fixed, ///< protected, read-only, or tracking locked by a password: never written to
    clean, ///< exactly what was written: may be rewritten
    mine,  ///< the user's hand was in it
};

/// A block as it was read from the document.
struct ActualBlock {
    int number = 0;
    Standing standing = Standing::gone;
    /// In the body, not fixed, met by no tracked change: it can be an anchor and can be moved.
    bool anchor = false;
    /// Found by its text, or by a copy's mark: its marks have to be made again.
    bool adopt = false;
    /// Why it is fixed, or why the user's paragraph cannot be replaced as a whole; a message id.
    std::string reason;
    std::vector<int> intact;                ///< numbers of the runs that read what was written
    std::vector<std::size_t> intactAt = {}; ///< where each begins in what the paragraph reads
    /// What the user's paragraph reads, where it is one, of text and bookmarks only, without
    /// tracked changes and other blocks.
    std::optional<std::string> reads = {};
    std::size_t paragraph = 0; ///< the index, in what was read, of the one it begins in
};

/// One of the user's own citations as it was read from the document.
struct ActualCitation {
    int number = 0;
    Standing standing = Standing::gone;
    std::string reason; ///< why it is fixed; a message id
};

/// A copy of a citation, made by the user in this document: it reads what its original does.
struct CitationCopy {
    std::string mark; ///< the name the office gave its bookmark
    int original = 0;
};

/// What stands there: blocks in the order of the document, those that are gone left out or last.
struct Actual {
    std::vector<ActualBlock> blocks;
    /// The body is one wholly empty paragraph, which the first insertion uses up.
    bool emptyBody = false;
    std::vector<std::string> foreign; ///< names with our prefix that are none of ours
    std::vector<ActualCitation> citations = {};
    std::vector<CitationCopy> copies = {};
    /// All that cite, the letter's paragraphs too, as a reader meets them.
    std::vector<CitationPlace> citing = {};
    std::vector<UsersWords> words = {};
};

/// The paragraph is to read as `block` says, marks included.
struct Rewrite {
    WrittenBlock block;
};
/// In a paragraph of the user's, the named runs get new words; nothing else is touched.
struct RewriteRuns {
    int number = 0;
    struct Change {
        int run = 0;
        CitationText text; ///< of an answer without italics
    };
    std::vector<Change> changes;
};
/// `end` comes only while nothing of ours stands: the letter's place is then the writer's to choose
/// (at a first draft the cursor, else behind all text). What follows it is `after` it.
struct Insert {
    enum class Side { after, before, end };
    WrittenBlock block;
    Side side = Side::end;
    int anchor = 0; ///< block number, for after and before
};
/// What the user wrote gives way, in all paragraphs the block's mark lies in, because they said so
/// or because it reads what is due.
struct Replace {
    WrittenBlock block;
};
/// Behind the user's paragraph, one that reads `text`: a tracked insertion, and no block.
struct ShowBeside {
    int number = 0;
    std::string style;
    std::string text;
};
/// A clean block, or the user's where they said so.
struct Remove {
    int number = 0;
};
/// Behind block `after`; where that is 0, in front of block `before`. Only clean blocks move: what
/// they read is known, so a writer may take them away and put them in again.
struct Move {
    int number = 0;
    int after = 0;
    int before = 0;
};
/// One of the user's own citations gets new words. `copyOf`: it is a copy, whose bookmark has that
/// name and gets one of its own; its words stay.
struct WriteCitation {
    int number = 0;
    CitationText text;
    std::string copyOf;
};
using Operation = std::variant<Rewrite, RewriteRuns, Replace, ShowBeside, Insert, Move, Remove>;

/// Something the user is told, because the program did not do it.
struct Finding {
    enum class Kind {
        edited,         ///< other words are due than when the user wrote theirs
        answerEdited,   ///< other words stand in the place of an answer than the answer's
        noLongerNeeded, ///< nothing is due any more
        deletedByUser,
        notWritable,
        standsElsewhere,
        citationEdited, ///< one of the user's own citations reads otherwise than it would
    };
    Kind kind = Kind::edited;
    int block = 0; ///< or the citation's number
    std::string id;
    std::string due;    ///< the text that would stand there
    std::string reason; ///< why it is not writable, or cannot be replaced; a message id
    std::vector<Wording> wordings = {}; ///< of the user's, that may be taken for answers
};

/// What the user wants of a paragraph they were told of.
struct Wish {
    enum class Kind {
        keep,      ///< as it is, for as long as the same is due
        takeNew,   ///< what is due instead of theirs
        showBoth,  ///< what is due beside theirs
        remove,    ///< what is no longer needed
        bringBack, ///< what they deleted
    };
    int block = 0;
    Kind kind = Kind::keep;
};

/// What to do, in order, and what the document remembers afterwards.
struct Plan {
    std::vector<int> adopt;
    std::vector<Operation> operations;    ///< rewrites, insertions, moves; removals last
    std::vector<WriteCitation> citations; ///< after all of them
    std::vector<Finding> findings;
    State next;
    /// Why a wish cannot be fulfilled, as a message id; the plan is then not to be carried out.
    std::string refused;

    bool changesText() const { return !operations.empty() || !citations.empty(); }
};

/// Decides. Pure: the same three give the same plan, and a plan made again after this one was
/// applied has no operations. `due` are the composed letter's blocks; `answers` become the state's.
Plan plan(State const& written, Letter const& due, Answers const& answers, Actual const& actual,
          std::vector<Wish> const& wishes = {});

} // namespace redress
