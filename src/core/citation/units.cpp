#include "core/citation/units.hpp"

namespace redress {

Places placesOf(Provision const& provision) {
    Places places;
    for (std::size_t i = 0; i < provision.units.size() && i < provision.numbers.size(); ++i)
        places.emplace_back(provision.units[i], provision.numbers[i]);
    return places;
}

std::vector<PinpointGroup> grouped(std::vector<Provision const*> const& provisions) {
    std::vector<PinpointGroup> groups;
    for (Provision const* provision : provisions) {
        Places parents = placesOf(*provision);
        if (parents.empty()) continue;
        auto const [unit, number] = parents.back();
        parents.pop_back();
        if (!groups.empty() && groups.back().unit == unit && groups.back().parents == parents)
            groups.back().numbers.push_back(number);
        else
            groups.push_back({std::move(parents), unit, {number}});
    }
    return groups;
}

} // namespace redress
