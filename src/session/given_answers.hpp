#pragma once

#include "core/answers/answers.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace redress {

/// An answer as a script gives it (docs/scripting.md). `question` is a path as in gaps, "call.date"
/// or "calls/r1/who", and may name a part: "name#surname" of a person, "body#dative" of a
/// designation, "call.date#later". The value is written as a person types it; an empty one takes
/// the answer away.
struct GivenAnswer {
    std::string question;
    std::string value;
};

/// Of "call.date=19.02.2026"; nothing where no question or no equals sign stands in front.
std::optional<GivenAnswer> givenAnswer(std::string const& text);

/// What `before` becomes for the questions that are named, each with the whole of its answer. A row
/// that is not there yet is begun at the end of its list. Nothing when any of them is wrong; the
/// place of a diagnostic is "file: question", or "question" where `file` is empty.
std::optional<std::map<std::string, AnswerValue>>
changedAnswers(std::vector<GivenAnswer> const& given, std::vector<QuestionGroup> const& groups,
               Answers const& before, std::string const& file, Diagnostics& diagnostics);

/// The label of the question that a path names, for the undo list; the path where there is none.
std::string labelOf(std::string const& path, std::vector<QuestionGroup> const& groups,
                    std::string const& language);

} // namespace redress
