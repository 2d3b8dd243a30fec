#pragma once

#include "core/pack/pack.hpp"

namespace redress {

/// Checks the meaning of a pack that was read without errors: references, conditions, cases,
/// translations, sources, clauses that go in a circle or that nothing reaches.
void checkPack(Pack const& pack, Diagnostics& diagnostics);

} // namespace redress
