#include "core/sync/deliberate.hpp"

#include "core/sync/state.hpp"

namespace redress::deliberate {

std::string bound(std::string const& name, std::string const& tag) {
    if (present == Fault::none || !hasOurPrefix(name)) return name;
    if (is(Fault::copiesBound)) return name.substr(0, name.find(' '));
    std::string taken = name;
    if (is(Fault::foreignBound)) taken.replace(name.find('.') + 1, tag.size(), tag);
    return taken;
}

} // namespace redress::deliberate
