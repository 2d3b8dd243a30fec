#include "core/answers/answers.hpp"
#include "core/answers/grammar.hpp"
#include "core/answers/named.hpp"
#include "core/answers/value.hpp"
#include "core/language/nearest.hpp"
#include "core/language/utf8.hpp"

#include <algorithm>
#include <set>

namespace redress {
namespace {

constexpr std::size_t mostRows = 1000;

bool isRowId(std::string const& id) {
    return !id.empty() && id.size() <= 16 && std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    });
}

/// A row of an answers file that was left as it was found, every answer empty, says nothing. One
/// without any answer is a row that somebody added and has yet to fill in.
bool isBlank(AnswerRow const& row) {
    return !row.cells.empty() &&
           std::all_of(row.cells.begin(), row.cells.end(), [](auto const& cell) {
               auto const* person = std::get_if<Person>(&cell.second);
               return !isAnswered(&cell.second) && !isLater(&cell.second) &&
                      (!person || person->forms.empty()) &&
                      designationOf(&cell.second).forms.empty();
           });
}

std::vector<std::string> choices(xml::Element const& element) {
    std::vector<std::string> result;
    for (xml::Element const* choice : element.children("choice"))
        result.push_back(choice->text());
    return result;
}

/// Reads the answers of an <answers> or a <row> to the questions it may answer.
class Reader {
public:
    explicit Reader(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

    std::map<std::string, AnswerValue> read(xml::Element const& parent,
                                            std::vector<Question const*> const& questions) {
        std::map<std::string, AnswerValue> values;
        for (xml::Element const* element : parent.children("answer")) {
            std::string const& id = (*element)["question"];
            auto const question = std::find_if(questions.begin(), questions.end(),
                                               [&](Question const* q) { return q->id == id; });
            if (question == questions.end()) {
                diagnostics_.error(Code::unknownQuestion, element->placeOf("question"),
                                   {shortened(id, 60), nearest(id, ids(questions))});
            } else if (values.count(id) > 0) {
                diagnostics_.error(Code::duplicateAnswer, element->placeOf("question"), {id});
            } else if (auto value = this->value(*element, **question)) {
                values[id] = std::move(*value);
            }
        }
        return values;
    }

private:
    static std::vector<std::string> ids(std::vector<Question const*> const& questions) {
        std::vector<std::string> result;
        for (Question const* question : questions)
            result.push_back(question->id);
        return result;
    }

    std::optional<AnswerValue> value(xml::Element const& element, Question const& question) {
        Place const place = element.place();
        bool const later = element.has("later");
        std::vector<xml::Element const*> const parts = element.children();
        if ((later && !parts.empty()) || (!blank(element) && (later || !parts.empty()))) {
            std::string const text =
                blank(element) ? '<' + parts.front()->name + '>' : trimmed(element.text());
            diagnostics_.error(Code::unexpectedText, place, {"answer", shortened(text, 40)});
            return std::nullopt; // one of the two would be lost
        }
        if (later) return checkedValue(question, Later(), place, diagnostics_);
        if (element.child("row") || (question.type == QuestionType::list && blank(element)))
            return checkedValue(question, rows(element, question), place, diagnostics_);
        if (element.child("choice") || (question.type == QuestionType::choices && blank(element)))
            return checkedValue(question, choices(element), place, diagnostics_);
        if (holdsDesignation(element, question.type == QuestionType::designation))
            return checkedValue(question, designationIn(element), place, diagnostics_);
        if (holdsPerson(element) || (question.type == QuestionType::person && blank(element))) {
            std::string const gender = element.child("gender").text();
            if (!gender.empty() && gender != "male" && gender != "female") {
                diagnostics_.error(Code::unknownChoice, element.child("gender").place(),
                                   {shortened(gender, 60), "gender", "male, female"});
                return std::nullopt;
            }
            return checkedValue(question, personIn(element), place, diagnostics_);
        }
        return checkedValue(question, element.text(), place, diagnostics_);
    }

    static bool blank(xml::Element const& element) {
        return element.text().find_first_not_of(" \t\r\n") == std::string::npos;
    }

    Rows rows(xml::Element const& element, Question const& list) {
        std::vector<Question const*> columns;
        for (Question const& column : list.columns)
            columns.push_back(&column);
        Rows result;
        std::set<std::string> seen;
        for (xml::Element const* row : element.children("row")) {
            std::string const& id = (*row)["id"];
            if (!isRowId(id) || !seen.insert(id).second) {
                diagnostics_.error(Code::duplicateRow, row->placeOf("id"), {shortened(id, 60)});
                continue;
            }
            if (result.size() == mostRows) {
                diagnostics_.error(Code::tooManyRows, row->place(), {std::to_string(mostRows)});
                break;
            }
            AnswerRow answered{id, read(*row, columns)};
            if (!isBlank(answered)) result.push_back(std::move(answered));
        }
        return result;
    }

    Diagnostics& diagnostics_;
};

} // namespace

bool isLater(AnswerValue const* value) { return value && std::holds_alternative<Later>(*value); }

Designation designationOf(AnswerValue const* value) {
    if (auto const* name = value ? std::get_if<std::string>(value) : nullptr) return {*name, {}};
    auto const* designation = value ? std::get_if<Designation>(value) : nullptr;
    return designation ? *designation : Designation();
}

bool isAnswered(AnswerValue const* value) {
    if (!value) return false;
    if (auto const* text = std::get_if<std::string>(value)) return !text->empty();
    if (auto const* several = std::get_if<std::vector<std::string>>(value))
        return !several->empty();
    if (auto const* person = std::get_if<Person>(value)) return !fullName(*person, "").empty();
    if (auto const* designation = std::get_if<Designation>(value))
        return !designation->name.empty();
    auto const* rows = std::get_if<Rows>(value);
    return rows && !rows->empty();
}

AnswerValue const* Answers::find(std::string const& question) const {
    auto const found = values.find(question);
    return found == values.end() ? nullptr : &found->second;
}

std::string const& Answers::text(std::string const& question) const {
    static std::string const none;
    auto const* value = find(question);
    if (auto const* designation = value ? std::get_if<Designation>(value) : nullptr)
        return designation->name;
    auto const* text = value ? std::get_if<std::string>(value) : nullptr;
    return text ? *text : none;
}

std::string letterOf(xml::Element const& root) { return root["letter"]; }

Answers readAnswers(xml::Element const& root, Pack const& pack, LetterTemplate const& letter,
                    Diagnostics& diagnostics) {
    Answers answers{letter.id, pack.id, root["version"], {}};
    if (!xml::check(root, answersGrammar(), diagnostics)) return answers;
    if (root["letter"] != letter.id) {
        diagnostics.error(Code::otherLetter, root.placeOf("letter"), {root["letter"], letter.id});
        return answers;
    }
    std::vector<QuestionGroup> const groups = questionsOf(pack, letter);
    std::vector<Question const*> questions;
    for (QuestionGroup const& group : groups)
        for (Question const& question : group.questions)
            questions.push_back(&question);
    answers.values = Reader(diagnostics).read(root, questions);
    return answers;
}

Answers readAnswersFile(std::string const& path, Pack const& pack, LetterTemplate const& letter,
                        Diagnostics& diagnostics) {
    xml::Element const root = xml::parseFile(path, diagnostics);
    return root ? readAnswers(root, pack, letter, diagnostics)
                : Answers{letter.id, pack.id, {}, {}};
}

} // namespace redress
