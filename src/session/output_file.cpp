#include "session/output_file.hpp"

#include "core/language/messages.hpp"

#include <unistd.h>

namespace redress {
namespace {

namespace fs = std::filesystem;

/// A letter with a picture or two wants no more.
constexpr std::uintmax_t wanted = 1 << 20;

} // namespace

std::string whyNoFile(fs::path const& file, std::string const& language) {
    std::error_code failed;
    // The office would make the folder without asking.
    if (!fs::is_directory(fs::absolute(file).parent_path(), failed))
        return translate(REDRESS_TEXT("{1}: the folder does not exist; make it, or name another"),
                         language, {file.string()});
    if (fs::is_directory(file, failed))
        return translate(REDRESS_TEXT("{1}: this is a folder; name a file in it"), language,
                         {file.string()});
    return {};
}

std::string whyNotStored(fs::path const& file, std::string const& said,
                         std::string const& language) {
    std::error_code failed;
    fs::path const folder = fs::absolute(file).parent_path();
    if (access(folder.c_str(), W_OK) != 0)
        return translate(REDRESS_TEXT("{1}: you may not write in this folder; choose another"),
                         language, {file.string()});
    fs::space_info const space = fs::space(folder, failed);
    if (!failed && space.available < wanted)
        return translate(
            REDRESS_TEXT("{1}: the disk is full; free some space, or choose another folder"),
            language, {file.string()});
    return translate(REDRESS_TEXT("{1}: the file cannot be written ({2}); check the folder and its "
                                  "space, or name another"),
                     language, {file.string(), said});
}

} // namespace redress
