#pragma once

#include "core/letter/reading_copy.hpp"
#include "session/library.hpp"
#include "session/order.hpp"

#include <filesystem>
#include <optional>
#include <vector>

namespace redress {

/// A letter and the pack it stands in, both owned by the packs it was found in.
struct FoundLetter {
    Pack const* pack = nullptr;
    LetterTemplate const* letter = nullptr;
};
/// The letter with that id, or a diagnostic that names the ones there are.
std::optional<FoundLetter> findLetter(std::vector<Pack> const& packs, std::string const& id,
                                      Diagnostics& diagnostics);

/// The same, or the triage of a pack's routes.
std::optional<FoundLetter> findInterview(std::vector<Pack> const& packs, std::string const& id,
                                         Diagnostics& diagnostics);

/// What is needed to make one letter, read and checked.
struct Draft {
    std::vector<Pack> packs;
    FoundLetter found;
    Answers answers;
    Letter letter;
    std::optional<ReadingCopy> readingCopy; ///< where the order wants it
    std::optional<Letter> redacted;         ///< the same

    /// Whether a copy is to be written, an ordinary text without answers.
    bool isCopy() const { return readingCopy || redacted; }
    /// What is to be written, and how it looks.
    Letter const& written() const {
        return readingCopy ? readingCopy->letter : redacted ? *redacted : letter;
    }
    Layout const& layout() const { return readingCopy ? readingCopy->layout : found.pack->layout; }

    Draft() = default;
    Draft(Draft&&) = default;
    Draft& operator=(Draft&&) = default;
    Draft(Draft const&) = delete; // `found` points into `packs`
    Draft& operator=(Draft const&) = delete;
};

/// Reads what the order names and composes the letter; `today` fills the answers that begin with
/// the day of the first draft. Gaps are warnings, or errors where the order wants a final letter.
/// Nothing when anything is an error.
std::optional<Draft> readDraft(Order const& order, Date today, Diagnostics& diagnostics);

/// The calendar day by this machine's clock and time zone.
Date today();

} // namespace redress
