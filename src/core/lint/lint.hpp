#pragma once

#include "core/pack/pack.hpp"

namespace redress {

/// Checks the meaning of a pack that was read without errors: references, conditions, cases,
/// translations, sources, clauses that go in a circle or that nothing reaches.
void checkPack(Pack const& pack, Diagnostics& diagnostics);

/// Checks what an author owes beside letters that read right, and a pack runs without: each
/// paragraph rests on provisions or is marked as plain, and says nothing of duty, right, ban or
/// term then; where letters are not in English, paragraphs have their glosses, and the acts they
/// cite English names.
void checkMarks(Pack const& pack, Diagnostics& diagnostics);

} // namespace redress
