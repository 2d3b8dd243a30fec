#pragma once

#include "core/citation/act_names.hpp"

#include <memory>

namespace redress {

/// The names of British acts and judgments: "Police Reform Act 2002", "PRA", "SI 2020/2",
/// "[2015] UKSC 2", "Osman v UK".
std::unique_ptr<ActNames> britishNames(std::vector<Act const*> const& acts);

} // namespace redress
