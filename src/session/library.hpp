#pragma once

#include "core/pack/pack.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace redress {

/// Reads and checks every pack in the folders, each of which is a pack or an overlay or holds some,
/// and lays over each pack the overlays that are for it. What is wrong is in `diagnostics`; a pack
/// with errors is left out, an overlay that does not fit leaves its pack as it is, and of two packs
/// with one id the first is used.
std::vector<Pack> readPacks(std::vector<std::filesystem::path> const& folders,
                            Diagnostics& diagnostics);

/// Who made the pack, which version it is, and what that changed, in words for the person who is to
/// trust it.
std::string aboutPack(Pack const& pack, std::string const& language);

} // namespace redress
