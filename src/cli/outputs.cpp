#include "cli/outputs.hpp"

#include "core/language/messages.hpp"
#include "session/output_file.hpp"

namespace redress {

namespace fs = std::filesystem;

std::string whyNotWritten(std::vector<fs::path> const& outputs, std::string const& language) {
    for (fs::path const& output : outputs) {
        std::string const kind = output.extension().string();
        if (kind != ".txt" && kind != ".odt" && kind != ".docx" && kind != ".pdf")
            return translate(
                REDRESS_TEXT("{1}: no such kind of file; use .odt, .docx, .pdf or .txt"), language,
                {output.string()});
        if (std::string wrong = whyNoFile(output, language); !wrong.empty()) return wrong;
    }
    return {};
}

} // namespace redress
