#pragma once

#include <cstddef>
#include <cstdint>

namespace redress::model {

/// Numbers by chance that are the same on every machine.
class Chance {
public:
    explicit Chance(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next() {
        state_ += 0x9E3779B97F4A7C15u;
        std::uint64_t z = state_;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }
    /// Below `count`, which is not 0.
    std::size_t pick(std::size_t count) { return static_cast<std::size_t>(next() % count); }
    bool oneIn(std::size_t count) { return pick(count) == 0; }

private:
    std::uint64_t state_;
};

} // namespace redress::model
