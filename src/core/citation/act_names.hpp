#pragma once

#include "core/citation/lexemes.hpp"
#include "core/pack/law.hpp"

#include <optional>
#include <vector>

namespace redress {

/// An act that a text names.
struct NamedAct {
    /// Mostly one; both parts of a code that is in two; none: an act that is not known.
    std::vector<Act const*> acts;
    std::size_t end = 0; ///< the lexeme behind the name
    /// Nobody could mean anything else: it needs no place beside it to be a citation.
    bool complete = false;
};

/// Knows acts by their official titles, short titles, abbreviations and numbers, in the forms that
/// people type. Made once for a set of acts; the acts have to stay.
class ActNames {
public:
    virtual ~ActNames() = default;

    /// The act whose name begins at the lexeme. `placed` is whether places stand before it, which
    /// is when "УПК" and "PACE" mean the act, and when an act that is not known counts.
    virtual std::optional<NamedAct> at(std::vector<Lexeme> const& lexemes, std::size_t index,
                                       bool placed) const = 0;
};

} // namespace redress
