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

int print(Status const& status) {
    for (std::string const& message : status.messages)
        std::cerr << message << '\n';
    return status.state == Status::State::done ? 0 : 1;
}

int fail(std::string const& message) {
    std::cerr << message << '\n';
    return 1;
}

} // namespace redress
