#include "core/answers/value.hpp"

#include "core/language/nearest.hpp"
#include "core/language/utf8.hpp"

#include <algorithm>

namespace redress {
namespace {

constexpr std::size_t longestAnswer = 100'000; // code points; about forty pages

/// Every stretch of white space as one space; with `lines`, line breaks stay, without indentation.
std::string tidied(std::string const& text, bool lines) {
    std::string result;
    bool space = false;
    for (char const c : trimmed(text)) {
        if (c == '\n' && lines) {
            result += '\n';
            space = false;
        } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            space = !result.empty() && result.back() != '\n';
        } else {
            if (space) result += ' ';
            space = false;
            result += c;
        }
    }
    return result;
}

std::vector<std::string> optionIds(Question const& question) {
    if (question.type == QuestionType::yesNo) return {"yes", "no"};
    std::vector<std::string> ids;
    for (Option const& option : question.options)
        ids.push_back(option.id);
    return ids;
}

/// A telephone number: digits, at least three, and the signs people write between them.
bool isTelephone(std::string const& text) {
    return std::all_of(text.begin(), text.end(),
                       [](char c) {
                           return (c >= '0' && c <= '9') ||
                                  std::string_view("+-() .,;").find(c) != std::string_view::npos;
                       }) &&
           std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }) >=
               3;
}

bool isEmail(std::string const& text) {
    std::size_t const at = text.find('@');
    return at != std::string::npos && at > 0 && at + 1 < text.size() &&
           text.find('@', at + 1) == std::string::npos && text.find(' ') == std::string::npos;
}

class Checked {
public:
    Checked(Question const& question, Place const& place, Diagnostics& diagnostics,
            bool typed = false)
        : question_(question), place_(place), diagnostics_(diagnostics), typed_(typed) {}

    std::optional<AnswerValue> text(std::string const& given) {
        bool const lines =
            question_.type == QuestionType::longText || question_.type == QuestionType::address;
        std::string const value = tidied(given, lines);
        if (!isLegible(value)) return std::nullopt;
        if (value.empty()) return value;
        switch (question_.type) {
        case QuestionType::date:
            if (!parseDate(value)) return date(value);
            break;
        case QuestionType::time:
            if (!parseTime(value)) return other(Code::notATime, value);
            break;
        case QuestionType::telephone:
            if (!isTelephone(value)) return other(Code::notATelephone, value);
            break;
        case QuestionType::email:
            if (!isEmail(value)) return other(Code::notAnEmail, value);
            break;
        case QuestionType::choice:
        case QuestionType::yesNo:
            if (!isOption(value)) return std::nullopt;
            break;
        case QuestionType::choices:
            return several({value});
        case QuestionType::person:
            return wrong(value);
        case QuestionType::list:
            return wrong(value);
        case QuestionType::text:
        case QuestionType::longText:
        case QuestionType::address:
        case QuestionType::designation:
            break;
        }
        return value;
    }

    std::optional<AnswerValue> several(std::vector<std::string> const& given) {
        if (question_.type != QuestionType::choices) return wrong("<choice>");
        std::vector<std::string> values;
        for (std::string const& choice : given) {
            std::string const value = tidied(choice, false);
            if (!isOption(value)) return std::nullopt;
            if (std::find(values.begin(), values.end(), value) == values.end())
                values.push_back(value);
        }
        return values;
    }

    std::optional<AnswerValue> person(Person person) {
        if (question_.type != QuestionType::person) return wrong("<surname>");
        for (std::string* part :
             {&person.surname, &person.given, &person.patronymic, &person.title}) {
            *part = tidied(*part, false);
            if (!isLegible(*part)) return std::nullopt;
        }
        if (!tidy(person.forms)) return std::nullopt;
        return person;
    }

    std::optional<AnswerValue> designation(Designation designation) {
        if (question_.type != QuestionType::designation) return wrong("<name>");
        designation.name = tidied(designation.name, false);
        designation.forms.erase(Case::nominative); // that is the name itself
        if (!isLegible(designation.name) || !tidy(designation.forms)) return std::nullopt;
        if (designation.forms.empty()) return std::move(designation.name);
        return designation;
    }

    std::optional<AnswerValue> wrong(std::string const& value) {
        diagnostics_.error(Code::wrongType, place_,
                           {shortened(value, 60), question_.id, example()});
        return std::nullopt;
    }

    /// The same for a text of the wrong form.
    std::optional<AnswerValue> other(Code code, std::string const& value) {
        diagnostics_.error(code, place_, {shortened(value, 60), example()});
        return std::nullopt;
    }

    std::optional<AnswerValue> date(std::string const& value) {
        auto const day = dayWritten(value);
        return other(day && !exists(*day) ? Code::noSuchDay : Code::notADate, value);
    }

private:
    /// An answer of the question's type; a file has dates as they sort, people as they write them.
    std::string example() const {
        switch (question_.type) {
        case QuestionType::date:
            return typed_ ? "19.02.2026" : "2026-02-19";
        case QuestionType::time:
            return "23:40";
        case QuestionType::telephone:
            return "+7 900 000-00-00";
        case QuestionType::email:
            return "name@example.org";
        case QuestionType::choice:
        case QuestionType::yesNo:
            return commaList(optionIds(question_));
        case QuestionType::choices:
            return "<choice>" + commaList(optionIds(question_)) + "</choice>";
        case QuestionType::person:
            return "<surname>…</surname><given>…</given>";
        case QuestionType::list:
            return "<row id=\"1\">…</row>";
        case QuestionType::text:
        case QuestionType::longText:
        case QuestionType::address:
        case QuestionType::designation:
            break;
        }
        return "…";
    }

    bool isLegible(std::string const& value) {
        for (char const c : value)
            if (static_cast<unsigned char>(c) < 0x20 && c != '\n') {
                diagnostics_.error(Code::controlCharacter, place_, {std::to_string(c)});
                return false;
            }
        if (codePoints(value) <= longestAnswer) return true;
        diagnostics_.error(Code::answerTooLong, place_, {std::to_string(longestAnswer)});
        return false;
    }

    /// False where a form is refused; one that says nothing goes.
    bool tidy(CaseForms& forms) {
        for (auto form = forms.begin(); form != forms.end();) {
            form->second = tidied(form->second, false);
            if (!isLegible(form->second)) return false;
            form = form->second.empty() ? forms.erase(form) : std::next(form);
        }
        return true;
    }

    bool isOption(std::string const& value) {
        std::vector<std::string> const ids = optionIds(question_);
        if (std::find(ids.begin(), ids.end(), value) != ids.end()) return true;
        diagnostics_.error(Code::unknownChoice, place_,
                           {shortened(value, 60), question_.id, nearest(value, ids)});
        return false;
    }

    Question const& question_;
    Place const& place_;
    Diagnostics& diagnostics_;
    bool const typed_;
};

} // namespace

std::optional<AnswerValue> checkedValue(Question const& question, AnswerValue value,
                                        Place const& place, Diagnostics& diagnostics) {
    Checked checked(question, place, diagnostics);
    if (isLater(&value)) return value;
    if (auto const* text = std::get_if<std::string>(&value)) return checked.text(*text);
    if (auto const* several = std::get_if<std::vector<std::string>>(&value))
        return checked.several(*several);
    if (auto* person = std::get_if<Person>(&value)) return checked.person(std::move(*person));
    if (auto* designation = std::get_if<Designation>(&value))
        return checked.designation(std::move(*designation));
    if (question.type != QuestionType::list) return checked.wrong("<row>");
    return value;
}

std::optional<AnswerValue> valueFromText(Question const& question, std::string const& text,
                                         Place const& place, Diagnostics& diagnostics) {
    if (question.type != QuestionType::choices)
        return checkedValue(question, text, place, diagnostics);
    std::vector<std::string> choices;
    std::size_t at = 0;
    while (at < text.size()) {
        std::size_t const comma = std::min(text.find(',', at), text.size());
        choices.push_back(text.substr(at, comma - at));
        at = comma + 1;
    }
    return checkedValue(question, choices, place, diagnostics);
}

std::optional<AnswerValue> valueFromTyped(Question const& question, std::string const& text,
                                          Diagnostics& diagnostics) {
    Place const nowhere;
    auto const time =
        question.type == QuestionType::time ? timeFromText(text) : std::optional<Time>();
    if (time) return isoTime(*time);
    if (question.type == QuestionType::date) {
        if (auto const date = dateFromText(text)) return isoDate(*date);
        return Checked(question, nowhere, diagnostics, true).text(text);
    }
    return valueFromText(question, text, nowhere, diagnostics);
}

} // namespace redress
