#pragma once

#include "property/office/walk.hpp"

#include <string>

namespace redress::property {

/// 5 to 40 acts, the same for the same seed.
Sequence sequenceOf(std::uint64_t seed);

/// What a failure is told as, and done again by: REDRESS_REPLAY="type inside:17 answer:4".
std::string written(Sequence const& sequence);
/// Nothing for names that are none.
Sequence readSequence(std::string const& text);

struct Failure {
    std::string what;
    Sequence sequence;
    std::vector<std::string> log;
};
/// What goes wrong in a sequence; empty `what`: nothing.
Failure runOnce(Setting& setting, Sequence const& sequence, Counts& counts);
/// The shortest sequence found that breaks the same promise, within so many runs.
Failure shortest(Setting& setting, Failure failure, int runs);

std::string told(Failure const& failure);
/// Kinds of acts with their share, and what was compared.
std::string table(Counts const& counts);

} // namespace redress::property
