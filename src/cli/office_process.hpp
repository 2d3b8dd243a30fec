#pragma once

#include "session/order.hpp"

namespace redress {

/// Carries out an order in an office of its own: headless, with a profile made for this one run
/// and our package as the only bundled extension, so that nobody's settings, documents or running
/// office are touched, several commands can run at once, and nothing is left behind.
/// `order.status` is filled in here. A document that cannot be read is said before it starts. The
/// result is the job's own; when the office never came to it, or did not end in time, it is
/// `failed` with a message that says so and what to do. The environment variable
/// REDRESS_OFFICE_TIMEOUT gives other limits, in seconds.
Status runInOffice(Order order);

} // namespace redress
