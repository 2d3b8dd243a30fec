#pragma once

#include "core/sync/plan.hpp"
#include "core/sync/reading.hpp"

/// The user's own citations: they stand in no block, anywhere in the document, and follow the law's
/// forms as the letter's do.
namespace redress {

/// Adds to what was judged of the blocks: the citations, their copies, and the order of all that
/// cite.
void judgeCitations(Reading const& reading, State const& written, Actual& actual);

/// What a letter is composed for: where this document cites.
CitingDocument citingDocument(State const& state, Actual const& actual);

/// Adds to a plan for the blocks what becomes of the user's citations. One that reads as it was
/// written follows what is due; one the user worded is listed until they keep or replace it; one
/// that is gone is remembered, for it may come back by undo or from the clipboard.
void planCitations(State const& written, Letter const& due, Actual const& actual,
                   std::vector<Wish> const& wishes, Plan& plan);

} // namespace redress
