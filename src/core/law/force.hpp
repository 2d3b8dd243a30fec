#pragma once

#include "core/language/date.hpp"
#include "core/pack/law.hpp"

namespace redress {

/// How a piece of law stands to a day.
enum class Force { notYet, inForce, noLonger };

/// Whether the act was in force on the day, and the provision said then what its gist says. First
/// and last day belong to the time; a day that the pack does not give bounds nothing.
Force forceOn(Date day, Act const& act, Provision const& provision);
/// The same of the act alone, for a citation without a pinpoint.
Force forceOn(Date day, Act const& act);

/// Whether the last comparison with the sources lies more than `days` days before the day. Evidence
/// without a day that can be read was never compared, and is old.
bool isCheckedLongBefore(Date day, int days, Evidence const& evidence);

} // namespace redress
