#pragma once

#include "core/answers/answers.hpp"
#include "core/pack/pack.hpp"

#include <string>

namespace redress::testing {

/// A pack with one act, one authority and the letter "l", which asks `questions` (inside a group)
/// and says `text`; `clauses` are whole <clause> elements without their evidence.
Pack packOf(std::string const& questions, std::string const& text, std::string const& clauses = {},
            std::string const& language = "ru-RU");

/// Answers to the pack's letter: the inside of an <answers>.
Answers answersTo(Pack const& pack, std::string const& inside);

} // namespace redress::testing
