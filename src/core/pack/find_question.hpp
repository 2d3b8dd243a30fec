#pragma once

#include "core/pack/question.hpp"

#include <string>
#include <vector>

namespace redress {

/// The question with that id, no column of a list; nothing where there is none.
Question const* findQuestion(std::vector<QuestionGroup> const& groups, std::string const& id);
/// The same among the columns of a list.
Question const* findQuestion(std::vector<Question> const& questions, std::string const& id);

} // namespace redress
