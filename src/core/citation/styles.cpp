#include "core/citation/style.hpp"

#include <algorithm>

namespace redress {

CitationStyle const& styleNamed(std::string const& name) {
    for (CitationStyle const* style : {&russianStyle(), &oscolaStyle()})
        if (style->name == name) return *style;
    return russianStyle();
}

UnitWords const* CitationStyle::unit(std::string const& word) const {
    for (UnitWords const& unit : units)
        if (std::find(unit.words.begin(), unit.words.end(), word) != unit.words.end()) return &unit;
    return nullptr;
}

UnitWords const& CitationStyle::withId(std::string const& unitId) const {
    return *std::find_if(units.begin(), units.end(),
                         [&unitId](UnitWords const& unit) { return unit.id == unitId; });
}

} // namespace redress
