#pragma once

#include "core/pack/question.hpp"

#include <vector>

namespace redress {

/// The parts of a condition that have to hold each, outer brackets taken off: "(a) and (b and c)"
/// gives a, b and c. A condition that is one of several ("a or b") is its only part; one that is
/// always true has none.
std::vector<std::string> conjuncts(std::string const& condition);

/// How conditions use a variable, or a column by its name.
struct VariableUse {
    std::vector<std::string> literals; ///< it is compared with them by = or !=, each once
    /// It is also used in another way: with < or >, in a function, beside another variable.
    bool otherwise = false;
};

/// The uses that an expression makes of `name`: with `$` for a variable, without for a column.
void addUses(std::string const& expression, std::string const& name, VariableUse& use);

/// The names an expression reads, variables with their `$`; functions are not among them.
std::vector<std::string> namesRead(std::string const& expression);

/// All quoted texts in an expression.
std::vector<std::string> literalsIn(std::string const& expression);

/// All numbers in an expression.
std::vector<double> numbersIn(std::string const& expression);

/// Whether all that the expression does with the list `$name` is to compare its count with 0, 1 or
/// 2.
bool onlyCounts(std::string const& expression, std::string const& name);

} // namespace redress
