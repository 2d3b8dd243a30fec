#pragma once

#include "core/pack/pack.hpp"

#include <string>
#include <vector>

namespace redress {

/// "п. 1 ст. 10 Закона о прокуратуре; ст. 53 Закона о полиции", in the pack's style, for a person
/// who wants to know what something rests on; empty where it rests on nothing.
std::string citedLaw(Pack const& pack, std::vector<ProvisionReference> const& references);

} // namespace redress
