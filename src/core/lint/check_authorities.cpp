#include "core/authority/judge.hpp"
#include "core/authority/pattern.hpp"
#include "core/language/nearest.hpp"
#include "core/lint/check.hpp"

#include <algorithm>

namespace redress {
namespace {

/// An authority or a kind of body, as others name it.
struct Named {
    std::string id;
    Rank const* rank = nullptr;
    Place place;
};

std::vector<Named> allNamed(Pack const& pack) {
    std::vector<Named> all;
    for (Authority const& authority : pack.authorities)
        all.push_back({authority.id, &authority.rank, authority.place});
    for (BodyKind const& kind : pack.bodies)
        all.push_back({kind.id, &kind.rank, kind.place});
    return all;
}

class AuthorityCheck {
public:
    AuthorityCheck(Pack const& pack, Diagnostics& diagnostics)
        : pack_(pack), diagnostics_(diagnostics), all_(allNamed(pack)) {}

    void run() {
        UniqueIds ids(diagnostics_);
        for (Named const& one : all_) {
            ids.add(one.id, one.place);
            overseen(one);
        }
        circles();
        for (Authority const& authority : pack_.authorities)
            checkEvidence(pack_, authority.evidence, authority.place, diagnostics_);
        for (BodyKind const& kind : pack_.bodies)
            body(kind);
        UniqueIds regions(diagnostics_);
        for (Region const& region : pack_.regions) {
            regions.add(region.id, region.place);
            this->region(region);
        }
    }

private:
    void overseen(Named const& one) {
        for (std::string const& id : one.rank->oversees) {
            auto const below = std::find_if(all_.begin(), all_.end(),
                                            [&](Named const& other) { return other.id == id; });
            if (below == all_.end())
                diagnostics_.error(Code::unknownReference, one.rank->place, {id, "authority"});
            else if (one.rank->level < below->rank->level)
                diagnostics_.error(Code::overseesHigher, one.rank->place,
                                   {one.id, std::to_string(one.rank->level), id,
                                    std::to_string(below->rank->level)});
        }
    }

    /// A circle is told once, where the first of it stands.
    void circles() {
        std::set<std::string> told;
        for (Named const& one : all_) {
            if (told.count(one.id) > 0) continue;
            std::vector<std::string> const circle = circleOf(pack_, one.id);
            if (circle.empty()) continue;
            told.insert(circle.begin(), circle.end());
            std::string way;
            for (std::string const& id : circle)
                way += (way.empty() ? "" : " → ") + id;
            diagnostics_.error(Code::overseesItself, one.rank->place, {one.id, way});
        }
    }

    void body(BodyKind const& kind) {
        checkEvidence(pack_, kind.evidence, kind.place, diagnostics_);
        std::string const own = "{region:dative}, {place:genitive}, {number}, {name}";
        pattern(kind.called, "called", own);
        pattern(kind.brief, "brief", own);
        pattern(kind.head, "head", own + ", {body:genitive}");
        pattern(kind.addressed, "addressed", "{head:dative}, {body:accusative}");
        if (kind.called.text.empty() && kind.head.text.empty())
            diagnostics_.error(Code::missingElement, kind.place, {"called", kind.id});
    }

    void pattern(BodyKind::Pattern const& pattern, std::string const& element,
                 std::string const& allowed) {
        std::string wrong;
        for (PatternPiece const& piece : patternPieces(pattern.text, wrong)) {
            bool const refers = piece.slot == Slot::body || piece.slot == Slot::head;
            // What a name is made of cannot be that name.
            if (refers && allowed.find('{' + std::string(nameOf(*piece.slot))) == std::string::npos)
                wrong = '{' + std::string(nameOf(*piece.slot)) + '}';
        }
        if (!wrong.empty())
            diagnostics_.error(Code::badValue, pattern.place, {wrong, element, allowed});
    }

    void region(Region const& region) {
        checkEvidence(pack_, region.evidence, region.place, diagnostics_);
        for (std::string const& kind : region.bodies)
            if (!pack_.findBody(kind))
                diagnostics_.error(Code::unknownReference, region.place, {kind, "body"});
        if (!region.partOf.empty() && !pack_.findRegion(region.partOf))
            diagnostics_.error(Code::unknownReference, region.place, {region.partOf, "region"});
    }

    Pack const& pack_;
    Diagnostics& diagnostics_;
    std::vector<Named> all_;
};

} // namespace

void checkAuthorities(Pack const& pack, Diagnostics& diagnostics) {
    AuthorityCheck(pack, diagnostics).run();
}

void checkOffer(Pack const& pack, Question const& question,
                std::vector<QuestionGroup> const& groups, Diagnostics& diagnostics) {
    Offer const& offer = question.offer;
    if (offer.kinds.empty() && offer.judges.empty()) return;
    if (question.type != QuestionType::designation)
        diagnostics.error(Code::badValue, question.place,
                          {std::string(nameOf(question.type)), "type", "designation"});
    for (std::string const& kind : offer.kinds)
        if (!pack.findBody(kind))
            diagnostics.error(Code::unknownReference, offer.place, {kind, "body"});
    std::vector<std::string> known;
    for (QuestionGroup const& group : groups)
        for (Question const& other : group.questions)
            known.push_back(other.id);
    for (std::string const& id : offer.judges)
        if (std::find(known.begin(), known.end(), id) == known.end())
            diagnostics.error(Code::unknownQuestion, offer.place, {id, nearest(id, known)});
}

} // namespace redress
