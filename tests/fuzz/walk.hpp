#pragma once

#include "core/letter/letter.hpp"

namespace redress::fuzz {

/// An invariant that does not hold is found like a crash.
void require(bool holds, char const* what);

/// Evaluates every condition of the letter and its clauses, whatever stands before it.
void evaluateAll(Pack const& pack, LetterTemplate const& letter, Answers const& answers);

/// Composes, prints, remembers in a state and reads that again.
void goThrough(Pack const& pack, LetterTemplate const& letter, Answers const& answers);

/// An answer to every question of the letter, of its type.
Answers someAnswers(Pack const& pack, LetterTemplate const& letter);

} // namespace redress::fuzz
