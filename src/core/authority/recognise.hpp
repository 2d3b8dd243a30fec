#pragma once

#include "core/authority/naming.hpp"

#include <optional>
#include <string>

namespace redress {

/// A body that somebody wrote, as the patterns of its kind have it.
struct RecognisedBody {
    BodyKind const* kind = nullptr;
    /// What stands in the slots, as it stands there: "Центральному району г. Хабаровска".
    BodyValues written;
};

/// The kind of body that a name in the nominative is one of, full or short, whatever its capitals;
/// the head's post tells it too where the pattern of the post does not hold the body. Of several
/// kinds the one whose own words are the most; nothing where none is.
std::optional<RecognisedBody> recogniseBody(Pack const& pack, std::string const& words);

/// The words without a difference in capitals, ё and spaces.
std::string comparable(std::string const& words);

/// The post of the head of that body, whichever of its names stands in it: "начальник ОМВД России
/// по …".
bool isHeadOf(Pack const& pack, std::string const& post, std::string const& body);

} // namespace redress
