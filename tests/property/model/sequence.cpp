#include "sequence.hpp"

#include "player.hpp"
#include "seeing.hpp"

#include <algorithm>
#include <exception>

namespace redress::model {
std::string headOf(std::string const& failure) { return failure.substr(0, failure.find(':')); }

Sequence makeSequence(std::uint64_t seed) {
    property::Dice chance(seed);
    Sequence sequence{seed, 0, {}};
    std::size_t weights = 0;
    for (Kind const& kind : kinds())
        weights += kind.weight;
    // Short ones are many: they find what comes of few actions, and a million takes minutes.
    sequence.length = 5 + (chance.once(16) ? chance.pick(36) : chance.pick(3));
    // Not every one that is drawn can change anything.
    while (sequence.actions.size() < 3 * sequence.length) {
        std::size_t place = chance.pick(weights);
        std::size_t kind = 0;
        while (place >= kinds()[kind].weight)
            place -= kinds()[kind++].weight;
        sequence.actions.push_back({kind, chance.next()});
    }
    return sequence;
}

std::optional<std::string> run(Sequence const& sequence, Counts& counts, std::ostream* log) {
    try {
        Player player(sequence.seed);
        if (log) *log << dump(player.desk().content());
        std::size_t changes = 0;
        for (Action const& action : sequence.actions) {
            if (changes == sequence.length) break;
            if (log) *log << "-- " << kinds()[action.kind].name << '\n';
            bool const done = player.act(action.kind, property::Dice(action.seed));
            changes += done ? 1u : 0u;
            counts[action.kind] += done ? 1u : 0u;
            if (log) *log << (done ? dump(player.desk().content()) : "   nothing\n");
        }
    } catch (std::exception const& exception) {
        return exception.what();
    }
    return std::nullopt;
}

Sequence shortest(Sequence sequence, std::string const& failure) {
    Counts ignored{};
    auto const fails = [&](Sequence const& candidate) {
        auto const found = run(candidate, ignored);
        return found && headOf(*found) == headOf(failure);
    };
    for (bool shrunk = true; shrunk;) {
        shrunk = false;
        for (std::size_t length = std::max<std::size_t>(sequence.actions.size() / 2, 1); length > 0;
             length /= 2)
            for (std::size_t from = 0; from + length <= sequence.actions.size();) {
                Sequence candidate = sequence;
                auto const first = candidate.actions.begin() + static_cast<std::ptrdiff_t>(from);
                candidate.actions.erase(first, first + static_cast<std::ptrdiff_t>(length));
                if (fails(candidate)) {
                    sequence = std::move(candidate);
                    shrunk = true;
                } else {
                    ++from;
                }
            }
    }
    return sequence;
}

} // namespace redress::model
