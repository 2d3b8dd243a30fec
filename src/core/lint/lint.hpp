#pragma once

#include "core/language/date.hpp"
#include "core/pack/pack.hpp"

namespace redress {

/// Checks the meaning of a pack that was read without errors: references, conditions, cases,
/// translations, sources, clauses that go in a circle or that nothing reaches.
void checkPack(Pack const& pack, Diagnostics& diagnostics);

/// Checks what an author owes beside letters that read right, and a pack runs without: each
/// paragraph rests on provisions or is marked as plain, and says nothing of duty, right, ban or
/// term then. Warns where letters are not in English, and a paragraph has no gloss, or an act that
/// they cite no English name.
void checkMarks(Pack const& pack, Diagnostics& diagnostics);

/// Checks that the folder of a pack or an overlay bears its id; `place` is that of the id.
void checkFolderName(std::string const& id, Place const& place, Diagnostics& diagnostics);

/// Warns of conditions that no answers make true where they stand, of those that are always true
/// there, and of ways that are never the one to take; says where that was not decided. For authors:
/// it tries very many answers. The pack has passed checkPack without errors.
void checkConditions(Pack const& pack, Diagnostics& diagnostics);

/// Warns of what was last compared with its source more than `days` ago; 0: never.
void checkAge(Pack const& pack, Date today, int days, Diagnostics& diagnostics);

} // namespace redress
