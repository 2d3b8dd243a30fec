#pragma once

#include "core/pack/pack.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace redress {

/// A postal address that an overlay gives to an authority of its pack.
struct OverlayAddress {
    std::string authority;
    std::string address;
    Evidence evidence;
    Place place;
};

/// What an organisation puts over a pack, without copying it: a letterhead, styles, clauses,
/// authorities and addresses in place of the pack's, and what it adds.
struct Overlay {
    std::string id;      ///< its folder bears the same name
    std::string pack;    ///< the pack it is for
    std::string version; ///< of that pack
    Localised name;
    std::vector<std::string> authors;
    std::vector<Change> changes; ///< the latest first
    /// Ids of clauses, letters and authorities that the pack does not have; all others replace.
    std::vector<std::string> adds;
    FlowContent letterhead; ///< paragraphs above every letter
    std::vector<OverlayAddress> addresses;
    std::optional<PageLayout> page;
    Pack parts; ///< styles, sources, authorities, clauses and letters
    Place place;
    Place placeOfVersion;
};

/// Reads an overlay's folder: overlay.xml, and of layout.xml, sources.xml, authorities.xml,
/// clauses/*.xml and letters/*.xml those that are there.
Overlay readOverlay(std::string const& folder, Diagnostics& diagnostics);

/// The pack with the overlay laid over it. Its version says so ("2026-11-27+clinic.2026-11-22"), so
/// that a letter written without the overlay, or with an older one, is asked before it changes.
/// What replaces nothing, and what is added and is there already, is in `diagnostics`; the result
/// is to be checked as any pack.
Pack withOverlay(Pack pack, Overlay const& overlay, Diagnostics& diagnostics);

/// The folders below `folder` that hold an overlay.xml, sorted by name; `folder` itself if it is
/// an overlay.
std::vector<std::string> overlayFolders(std::string const& folder);

} // namespace redress
