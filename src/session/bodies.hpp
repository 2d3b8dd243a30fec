#pragma once

#include "core/authority/naming.hpp"
#include "core/diagnostic/diagnostic.hpp"

#include <string>
#include <vector>

namespace redress {

/// Which bodies somebody asks for.
struct AskedBodies {
    std::string kind; ///< empty: the kinds there are, and what stands in the packs by its name
    BodyValues values;
    std::string grammaticalCase; ///< empty: the nominative
};

/// A body, or a kind of body, as it is told.
struct TellOfBody {
    std::string id;     ///< of the kind, or of an authority
    std::string region; ///< its id, where the body is named after one of the table
    std::string name;
    std::string head;      ///< the post; empty where there is none
    std::string addressed; ///< the addressee's line
    int level = 0;
    bool ownScheme = false;
    std::string address; ///< lines; empty where none is verified
};

/// The bodies asked for, in the packs' order; of a kind that is named after regions, where none is
/// asked for, that of each region of its table. What is missing of a name shows as "…". An unknown
/// kind or case is an error; a name that the rules leave open is one too, and that body is left
/// out.
std::vector<TellOfBody> bodiesFor(std::vector<Pack> const& packs, AskedBodies const& asked,
                                  std::string const& language, Diagnostics& diagnostics);

} // namespace redress
