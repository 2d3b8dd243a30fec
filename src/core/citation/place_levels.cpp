#include "core/citation/place_levels.hpp"

#include <algorithm>

namespace redress {
namespace {

/// Levels that make one place together, the largest first.
using Chain = std::vector<Level>;

/// Whether a level that is out of order belongs to the chain all the same, as in "ч. 3 п. «а»
/// ст. 286": nothing parts it, and neither its unit nor the one behind it is there already.
bool isLoose(Chain const& chain, std::vector<Level> const& levels, std::size_t at) {
    auto const isThere = [&chain](Level const& level) {
        return std::any_of(chain.begin(), chain.end(),
                           [&level](Level const& each) { return each.rank == level.rank; });
    };
    bool const followed = at + 1 < levels.size() && !levels[at + 1].afterComma;
    return !levels[at].afterComma && !isThere(levels[at]) && !(followed && isThere(levels[at + 1]));
}

Level subpoint(Level level, CitationStyle const& style) {
    UnitWords const& unit = style.withId("subpoint");
    level.unit = unit.id;
    level.rank = unit.rank;
    return level;
}

void inheritFrom(Chain const& whole, Chain& part) {
    Chain above;
    for (Level const& level : whole)
        if (level.rank < part.front().rank) above.push_back(level);
    for (Level& level : above)
        level.numbers.resize(1);
    part.insert(part.begin(), above.begin(), above.end());
}

void inherit(std::vector<Chain>& chains) {
    for (std::size_t i = chains.size(); i-- > 1;)
        inheritFrom(chains[i], chains[i - 1]);
    for (std::size_t i = 1; i < chains.size(); ++i)
        inheritFrom(chains[i - 1], chains[i]);
}

/// Which levels are one place: they go on upwards as long as each is larger, or downwards.
std::vector<Chain> chains(std::vector<Level> levels, CitationStyle const& style) {
    std::vector<Chain> result;
    std::size_t at = 0;
    while (at < levels.size()) {
        Chain chain{levels[at]};
        int direction = 0;
        std::size_t next = at + 1;
        for (; next < levels.size(); ++next) {
            Level const& last = chain.back();
            Level& level = levels[next];
            // "пп. 7 п. 1": the first is a subpoint.
            if (level.unit == last.unit && last.word == "пп" && level.unit == "point")
                chain.back() = subpoint(chain.back(), style);
            std::size_t const before = chain.back().rank;
            int const step = level.rank < before ? -1 : level.rank > before ? 1 : 0;
            bool const turns = step == 0 || (direction != 0 && step != direction);
            if (turns && !isLoose(chain, levels, next)) break;
            // "ст. 53, ч. 3 ст. 5": what follows a comma belongs to what it stands in.
            bool const ownPlace = step > 0 && level.afterComma && next + 1 < levels.size() &&
                                  levels[next + 1].rank < level.rank;
            if (ownPlace) break;
            direction = step;
            chain.push_back(level);
        }
        std::stable_sort(chain.begin(), chain.end(),
                         [](Level const& a, Level const& b) { return a.rank < b.rank; });
        while (chain.front().rank < style.trunk && chain.back().rank >= style.trunk)
            chain.erase(chain.begin());
        result.push_back(std::move(chain));
        at = next;
    }
    inherit(result);
    return result;
}

std::vector<WrittenPlace> placesOf(std::vector<Chain> const& chains, CitationStyle const& style) {
    std::vector<WrittenPlace> result;
    for (Chain const& chain : chains) {
        Places above;
        for (std::size_t i = 0; i + 1 < chain.size(); ++i)
            above.emplace_back(chain[i].unit, chain[i].numbers.front().text);
        for (WrittenNumber const& number : chain.back().numbers) {
            Places place = above;
            place.emplace_back(chain.back().unit, number.text);
            WrittenPlace written{style.named(place), number.until};
            result.push_back(std::move(written));
        }
        // "ч. 1 ст. 144, 145": the second article is a place of its own.
        for (std::size_t i = 0; i + 1 < chain.size(); ++i) {
            Places place(above.begin(), above.begin() + static_cast<std::ptrdiff_t>(i));
            for (std::size_t n = 1; n < chain[i].numbers.size(); ++n) {
                place.emplace_back(chain[i].unit, chain[i].numbers[n].text);
                result.push_back({style.named(place), chain[i].numbers[n].until});
                place.pop_back();
            }
        }
    }
    return result;
}

} // namespace

std::vector<WrittenPlace> placesOf(std::vector<Level> levels, CitationStyle const& style) {
    return placesOf(chains(std::move(levels), style), style);
}

} // namespace redress
