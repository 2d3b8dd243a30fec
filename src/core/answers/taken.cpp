#include "core/answers/taken.hpp"

#include <algorithm>
#include <iterator>

namespace redress {
namespace {

bool hasOption(Question const& question, std::string const& id) {
    return std::any_of(question.options.begin(), question.options.end(),
                       [&](Option const& option) { return option.id == id; });
}

} // namespace

std::optional<AnswerValue> taken(Question const& own, Question const& asked,
                                 AnswerValue const& value) {
    if (own.type == QuestionType::list && asked.type == QuestionType::list) {
        auto const* const rows = std::get_if<Rows>(&value);
        if (!rows) return std::nullopt;
        Rows kept;
        for (AnswerRow const& row : *rows) {
            AnswerRow copy{row.id, {}};
            for (Question const& column : own.columns)
                for (Question const& other : asked.columns)
                    if (auto const cell = row.cells.find(column.id);
                        other.id == column.id && cell != row.cells.end())
                        if (auto const fits = taken(column, other, cell->second))
                            copy.cells[column.id] = *fits;
            if (!copy.cells.empty()) kept.push_back(std::move(copy));
        }
        if (kept.empty()) return std::nullopt;
        return kept;
    }
    auto const* const text = std::get_if<std::string>(&value);
    if (own.type == QuestionType::choices && asked.type == QuestionType::choice && text)
        return hasOption(own, *text) ? std::optional<AnswerValue>(std::vector<std::string>{*text})
                                     : std::nullopt;
    if (own.type != asked.type) return std::nullopt;
    if (own.type == QuestionType::choice && (!text || !hasOption(own, *text))) return std::nullopt;
    if (own.type == QuestionType::choices) {
        std::vector<std::string> kept;
        if (auto const* const several = std::get_if<std::vector<std::string>>(&value))
            std::copy_if(several->begin(), several->end(), std::back_inserter(kept),
                         [&](std::string const& id) { return hasOption(own, id); });
        if (kept.empty()) return std::nullopt;
        return kept;
    }
    return value;
}

} // namespace redress
