#include "session/whole_file.hpp"

#include <cerrno>
#include <fstream>

namespace redress {

namespace fs = std::filesystem;

std::error_code writeWhole(fs::path const& file, std::string const& content) {
    fs::path beside = file;
    beside += ".part";
    std::error_code failed;
    errno = 0;
    std::ofstream out(beside, std::ios::binary);
    out.write(content.data(), static_cast<std::streamsize>(content.size()));
    out.close();
    if (out)
        fs::rename(beside, file, failed);
    else
        failed = std::error_code(errno != 0 ? errno : EIO, std::generic_category());
    std::error_code ignored;
    if (failed && fs::is_regular_file(beside, ignored)) fs::remove(beside, ignored);
    return failed;
}

} // namespace redress
