#include "session/bodies.hpp"

#include "core/language/language.hpp"
#include "core/language/nearest.hpp"
#include "session/declining.hpp"

#include <utility>

namespace redress {
namespace {

/// One kind in one pack.
class Telling {
public:
    Telling(Pack const& pack, BodyKind const& kind, Case grammaticalCase, Diagnostics& diagnostics)
        : pack_(pack), kind_(kind), case_(grammaticalCase), diagnostics_(diagnostics) {}

    void tell(BodyValues const& values, std::vector<TellOfBody>& told) {
        doubted_ = false;
        TellOfBody body{kind_.id, {}, {}, {}, {}, kind_.rank.level, false, kind_.address};
        if (auto const region = values.find(Slot::region); region != values.end())
            body.region = region->second;
        body.name = words(bodyName(pack_, kind_, values, case_), kind_.called, values);
        body.head = words(headOf(pack_, kind_, values, case_), kind_.head, values);
        body.addressed = words(addressedTo(pack_, kind_, values), kind_.addressed, values);
        if (!doubted_) told.push_back(std::move(body));
    }

private:
    std::string words(Declined const& form, BodyKind::Pattern const& pattern,
                      BodyValues const& values) {
        if (form.sure()) return form.text;
        if (form.doubt == Doubt::empty) return open(pattern.text, values);
        if (!std::exchange(doubted_, true)) // once for name, head and line
            diagnostics_.error(codeOf(form.doubt), {}, {form.text});
        return {};
    }

    /// The pattern with what has a case left open.
    std::string open(std::string const& pattern, BodyValues const& values) {
        std::string text;
        for (PatternPiece const& piece : patternPieces(pattern)) {
            auto const given = piece.slot ? values.find(*piece.slot) : values.end();
            bool const stays = piece.slot == Slot::name || piece.slot == Slot::number;
            text += !piece.slot                      ? piece.words
                    : piece.slot == Slot::body       ? open(kind_.called.text, values)
                    : piece.slot == Slot::head       ? open(kind_.head.text, values)
                    : stays && given != values.end() ? given->second
                                                     : "…";
        }
        return text;
    }

    Pack const& pack_;
    BodyKind const& kind_;
    Case case_;
    Diagnostics& diagnostics_;
    bool doubted_ = false;
};

void tellAll(Pack const& pack, std::string const& language, std::vector<TellOfBody>& told) {
    for (Authority const& authority : pack.authorities)
        if (authority.rank.level > 0)
            told.push_back({authority.id,
                            {},
                            formOf(authority.forms, Case::nominative),
                            {},
                            {},
                            authority.rank.level,
                            authority.ownScheme,
                            authority.address});
    for (BodyKind const& kind : pack.bodies)
        told.push_back(
            {kind.id, {}, kind.name.in(language), {}, {}, kind.rank.level, false, kind.address});
}

} // namespace

std::vector<TellOfBody> bodiesFor(std::vector<Pack> const& packs, AskedBodies const& asked,
                                  std::string const& language, Diagnostics& diagnostics) {
    std::vector<TellOfBody> told;
    std::vector<std::string> known;
    auto const grammaticalCase =
        asked.grammaticalCase.empty() ? Case::nominative : parseCase(asked.grammaticalCase);
    if (!grammaticalCase)
        diagnostics.error(Code::unknownCase, {},
                          {asked.grammaticalCase, "nominative, genitive, dative, accusative, "
                                                  "instrumental, prepositional"});
    bool found = asked.kind.empty();
    for (Pack const& pack : packs) {
        if (asked.kind.empty()) tellAll(pack, language, told);
        for (BodyKind const& kind : pack.bodies)
            known.push_back(kind.id);
        BodyKind const* const kind = pack.findBody(asked.kind);
        if (!kind || !grammaticalCase) continue;
        found = true;
        Telling telling(pack, *kind, *grammaticalCase, diagnostics);
        std::set<Slot> const slots = slotsOf(*kind);
        if (slots.count(Slot::region) == 0 || asked.values.count(Slot::region) > 0) {
            telling.tell(asked.values, told);
            continue;
        }
        for (Region const* region : regionsOf(pack, *kind)) {
            BodyValues values = asked.values;
            values[Slot::region] = region->id;
            telling.tell(values, told);
        }
    }
    if (!found && grammaticalCase)
        diagnostics.error(Code::unknownBody, {}, {asked.kind, nearest(asked.kind, known)});
    return told;
}

} // namespace redress
