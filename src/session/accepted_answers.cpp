#include "session/accepted_answers.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace redress {
namespace {

bool saysNothing(AnswerValue const& value) {
    auto const* person = std::get_if<Person>(&value);
    return !isAnswered(&value) && !isLater(&value) &&
           (!person || (person->title.empty() && person->gender == Gender::unknown &&
                        person->forms.empty())) &&
           designationOf(&value).forms.empty();
}

void takeEmpty(std::map<std::string, AnswerValue>& values) {
    for (auto answer = values.begin(); answer != values.end();) {
        if (auto* rows = std::get_if<Rows>(&answer->second))
            for (AnswerRow& row : *rows)
                takeEmpty(row.cells);
        answer = saysNothing(answer->second) ? values.erase(answer) : std::next(answer);
    }
}

} // namespace

bool give(std::map<std::string, AnswerValue>& values, std::string const& path, AnswerValue value) {
    std::size_t const rowAt = path.find('/');
    if (rowAt == std::string::npos) {
        values[path] = std::move(value);
        return true;
    }
    std::size_t const cellAt = path.find('/', rowAt + 1);
    auto const list = values.find(path.substr(0, rowAt));
    auto* rows = list == values.end() ? nullptr : std::get_if<Rows>(&list->second);
    if (!rows || cellAt == std::string::npos) return false;
    std::string const id = path.substr(rowAt + 1, cellAt - rowAt - 1);
    auto const row = std::find_if(rows->begin(), rows->end(),
                                  [&](AnswerRow const& candidate) { return candidate.id == id; });
    return row != rows->end() && give(row->cells, path.substr(cellAt + 1), std::move(value));
}

std::optional<Answers> acceptedAnswers(Answers answers, Pack const& pack,
                                       LetterTemplate const& letter, Diagnostics& diagnostics) {
    takeEmpty(answers.values);
    Diagnostics found;
    Answers accepted = readAnswers(writeAnswers(answers), pack, letter, found);
    diagnostics.append(found);
    if (found.hasErrors()) return std::nullopt;
    takeEmpty(accepted.values);
    return accepted;
}

} // namespace redress
