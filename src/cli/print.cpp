#include "cli/print.hpp"

#include "core/language/messages.hpp"

#include <iostream>

namespace redress {

int print(Diagnostics const& diagnostics, std::string const& language) {
    for (Diagnostic const& diagnostic : diagnostics.all())
        std::cerr << render(diagnostic, language) << '\n';
    if (diagnostics.hasErrors() && diagnostics.errors() > Diagnostics::limit)
        std::cerr << translate(REDRESS_TEXT("{1} errors in all; the first ones are shown"),
                               language, {std::to_string(diagnostics.errors())})
                  << '\n';
    return diagnostics.hasErrors() ? 1 : 0;
}

} // namespace redress
