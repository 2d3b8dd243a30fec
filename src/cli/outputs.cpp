#include "cli/outputs.hpp"

#include "core/language/messages.hpp"

namespace redress {

namespace fs = std::filesystem;

std::string whyNotWritten(std::vector<fs::path> const& outputs, std::string const& language) {
    for (fs::path const& output : outputs) {
        std::string const kind = output.extension().string();
        if (kind != ".txt" && kind != ".odt" && kind != ".docx" && kind != ".pdf")
            return translate(
                REDRESS_TEXT("{1}: no such kind of file; use .odt, .docx, .pdf or .txt"), language,
                {output.string()});
        std::error_code failed;
        fs::path const folder = fs::absolute(output).parent_path();
        if (!fs::is_directory(folder, failed))
            return translate(
                REDRESS_TEXT("{1}: the folder does not exist; make it, or name another"), language,
                {output.string()});
        if (fs::is_directory(output, failed))
            return translate(REDRESS_TEXT("{1}: this is a folder; name a file in it"), language,
                             {output.string()});
    }
    return {};
}

} // namespace redress
