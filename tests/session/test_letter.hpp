#pragma once

#include "core/letter/letter.hpp"

namespace redress::testing {

/// A pack with one letter that has an answer at the start of a paragraph, at its end, alone in it,
/// two side by side and an empty one; a citation; a paragraph under a condition, two that change
/// places, and one for each row of a list.
///   name, place, note (may stay empty), sent and turned (yes/no): questions; calls: who, said
///   head alone · facts · sent · one, two · call · law · tail: paragraphs
Pack testPack();

Answers testAnswers();

/// Rows with these ids, each called by "who <id>".
Rows callsOf(std::vector<std::string> const& ids);

/// Has the letter ask for "papers", a list of titles, and gives the list of enclosures that has a
/// paragraph "paper" in that style for each.
Flow papersOf(LetterTemplate& letter, std::string const& style);
/// Rows with these ids, each titled "Paper <id>".
Rows papersCalled(std::vector<std::string> const& ids);

} // namespace redress::testing
