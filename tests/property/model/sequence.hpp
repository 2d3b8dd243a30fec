#pragma once

#include "desk.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

namespace redress::model {

/// What can happen: what hands do, what the program is asked for, and what the office does.
struct Kind {
    char const* name;
    std::size_t weight;
};
constexpr std::size_t mostKinds = 64;
std::vector<Kind> const& kinds();

struct Action {
    std::size_t kind = 0;
    std::uint64_t seed = 0;
};

/// All that happens to one letter.
struct Sequence {
    std::uint64_t seed = 0;
    std::size_t length = 0; ///< how many of the actions are to change anything; then it ends
    std::vector<Action> actions;
};

/// How often each kind of action changed anything.
using Counts = std::array<std::uint64_t, mostKinds>;

/// 5 to 40 actions.
Sequence makeSequence(std::uint64_t seed);

/// What did not hold, if anything; `log` is told of every action and what stands after it.
std::optional<std::string> run(Sequence const& sequence, Counts& counts,
                               std::ostream* log = nullptr);

/// What is said first of a failure, without the text it was found at.
std::string headOf(std::string const& failure);

/// The shortest sequence that is found with the same failure.
Sequence shortest(Sequence sequence, std::string const& failure);

} // namespace redress::model
