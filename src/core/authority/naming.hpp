#pragma once

#include "core/authority/pattern.hpp"
#include "core/declension/declension.hpp"
#include "core/pack/pack.hpp"

#include <map>
#include <set>

namespace redress {

/// Which body of a kind is meant: what fills the slots of its patterns. A region by its id or its
/// name, which need not be in the table; a place in the nominative; the rest as it stands.
using BodyValues = std::map<Slot, std::string>;

/// What has to be told for the name of such a body, or where it has none for its head.
std::set<Slot> slotsOf(BodyKind const& kind);

/// The region after which the body of that kind is named: itself, or the whole it is a part of;
/// nothing where the table gives it no such body.
Region const* regionOf(Pack const& pack, BodyKind const& kind, std::string const& regionId);
/// The regions that have such a body, in the order of the table, without those that are wholes of
/// others.
std::vector<Region const*> regionsOf(Pack const& pack, BodyKind const& kind);

/// The name of the body, the post of its head and the line of the addressee, which begins with a
/// capital. Doubt::empty: the kind has none, or something is missing; another doubt is that of the
/// rules of declension, and nobody may rely on the text then.
Declined bodyName(Pack const& pack, BodyKind const& kind, BodyValues const& values,
                  Case grammaticalCase);
Declined headOf(Pack const& pack, BodyKind const& kind, BodyValues const& values,
                Case grammaticalCase);
Declined addressedTo(Pack const& pack, BodyKind const& kind, BodyValues const& values);
/// What a question that offers the kind is answered with, in the nominative: the head's post, or
/// else the name; of a kind without a name the post too.
Declined offered(Pack const& pack, BodyKind const& kind, BodyValues const& values,
                 BodyAspect aspect);

} // namespace redress
