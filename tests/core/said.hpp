#pragma once

#include "core/diagnostic/diagnostic.hpp"

#include <string>

namespace redress::testing {

/// What was said, a line each: "file:line:column code: argument, argument".
inline std::string said(Diagnostics const& diagnostics) {
    std::string lines;
    for (Diagnostic const& diagnostic : diagnostics.all()) {
        if (!lines.empty()) lines += '\n';
        lines += diagnostic.place.file;
        if (diagnostic.place.line > 0)
            lines += ':' + std::to_string(diagnostic.place.line) + ':' +
                     std::to_string(diagnostic.place.column);
        lines += std::string(" ") + textOf(diagnostic.code).name;
        for (std::size_t i = 0; i < diagnostic.arguments.size(); ++i)
            lines += (i == 0 ? ": " : ", ") + diagnostic.arguments[i];
    }
    return lines;
}

} // namespace redress::testing
