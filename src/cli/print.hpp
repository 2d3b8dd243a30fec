#pragma once

#include "core/diagnostic/diagnostic.hpp"

namespace redress {

/// Prints the diagnostics on standard error, a line each; gives the exit code they mean.
int print(Diagnostics const& diagnostics, std::string const& language);

} // namespace redress
