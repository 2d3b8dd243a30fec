#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>

namespace redress::property {

/// Chance that is the same again for the same seed, on every machine.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next() {
        std::uint64_t mixed = state_ += 0x9E3779B97F4A7C15U;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBU;
        return mixed ^ (mixed >> 31);
    }
    /// From 0 to below `count`, which is not 0.
    std::size_t pick(std::size_t count) { return static_cast<std::size_t>(next() % count); }
    bool once(std::size_t in) { return pick(in) == 0; }
    template <class T>
    T of(std::initializer_list<T> choices) {
        return choices.begin()[pick(choices.size())];
    }

private:
    std::uint64_t state_;
};

} // namespace redress::property
