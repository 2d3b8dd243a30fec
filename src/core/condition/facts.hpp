#pragma once

#include "core/condition/variables.hpp"
#include "core/xml/xpath.hpp"

#include <string_view>

namespace redress {

/// Answers as conditions see them. A question that does not apply (its own or its group's
/// condition is false) counts as unanswered, in the order the questions are asked; so an answer
/// from a fork that was left says nothing in the letter.
class Facts {
public:
    Facts(std::vector<QuestionGroup> const& groups, Answers const& answers,
          std::string const& language, Diagnostics& diagnostics);

    /// Whether the condition is true; inside a repeat, for that row (from 0) of the list. A
    /// condition that cannot be evaluated is reported and false.
    bool holds(Condition const& condition, std::string_view list = {}, std::size_t row = 0) const;

    /// A number that no question gives: conditions asked from now on see it.
    void tell(std::string const& name, double number) { variables_.setNumber(name, number); }
    /// The same of rows.
    void tell(Question const& list, Rows const& rows) { setRows(list, rows); }

    /// The answers that apply, and the others left out.
    Answers const& answers() const { return answers_; }
    /// The questions that apply, as "id" and "list/row/column".
    std::vector<std::string> const& applicable() const { return applicable_; }

private:
    void set(Question const& question);
    void setRows(Question const& list, Rows const& rows);
    void settle(Question const& question, bool groupHolds);
    void settleRows(Question const& list);

    Answers answers_;
    std::string language_;
    Diagnostics& diagnostics_;
    xml::Variables variables_;
    std::vector<std::string> applicable_;
};

} // namespace redress
