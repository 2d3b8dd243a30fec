#include "cli/installation.hpp"

#include <cstdlib>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include <unistd.h>

namespace redress {
namespace {

namespace fs = std::filesystem;

bool isProgram(fs::path const& file) {
    std::error_code failed;
    return fs::is_regular_file(file, failed) && access(file.c_str(), X_OK) == 0;
}

} // namespace

std::optional<fs::path> packageFolder() {
    std::error_code failed;
    fs::path const bin = fs::read_symlink("/proc/self/exe", failed).parent_path();
    for (fs::path const& root : {bin, bin.parent_path()}) {
        fs::path const folder = root / "share/redress/extensions/redress.oxt";
        if (fs::is_directory(folder, failed)) return folder;
    }
    return std::nullopt;
}

std::optional<fs::path> officeProgram() {
    if (char const* const named = std::getenv("REDRESS_OFFICE")) {
        for (fs::path const& file : {fs::path(named), fs::path(named) / "program/soffice"})
            if (isProgram(file)) return file;
        return std::nullopt;
    }
    std::set<fs::path> optional;
    std::error_code failed;
    for (auto const& entry : fs::directory_iterator("/opt", failed))
        if (entry.path().filename().string().rfind("libreoffice", 0) == 0)
            optional.insert(entry.path() / "program");

    std::vector<fs::path> folders;
    char const* const path = std::getenv("PATH");
    std::istringstream search(path == nullptr ? "" : path);
    for (std::string folder; std::getline(search, folder, ':');)
        folders.emplace_back(folder);
    folders.emplace_back("/usr/lib/libreoffice/program");
    folders.insert(folders.end(), optional.rbegin(), optional.rend());
    for (fs::path const& folder : folders)
        if (folder.is_absolute() && isProgram(folder / "soffice")) return folder / "soffice";
    return std::nullopt;
}

} // namespace redress
