#include "cli/days.hpp"

#include "core/language/utf8.hpp"

namespace redress {

std::optional<Date> dayGiven(std::string const& text, char const* option,
                             Diagnostics& diagnostics) {
    if (text.empty()) return std::nullopt;
    auto const day = dateFromText(text);
    if (!day) {
        if (dayWritten(text))
            diagnostics.error(Code::noSuchDay, {option, 0, 0}, {text});
        else
            diagnostics.error(Code::notADate, {option, 0, 0}, {shortened(text, 60), "2026-02-19"});
    }
    return day;
}

} // namespace redress
