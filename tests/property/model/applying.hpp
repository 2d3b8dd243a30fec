#pragma once

#include "content.hpp"

#include "core/sync/plan.hpp"

namespace redress::model {

/// The document refuses the whole write.
struct Refusal {};

/// The program's writer, as docs/living-letter.md describes it. `cursor`: where a letter begins of
/// which nothing stands. Tells whether there is a step that can be undone.
bool apply(Editing& editing, Plan const& plan, State const& before,
           std::vector<std::string> const& foreign, std::size_t cursor);

} // namespace redress::model
