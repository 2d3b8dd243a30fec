#pragma once

#include "core/diagnostic/diagnostic.hpp"
#include "session/order.hpp"

namespace redress {

/// Prints the diagnostics on standard error, a line each; gives the exit code they mean.
int print(Diagnostics const& diagnostics, std::string const& language);
/// The same for what the office said of an order.
int print(Status const& status);

/// Prints the one message there is to say; gives the exit code of what is wrong.
int fail(std::string const& message);

} // namespace redress
