#include "cli/commands.hpp"
#include "cli/print.hpp"

#include <fstream>
#include <iostream>

namespace redress::commands {

int decline(Common const& common, Declining const& asked) {
    Diagnostics diagnostics;
    std::cout << declined(asked, {}, Severity::error, diagnostics) << '\n';
    return print(diagnostics, common.language);
}

int declineEach(Common const& common, std::filesystem::path const& table) {
    Diagnostics diagnostics;
    Place place{table.string(), 0, 0};
    std::ifstream in(table, std::ios::binary);
    if (!in || std::filesystem::is_directory(table)) {
        diagnostics.error(Code::fileUnreadable, place);
        return print(diagnostics, common.language);
    }
    place.column = 1;
    for (std::string line; std::getline(in, line);) {
        if (!line.empty() && line.back() == '\r') line.pop_back();
        ++place.line;
        std::cout << declinedLine(line, place, diagnostics) << '\n';
    }
    return print(diagnostics, common.language);
}

} // namespace redress::commands
