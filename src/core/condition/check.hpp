#pragma once

#include "core/condition/variables.hpp"

#include <string>
#include <vector>

namespace redress {

/// What a condition may name, and where it stands.
struct ConditionScope {
    VariableKinds const* variables = nullptr;
    Question const* list = nullptr; ///< inside a repeat, or a column's own condition
};

/// Checks a condition before it is ever evaluated: its form, that every variable and column exists,
/// that nothing unbounded (`//`, axes, functions we do not know) stands in it, and that a choice is
/// compared with one of its options. Gives the questions it reads.
std::vector<Question const*> checkCondition(Condition const& condition, ConditionScope const& scope,
                                            Diagnostics& diagnostics);

} // namespace redress
