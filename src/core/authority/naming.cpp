#include "core/authority/naming.hpp"

#include "core/language/language.hpp"
#include "core/language/utf8.hpp"

#include <algorithm>

namespace redress {
namespace {

Declined inCase(Pack const& pack, std::string const& text, Case grammaticalCase) {
    if (text.empty()) return {text, Doubt::empty};
    if (grammaticalCase == Case::nominative || !isRussian(pack.language)) return {text};
    return declinedPhrase(text, grammaticalCase);
}

/// By its id or its name.
Region const* regionNamed(Pack const& pack, std::string const& words) {
    for (Region const& region : pack.regions)
        if (region.id == words || folded(formOf(region.forms, Case::nominative)) == folded(words))
            return &region;
    return nullptr;
}

/// Fills the patterns of one kind.
class Naming {
public:
    Naming(Pack const& pack, BodyKind const& kind, BodyValues const& values)
        : pack_(pack), kind_(kind), values_(values) {}

    Declined filled(BodyKind::Pattern const& pattern, Case grammaticalCase) const {
        Declined result;
        for (PatternPiece const& piece : patternPieces(pattern.text)) {
            Declined const part = piece.slot ? value(piece) : Declined{piece.words};
            if (!part.sure()) return part;
            result.text += part.text;
        }
        return inCase(pack_, result.text, grammaticalCase);
    }

private:
    Declined value(PatternPiece const& piece) const {
        switch (*piece.slot) {
        case Slot::body:
            return filled(kind_.called, piece.grammaticalCase);
        case Slot::head:
            return filled(kind_.head, piece.grammaticalCase);
        case Slot::region:
            return region(piece.grammaticalCase);
        case Slot::place:
        case Slot::number:
        case Slot::name:
            break;
        }
        auto const given = values_.find(*piece.slot);
        return inCase(pack_, given == values_.end() ? std::string() : trimmed(given->second),
                      piece.grammaticalCase);
    }

    /// What is no region of the table may be one all the same.
    Declined region(Case grammaticalCase) const {
        auto const given = values_.find(Slot::region);
        std::string const words = given == values_.end() ? std::string() : trimmed(given->second);
        Region const* const known = regionNamed(pack_, words);
        if (!known) return inCase(pack_, words, grammaticalCase);
        Region const* const region = regionOf(pack_, kind_, known->id);
        if (!region) return {{}, Doubt::empty};
        if (auto const form = region->forms.find(grammaticalCase); form != region->forms.end())
            return {form->second};
        return inCase(pack_, formOf(region->forms, Case::nominative), grammaticalCase);
    }

    Pack const& pack_;
    BodyKind const& kind_;
    BodyValues const& values_;
};

bool has(Region const& region, BodyKind const& kind) {
    return std::find(region.bodies.begin(), region.bodies.end(), kind.id) != region.bodies.end();
}

} // namespace

std::set<Slot> slotsOf(BodyKind const& kind) {
    std::set<Slot> slots;
    std::string const& pattern = kind.called.text.empty() ? kind.head.text : kind.called.text;
    for (PatternPiece const& piece : patternPieces(pattern))
        if (piece.slot) slots.insert(*piece.slot);
    return slots;
}

Region const* regionOf(Pack const& pack, BodyKind const& kind, std::string const& regionId) {
    Region const* const region = pack.findRegion(regionId);
    if (!region || has(*region, kind)) return region;
    Region const* const whole = pack.findRegion(region->partOf);
    return whole && has(*whole, kind) ? whole : nullptr;
}

std::vector<Region const*> regionsOf(Pack const& pack, BodyKind const& kind) {
    std::set<std::string> wholes;
    for (Region const& region : pack.regions)
        wholes.insert(region.partOf);
    std::vector<Region const*> found;
    for (Region const& region : pack.regions)
        if (wholes.count(region.id) == 0 && regionOf(pack, kind, region.id))
            found.push_back(&region);
    return found;
}

Declined bodyName(Pack const& pack, BodyKind const& kind, BodyValues const& values,
                  Case grammaticalCase) {
    return Naming(pack, kind, values).filled(kind.called, grammaticalCase);
}

Declined headOf(Pack const& pack, BodyKind const& kind, BodyValues const& values,
                Case grammaticalCase) {
    return Naming(pack, kind, values).filled(kind.head, grammaticalCase);
}

Declined addressedTo(Pack const& pack, BodyKind const& kind, BodyValues const& values) {
    Declined line = Naming(pack, kind, values).filled(kind.addressed, Case::nominative);
    line.text = capitalised(line.text, pack.language);
    return line;
}

Declined offered(Pack const& pack, BodyKind const& kind, BodyValues const& values,
                 BodyAspect aspect) {
    return aspect == BodyAspect::head || kind.called.text.empty()
               ? headOf(pack, kind, values, Case::nominative)
               : bodyName(pack, kind, values, Case::nominative);
}

} // namespace redress
