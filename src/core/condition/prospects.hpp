#pragma once

#include "core/condition/samples.hpp"
#include "core/condition/variables.hpp"

#include <map>
#include <string>
#include <vector>

namespace redress {

/// Whether some answers make conditions true together.
enum class Prospect {
    possible,
    impossible,
    undecided, ///< none was found, but not all that can be answered was tried
};

/// So many combinations of answers are tried for one question of this kind.
constexpr std::size_t mostCombinations = 4096;

/// Tries the answers to a letter's questions, in the order they are asked: an answer to a question
/// that does not apply is no answer. Yes/no questions and choices are tried one and all; of texts,
/// dates, names and lists, samples, which is enough where conditions only ask whether they are
/// answered.
class Prospects {
public:
    /// `told` are numbers that no question gives, such as the ends of terms.
    Prospects(std::vector<QuestionGroup> groups, std::string language, VariableKinds told = {});

    /// Whether all conditions can be true at once; those that name columns are asked of one row of
    /// `list`.
    Prospect together(std::vector<std::string> const& conditions, Question const* list = nullptr);

private:
    std::vector<QuestionGroup> groups_;
    std::string language_;
    VariableKinds told_;
    VariableKinds kinds_; ///< and the cells of its lists, as "/came"
    std::map<std::string, Prospect> known_;
};

} // namespace redress
