#pragma once

#include "core/answers/answers.hpp"

#include <string>
#include <vector>

namespace redress {

/// The text as a name of a file that every file system takes and no shell takes for an option, at
/// most 180 bytes, without ending; never empty.
std::string safeFileName(std::string const& text);

/// What a pack's rule for names of files asks for, in braces: "letter", or a question.
std::vector<std::string> placesIn(std::string const& rule);

/// The proposed name by the pack's rule: "{letter.date} {letter} {applicant}" has the day, the
/// letter's own name, and of a person the surname. What is not answered is left out.
std::string proposedFileName(Pack const& pack, LetterTemplate const& letter,
                             Answers const& answers);

} // namespace redress
