#include "session/given_answers.hpp"

#include "core/answers/value.hpp"
#include "core/language/nearest.hpp"
#include "core/language/utf8.hpp"
#include "core/pack/find_question.hpp"

#include <algorithm>
#include <set>

namespace redress {
namespace {

using Values = std::map<std::string, AnswerValue>;

struct Path {
    explicit Path(std::string const& text) {
        std::size_t const hash = std::min(text.find('#'), text.size());
        if (hash < text.size()) part = text.substr(hash + 1);
        std::string const way = text.substr(0, hash);
        std::size_t const rowAt = std::min(way.find('/'), way.size());
        std::size_t const columnAt = std::min(way.find('/', rowAt + 1), way.size());
        question = way.substr(0, rowAt);
        if (rowAt < way.size()) row = way.substr(rowAt + 1, columnAt - rowAt - 1);
        if (columnAt < way.size()) column = way.substr(columnAt + 1);
    }

    std::string question;
    std::string row;
    std::string column;
    std::string part;
};

Question const* columnOf(std::string const& id, Question const& list) {
    for (Question const& column : list.columns)
        if (column.id == id) return &column;
    return nullptr;
}

/// The text that the part of a person is; nothing for another name, or for gender and forms.
std::string* textOf(Person& person, std::string const& part) {
    if (part == "surname") return &person.surname;
    if (part == "given") return &person.given;
    if (part == "patronymic") return &person.patronymic;
    if (part == "title") return &person.title;
    return nullptr;
}

template <class Value>
Value valueIn(Values const& values, std::string const& id) {
    auto const found = values.find(id);
    auto const* value = found == values.end() ? nullptr : std::get_if<Value>(&found->second);
    return value ? *value : Value();
}

/// Takes one answer after the other, and says what is wrong with each.
class Changing {
public:
    Changing(std::vector<QuestionGroup> const& groups, Answers const& before,
             std::string const& file, Diagnostics& diagnostics)
        : groups_(groups), before_(before), file_(file), diagnostics_(diagnostics) {}

    void take(GivenAnswer const& given) {
        given_ = &given;
        Path const path(given.question);
        std::string const putOff = "#later";
        std::size_t const end = given.question.size();
        bool const later = path.part == "later";
        if (!seen_.insert(given.question.substr(0, later ? end - putOff.size() : end)).second)
            return error(Code::duplicateAnswer, {given.question});
        Question const* const question = findQuestion(groups_, path.question);
        if (!question) return unknown(path.question, ids());
        if (values_.count(question->id) == 0)
            if (AnswerValue const* const value = before_.find(question->id))
                values_[question->id] = *value;
        if (given.question.find('/') == std::string::npos)
            answer(values_, *question, path.part);
        else if (question->type == QuestionType::list)
            answerInRow(*question, path);
        else
            unknown(given.question, {question->id});
    }

    Values take() { return std::move(values_); }

private:
    void error(Code code, std::vector<std::string> arguments) {
        std::string const& question = given_->question;
        diagnostics_.error(code, {file_.empty() ? question : file_ + ": " + question, 0, 0},
                           std::move(arguments));
    }

    void unknown(std::string const& name, std::vector<std::string> const& known) {
        error(Code::unknownQuestion, {shortened(name, 60), nearest(name, known)});
    }

    void wrongType(std::string const& example) {
        std::string const& question = given_->question;
        error(Code::wrongType, {shortened(given_->value, 60), question, question + example});
    }

    std::vector<std::string> ids() const {
        std::vector<std::string> all;
        for (QuestionGroup const& group : groups_)
            for (Question const& question : group.questions)
                all.push_back(question.id);
        return all;
    }

    void answerInRow(Question const& list, Path const& path) {
        Rows rows = valueIn<Rows>(values_, list.id);
        auto row = std::find_if(rows.begin(), rows.end(),
                                [&](AnswerRow const& one) { return one.id == path.row; });
        if (path.column.empty()) {
            if (!given_->value.empty() || !path.part.empty())
                return wrongType('/' + list.columns.front().id + "=…");
            if (row != rows.end()) rows.erase(row);
        } else {
            Question const* const column = columnOf(path.column, list);
            std::vector<std::string> known;
            for (Question const& one : list.columns)
                known.push_back(list.id + '/' + path.row + '/' + one.id);
            if (!column) return unknown(given_->question, known);
            if (row == rows.end()) row = rows.insert(rows.end(), AnswerRow{path.row, {}});
            answer(row->cells, *column, path.part);
        }
        values_[list.id] = std::move(rows);
    }

    void answer(Values& values, Question const& question, std::string const& part) {
        std::string const& text = given_->value;
        if (part == "later") {
            if (text == "yes")
                values[question.id] = Later();
            else if (!text.empty())
                error(Code::unknownChoice, {shortened(text, 60), "later", "yes"});
            else if (auto const found = values.find(question.id);
                     found != values.end() && isLater(&found->second))
                found->second = std::string();
        } else if (!part.empty()) {
            answerPart(values, question, part);
        } else if (text.empty()) {
            values[question.id] = std::string();
        } else if (question.type == QuestionType::person) {
            wrongType("#surname=…");
        } else if (question.type == QuestionType::list) {
            wrongType("/r1/" + question.columns.front().id + "=…");
        } else {
            Diagnostics found;
            auto value = valueFromTyped(question, text, found);
            for (Diagnostic const& one : found.all())
                error(one.code, one.arguments);
            if (value) values[question.id] = std::move(*value);
        }
    }

    void answerPart(Values& values, Question const& question, std::string const& part) {
        auto const grammaticalCase = parseCase(part);
        if (question.type == QuestionType::person) {
            Person person = valueIn<Person>(values, question.id);
            if (grammaticalCase)
                person.forms[*grammaticalCase] = given_->value;
            else if (std::string* const text = textOf(person, part))
                *text = given_->value;
            else if (part != "gender")
                return unknownPart(question, {"surname", "given", "patronymic", "title", "gender",
                                              "dative", "genitive"});
            else if (!takeGender(person))
                return;
            return check(values, question, std::move(person));
        }
        if (question.type != QuestionType::designation) return unknownPart(question, {});
        if (!grammaticalCase || *grammaticalCase == Case::nominative)
            return unknownPart(
                question, {"genitive", "dative", "accusative", "instrumental", "prepositional"});
        auto const before = values.find(question.id);
        Designation designation = designationOf(before == values.end() ? nullptr : &before->second);
        designation.forms[*grammaticalCase] = given_->value;
        check(values, question, std::move(designation));
    }

    bool takeGender(Person& person) {
        std::string const& text = given_->value;
        if (!text.empty() && text != "male" && text != "female") {
            error(Code::unknownChoice, {shortened(text, 60), "gender", "male, female"});
            return false;
        }
        person.gender = text.empty()     ? Gender::unknown
                        : text == "male" ? Gender::male
                                         : Gender::female;
        return true;
    }

    void unknownPart(Question const& question, std::vector<std::string> parts) {
        parts.emplace_back("later");
        for (std::string& one : parts)
            one.insert(0, question.id + '#');
        unknown(given_->question, parts);
    }

    void check(Values& values, Question const& question, AnswerValue answered) {
        Diagnostics found;
        auto value = checkedValue(question, std::move(answered), {}, found);
        for (Diagnostic const& one : found.all())
            error(one.code, one.arguments);
        if (value) values[question.id] = std::move(*value);
    }

    std::vector<QuestionGroup> const& groups_;
    Answers const& before_;
    std::string const& file_;
    Diagnostics& diagnostics_;
    GivenAnswer const* given_ = nullptr;
    Values values_;
    std::set<std::string> seen_;
};

} // namespace

std::optional<GivenAnswer> givenAnswer(std::string const& text) {
    std::size_t const equals = text.find('=');
    if (equals == std::string::npos || equals == 0) return std::nullopt;
    return GivenAnswer{text.substr(0, equals), text.substr(equals + 1)};
}

std::optional<std::map<std::string, AnswerValue>>
changedAnswers(std::vector<GivenAnswer> const& given, std::vector<QuestionGroup> const& groups,
               Answers const& before, std::string const& file, Diagnostics& diagnostics) {
    std::size_t const errors = diagnostics.errors();
    Changing changing(groups, before, file, diagnostics);
    for (GivenAnswer const& one : given)
        changing.take(one);
    if (diagnostics.errors() != errors) return std::nullopt;
    return changing.take();
}

std::string labelOf(std::string const& path, std::vector<QuestionGroup> const& groups,
                    std::string const& language) {
    Path const way(path);
    Question const* question = findQuestion(groups, way.question);
    if (question && !way.column.empty()) question = columnOf(way.column, *question);
    return question ? question->label.in(language) : path;
}

} // namespace redress
