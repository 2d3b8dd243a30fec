#include "session/interview.hpp"

#include "core/condition/facts.hpp"
#include "core/language/language.hpp"
#include "core/language/utf8.hpp"
#include "core/letter/forms_needed.hpp"
#include "core/letter/value_text.hpp"

#include <algorithm>

namespace redress {
namespace {

constexpr std::size_t longestSummary = 60; // code points

/// The first answers of a row, as many as fit on a line.
std::string summaryOf(std::vector<Asked> const& cells, std::string const& language) {
    Value how;
    how.format = "digits";
    std::string summary;
    for (Asked const& cell : cells) {
        if (!cell.answered() || codePoints(summary) > longestSummary) continue;
        bool const counts =
            cell.question->type == QuestionType::date || cell.question->type == QuestionType::time;
        auto const text = valueText(*cell.question, cell.value, counts ? how : Value(), language);
        if (text && !text->empty()) summary += (summary.empty() ? "" : ", ") + *text;
    }
    return shortened(summary, longestSummary);
}

/// Follows the questions in the order they are asked, beside the paths of those that apply, which
/// stand in the same order.
class Interviewer {
public:
    /// `needed` is of a letter in a language with cases, or empty.
    Interviewer(std::vector<std::string> const& applicable, Answers const& answers,
                FormsNeeded const& needed, Pack const& pack, std::string const& language)
        : applicable_(applicable), answers_(answers), needed_(needed), pack_(pack),
          language_(language) {}

    AskedGroup ask(QuestionGroup const& group) {
        AskedGroup asked;
        asked.group = &group;
        group_ = &asked;
        anyAnswered_ = false;
        for (Question const& question : group.questions)
            if (applies(question.id)) asked.questions.push_back(ask(question));
        if (asked.required == 0)
            asked.state = anyAnswered_ ? AskedGroup::State::complete : AskedGroup::State::optional;
        else if (asked.answered == asked.required)
            asked.state = AskedGroup::State::complete;
        else
            asked.state = asked.answered > 0 ? AskedGroup::State::begun : AskedGroup::State::open;
        return asked;
    }

private:
    bool applies(std::string const& path) {
        if (next_ == applicable_.size() || applicable_[next_] != path) return false;
        ++next_;
        return true;
    }

    /// Of the cases that the letter needs of the name, those that are not known.
    template <class Named>
    std::vector<Case> unknownCases(Named const& named, std::string const& question) const {
        std::vector<Case> unknown;
        if (auto const needed = needed_.cases.find(question); needed != needed_.cases.end())
            for (Case const one : needed->second)
                if (!inCase(named, one, pack_.language)) unknown.push_back(one);
        return unknown;
    }

    void noteWants(Asked& asked, std::string const& question) const {
        if (!asked.answered()) return;
        if (asked.question->type == QuestionType::designation)
            asked.wantedCases = unknownCases(designationOf(asked.value), question);
        auto const* person = std::get_if<Person>(asked.value);
        if (!person) return;
        asked.wantedCases = unknownCases(*person, question);
        asked.wantsGender = genderOf(*person) == Gender::unknown &&
                            (needed_.genders.count(question) > 0 || !asked.wantedCases.empty());
        if (asked.wantsGender) asked.wantedCases.clear(); // they may follow from it
    }

    /// `id` is the question's in the letter, with its list's in front of a column's.
    Asked asked(Question const& question, std::string const& id, std::string path,
                AnswerValue const* value) {
        Asked result;
        result.question = &question;
        result.path = std::move(path);
        result.value = value;
        result.later = isLater(value);
        anyAnswered_ = anyAnswered_ || result.answered();
        if (question.required || result.later) {
            ++group_->required;
            group_->answered += result.answered() ? 1 : 0;
        }
        noteWants(result, id);
        group_->required += result.wantsMore() ? 1 : 0;
        return result;
    }

    Asked ask(Question const& question) {
        AnswerValue const* const value = answers_.find(question.id);
        Asked result = asked(question, question.id, question.id, value);
        if (auto const* rows = value ? std::get_if<Rows>(value) : nullptr)
            for (AnswerRow const& row : *rows)
                result.rows.push_back(this->row(question, row));
        return result;
    }

    Asked::Row row(Question const& list, AnswerRow const& row) {
        Asked::Row result;
        result.id = row.id;
        for (Question const& column : list.columns) {
            std::string const path = list.id + '/' + row.id + '/' + column.id;
            if (!applies(path)) continue;
            auto const cell = row.cells.find(column.id);
            result.cells.push_back(asked(column, list.id + '/' + column.id, path,
                                         cell == row.cells.end() ? nullptr : &cell->second));
        }
        result.summary = summaryOf(result.cells, language_);
        return result;
    }

    std::vector<std::string> const& applicable_;
    Answers const& answers_;
    FormsNeeded const& needed_;
    Pack const& pack_;
    std::string const& language_;
    std::size_t next_ = 0;
    AskedGroup* group_ = nullptr;
    bool anyAnswered_ = false;
};

/// The number in an id as we give them, "r12"; 0 for another.
long numberOf(std::string const& id) {
    if (id.size() < 2 || id.size() > 10 || id.front() != 'r' ||
        id.find_first_not_of("0123456789", 1) != std::string::npos)
        return 0;
    return std::stol(id.substr(1));
}

Rows::iterator rowNamed(Rows& rows, std::string const& id) {
    return std::find_if(rows.begin(), rows.end(),
                        [&id](AnswerRow const& row) { return row.id == id; });
}

std::string firstWanted(std::vector<Asked> const& questions) {
    for (Asked const& asked : questions) {
        bool const list = asked.question->type == QuestionType::list;
        if (asked.question->required && (list ? asked.rows.empty() : !asked.answered()))
            return asked.path;
        if (asked.wantsMore()) return asked.path;
        for (Asked::Row const& row : asked.rows)
            if (std::string const wanted = firstWanted(row.cells); !wanted.empty()) return wanted;
    }
    return {};
}

} // namespace

Interview interviewOf(Pack const& pack, LetterTemplate const& letter,
                      std::vector<QuestionGroup> const& groups, Answers const& answers,
                      std::string const& language) {
    Diagnostics ignored; // conditions were checked with the pack
    Facts const facts(groups, answers, pack.language, ignored);
    FormsNeeded const needed = isRussian(pack.language) ? formsNeeded(pack, letter) : FormsNeeded();
    Interviewer interviewer(facts.applicable(), answers, needed, pack, language);
    std::vector<SelfJudged> const wrong = selfJudged(pack, groups, answers);
    Interview interview;
    for (QuestionGroup const& group : groups) {
        AskedGroup asked = interviewer.ask(group);
        if (asked.questions.empty()) continue;
        for (SelfJudged const& one : wrong)
            for (Asked& question : asked.questions)
                if (question.question == one.addressee && question.judges == Judges::may) {
                    question.judges = one.why;
                    question.object = one.object;
                }
        interview.answered += asked.answered;
        interview.required += asked.required;
        interview.groups.push_back(std::move(asked));
    }
    return interview;
}

AskedGroup const* groupAsking(Interview const& interview, std::string const& path) {
    std::string const whole = path.substr(0, path.find('/'));
    for (AskedGroup const& group : interview.groups)
        for (Asked const& asked : group.questions)
            if (asked.path == whole) return &group;
    return nullptr;
}

Rows withRowAdded(Rows rows) {
    long last = 0;
    for (AnswerRow const& row : rows)
        last = std::max(last, numberOf(row.id));
    rows.push_back({'r' + std::to_string(last + 1), {}});
    return rows;
}

Rows withRowRemoved(Rows rows, std::string const& id) {
    auto const row = rowNamed(rows, id);
    if (row != rows.end()) rows.erase(row);
    return rows;
}

Rows withRowMoved(Rows rows, std::string const& id, int places) {
    auto const row = rowNamed(rows, id);
    if (row == rows.end()) return rows;
    auto const last = static_cast<long>(rows.size()) - 1;
    long const to = std::clamp<long>(row - rows.begin() + places, 0, last);
    auto const target = rows.begin() + to;
    if (target < row)
        std::rotate(target, row, row + 1);
    else
        std::rotate(row, row + 1, target + 1);
    return rows;
}

std::string firstWanted(Interview const& interview) {
    for (AskedGroup const& group : interview.groups)
        if (std::string const wanted = firstWanted(group.questions); !wanted.empty()) return wanted;
    return {};
}

} // namespace redress
