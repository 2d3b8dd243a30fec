#include "core/declension/declension.hpp"

namespace redress {

std::string counted(long number, std::array<std::string_view, 3> const& forms) {
    long const two = (number < 0 ? -number : number) % 100;
    long const one = two % 10;
    std::size_t const form = two / 10 == 1 ? 2 : one == 1 ? 0 : one >= 2 && one < 5 ? 1 : 2;
    return std::to_string(number) + "\u00A0" + std::string(forms[form]);
}

} // namespace redress
