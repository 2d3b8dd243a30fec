#pragma once

#include "core/citation/act_names.hpp"

#include <memory>

namespace redress {

/// The names of Russian acts: "Закон о полиции", "ФЗ «О полиции»", "№ 3-ФЗ", "УПК РФ", "Инструкция,
/// утверждённая приказом МВД России от 29.08.2014 № 736", in every case.
std::unique_ptr<ActNames> russianNames(std::vector<Act const*> const& acts);

} // namespace redress
