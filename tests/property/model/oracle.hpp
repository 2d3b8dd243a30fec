#pragma once

#include "desk.hpp"

namespace redress::model {

/// What the user wished for, if this write came of a wish.
struct Wished {
    int block = 0; ///< 0: none
    Wish::Kind kind = Wish::Kind::keep;
    bool wording = false; ///< their words became an answer
};

/// Holds a write against what must hold, from the ledger and the two contents alone; throws
/// Violation.
void expectRight(Desk const& desk, Written const& written, Wished const& wished);

} // namespace redress::model
