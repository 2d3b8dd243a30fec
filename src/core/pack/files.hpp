#pragma once

#include "core/xml/element.hpp"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace redress::reading {

/// Reads the files of one pack or overlay, which together may not be larger than any has to be.
class Files {
public:
    explicit Files(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

    /// The file's root if it is the element its place asks for and has passed the grammar; else the
    /// empty element, and what is wrong is said.
    xml::Element read(std::filesystem::path const& path, std::string const& name);

private:
    static constexpr std::uintmax_t mostBytes = 16u << 20;
    Diagnostics& diagnostics_;
    std::uintmax_t bytes_ = 0;
    bool reported_ = false;
};

/// The files of a folder whose names end in ".xml", sorted.
std::vector<std::string> xmlFiles(std::filesystem::path const& folder);
/// The folders below `folder` that hold a file of that name, sorted; `folder` itself if it does.
std::vector<std::string> foldersWith(std::string const& folder, std::string const& file);

} // namespace redress::reading
