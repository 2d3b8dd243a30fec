#pragma once

#include "core/letter/letter.hpp"

#include <optional>
#include <string>
#include <vector>

namespace redress {

/// A run that is bound to the document by a bookmark. Offsets in code points of the block's text.
struct WrittenRun {
    int number = 0;
    RunKind kind = RunKind::answer;
    std::string question;
    std::size_t from = 0;
    std::size_t to = 0;
    std::vector<Stretch> italic = {}; ///< of the text that is due for it; not stored
};

/// A block as it was last written. Style is the layout's id.
struct WrittenBlock {
    int number = 0;
    std::string id;
    std::string style;
    std::string text;
    std::vector<WrittenRun> runs;

    std::string textOf(WrittenRun const& run) const;
};

/// What the user chose for a paragraph of theirs, for the due text they saw then.
struct Choice {
    enum class Kind { keep, both };
    int block = 0;
    Kind kind = Kind::keep;
    std::string due;
};

/// What a document remembers of its letter: stored in one document property, read with limits.
struct State {
    int format = 1;
    std::string tag; ///< four random characters [a-z0-9]: which letter marks belong to
    std::string letter;
    std::string pack;
    std::string version;
    Answers answers;
    int next = 1; ///< the next number for a mark; never goes back
    std::vector<Choice> choices;
    std::vector<WrittenBlock> written;
    std::vector<UsersCitation> citations; ///< by their numbers
    /// A version of the pack whose other words the user does not want, as far as they were told.
    std::string declined;
    bool finished = false; ///< there was a letter, and nothing of it is bound any more; not stored

    WrittenBlock const* find(int number) const;
    UsersCitation const* findCitation(int number) const;
};

/// "rd.k3x9.b12": the name of a block's (b), an answer's (a) or a citation's (c) bookmark.
std::string markName(State const& state, char kind, int number);
char markKind(RunKind kind);

/// A mark of ours, read from a bookmark's name.
struct MarkName {
    char kind = 'b';
    int number = 0;
};
/// Nothing for a name that is not exactly ours: "… Copy 1", another letter's, a foreign one.
std::optional<MarkName> parseMark(std::string_view name, State const& state);
/// Whether the name has our prefix at all, so that a copy of ours can be told from a user's mark.
bool hasOurPrefix(std::string_view name);

/// At most 2 MB when read. Anything broken is a diagnostic and nothing is returned.
std::string writeState(State const& state);
std::optional<State> readState(std::string_view xml, Diagnostics& diagnostics);

} // namespace redress
