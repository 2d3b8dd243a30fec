#pragma once

#include "core/answers/answers.hpp"
#include "core/pack/pack.hpp"

#include <map>
#include <string>
#include <vector>

namespace redress {

/// What a question gives to conditions. A question `q` is the variable $q; beside it stand
///   date    $q.day (days since 1970-01-01), time $q.minute (since midnight)
///   person  $q.surname, .given, .patronymic, .title, .gender ("male", "female", ""; as the name
///           tells it where the user does not), and the cases that are known, by the user or by
///           rule: $q.genitive, $q.dative …
///   designation  the same cases
///   choices a node-set: $grounds = 'search' is true if any is chosen
///   list    a node-set of rows: count($calls), $calls[came = 'no']; a row's cells have the
///   columns'
///           names and the same additions
/// An unanswered question is '' (a number: not a number; a node-set: empty).
struct VariableKind {
    enum class Type { text, number, values, rows };
    Type type = Type::text;
    Question const* question = nullptr; ///< none: it is no answer, but the day or the end of a term
};

/// The variables, or for a list's columns the cells, that questions give, by name.
using VariableKinds = std::map<std::string, VariableKind>;
VariableKinds variableKinds(std::vector<QuestionGroup> const& groups);
VariableKinds cellKinds(Question const& list);

/// The derived texts of an answer, by their suffix ("" is the answer itself).
std::vector<std::pair<std::string, std::string>>
derivedTexts(Question const& question, AnswerValue const* value, std::string const& language);

} // namespace redress
