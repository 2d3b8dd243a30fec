#pragma once

#include "sidebar/view.hpp"

#include <string>

namespace redress::testing {

/// The widget of that name in what a panel shows; nothing where there is none.
inline Widget const* widgetIn(View const& view, std::string const& name) {
    for (Row const& row : view.rows)
        for (Widget const& widget : row.widgets)
            if (widget.name == name) return &widget;
    return nullptr;
}

} // namespace redress::testing
