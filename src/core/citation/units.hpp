#pragma once

#include "core/pack/law.hpp"

#include <string>
#include <utility>
#include <vector>

namespace redress {

/// A place in an act as (unit, number) pairs from the largest unit down.
using Places = std::vector<std::pair<std::string, std::string>>;
Places placesOf(Provision const& provision);

/// Provisions that can share their unit words: all pairs but the last number are the same.
struct PinpointGroup {
    Places parents;
    std::string unit;
    std::vector<std::string> numbers;
};
std::vector<PinpointGroup> grouped(std::vector<Provision const*> const& provisions);

} // namespace redress
