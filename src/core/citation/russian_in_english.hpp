#pragma once

#include "core/citation/citation.hpp"

namespace redress {

/// A Russian citation for those who read English: "point 1 of Article 10 of the Federal Law of …
/// (“the Law on the Prosecutor’s Office”)", later "Article 10 of the Law on the Prosecutor’s
/// Office". An act without an English name keeps its Russian one.
CitationText citeRussianInEnglish(CitationRequest const& request);

} // namespace redress
