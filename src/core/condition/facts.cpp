#include "core/condition/facts.hpp"

#include <cmath>
#include <cstdlib>

namespace redress {
namespace {

std::vector<std::string> valuesOf(AnswerValue const* value) {
    auto const* several = value ? std::get_if<std::vector<std::string>>(value) : nullptr;
    return several ? *several : std::vector<std::string>();
}

bool isNumber(Question const& question, std::string const& suffix) {
    return (question.type == QuestionType::date || question.type == QuestionType::time) &&
           !suffix.empty();
}

} // namespace

Facts::Facts(std::vector<QuestionGroup> const& groups, Answers const& answers,
             std::string const& language, Diagnostics& diagnostics)
    : answers_(answers), language_(language), diagnostics_(diagnostics) {
    for (QuestionGroup const& group : groups)
        for (Question const& question : group.questions)
            set(question);
    for (QuestionGroup const& group : groups) {
        bool const groupHolds = holds(group.when);
        for (Question const& question : group.questions)
            settle(question, groupHolds);
    }
}

bool Facts::holds(Condition const& condition, std::string_view list, std::size_t row) const {
    if (condition.always()) return true;
    auto const result = variables_.evaluate(condition.text, list, row);
    if (result.error) {
        diagnostics_.error(Code::conditionSyntax, condition.place, {result.error->message});
        return false;
    }
    return result.value;
}

void Facts::set(Question const& question) {
    AnswerValue const* const value = answers_.find(question.id);
    if (question.type == QuestionType::list) {
        auto const* rows = value ? std::get_if<Rows>(value) : nullptr;
        setRows(question, rows ? *rows : Rows());
    } else if (question.type == QuestionType::choices) {
        variables_.setValues(question.id, valuesOf(value));
    } else {
        for (auto const& [suffix, text] : derivedTexts(question, value, language_)) {
            if (isNumber(question, suffix))
                variables_.setNumber(question.id + suffix,
                                     text.empty() ? std::nan("") : std::atof(text.c_str()));
            else
                variables_.setText(question.id + suffix, text);
        }
    }
}

void Facts::setRows(Question const& list, Rows const& rows) {
    std::vector<xml::Row> cells;
    for (AnswerRow const& row : rows) {
        xml::Row line;
        for (Question const& column : list.columns) {
            auto const value = row.cells.find(column.id);
            AnswerValue const* const cell = value == row.cells.end() ? nullptr : &value->second;
            for (auto const& [suffix, text] : derivedTexts(column, cell, language_))
                line.emplace_back(column.id + suffix, text);
        }
        cells.push_back(std::move(line));
    }
    variables_.setRows(list.id, cells);
}

void Facts::settle(Question const& question, bool groupHolds) {
    if (groupHolds && holds(question.when)) {
        applicable_.push_back(question.id);
        if (question.type == QuestionType::list) settleRows(question);
    } else if (answers_.values.erase(question.id) > 0) {
        set(question);
    }
}

void Facts::settleRows(Question const& list) {
    auto const found = answers_.values.find(list.id);
    auto* const rows = found == answers_.values.end() ? nullptr : std::get_if<Rows>(&found->second);
    if (!rows) return;
    bool changed = false;
    for (std::size_t i = 0; i < rows->size(); ++i) {
        AnswerRow& row = (*rows)[i];
        for (Question const& column : list.columns) {
            if (holds(column.when, list.id, i))
                applicable_.push_back(list.id + '/' + row.id + '/' + column.id);
            else
                changed = row.cells.erase(column.id) > 0 || changed;
        }
    }
    if (changed) setRows(list, *rows);
}

} // namespace redress
