#pragma once

#include "core/sync/plan.hpp"

#include <string>
#include <vector>

namespace redress {

/// What another version of the pack would make of a paragraph that stands, with the same answers.
struct PackChange {
    enum class Kind {
        words, ///< or the style alone, where both texts are the same
        added,
        removed,
        order, ///< of all paragraphs; comes once, without texts
    };
    Kind kind = Kind::words;
    std::string id;
    std::string written; ///< the text that stands
    std::string due;     ///< the text that would
};

/// `due` is composed from the new version and the answers that `written` holds. Only clean
/// paragraphs count: those of the user's are never replaced without their word.
std::vector<PackChange> packChanges(State const& written, Letter const& due, Actual const& actual);

/// `due`, composed from any answers, with the words, paragraphs and order of the version that was
/// written: answers and conditions are followed, the new version's words are not. Where its order
/// is another one, rows that are moved stay where they stand as well.
Letter withoutPackChanges(Letter due, State const& written, std::vector<PackChange> const& changes);

} // namespace redress
