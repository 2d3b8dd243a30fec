#include "core/letter/value_text.hpp"

#include "core/declension/declension.hpp"
#include "core/language/language.hpp"
#include "core/language/utf8.hpp"

#include <algorithm>
#include <charconv>

namespace redress {
namespace {

std::string dateText(std::string const& iso, std::string const& format,
                     std::string const& language) {
    auto const date = parseDate(iso);
    if (!date) return iso;
    return format == "digits" ? typedDate(*date, language) : longDate(*date, language);
}

std::string timeText(std::string const& text, std::string const& format,
                     std::string const& language) {
    auto const time = parseTime(text);
    if (!time) return text;
    return format == "digits" ? isoTime(*time) : clockTime(*time, language);
}

std::string lowered(std::string const& text, std::string const& language) {
    std::size_t const first = byteOffset(text, 1);
    return lowerCase(text.substr(0, first), language) + text.substr(first);
}

std::string optionLabel(Question const& question, std::string const& id, Value const& how,
                        std::string const& language) {
    bool const russian = isRussian(language);
    if (question.type == QuestionType::yesNo)
        return id == "yes" ? (russian ? "да" : "yes") : id == "no" ? (russian ? "нет" : "no") : "";
    for (Option const& option : question.options)
        if (option.id == id) {
            std::string const& label = option.label.in(russian ? "ru" : "en");
            return how.format == "lower" ? lowered(label, language) : label;
        }
    return {};
}

/// The lines of an address, commas between them; one that a line ends with itself is that comma.
/// What is one line already stands as it was written.
std::string onOneLine(std::string const& text) {
    if (text.find('\n') == std::string::npos) return text;
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t const end = std::min(text.find('\n', at), text.size());
        std::string const line = trimmed(text.substr(at, end - at));
        std::string const words = line.substr(0, line.find_last_not_of(", ") + 1);
        if (!words.empty()) result += (result.empty() ? "" : ", ") + words;
        at = end + 1;
    }
    return result;
}

std::optional<std::string> personText(Person const& person, Value const& how,
                                      std::string const& language) {
    if (fullName(person, language).empty() && person.forms.empty()) return std::string();
    if (how.format == "initials" || how.format == "surname") {
        auto surname = surnameInCase(person, how.grammaticalCase, language);
        if (!surname || how.format == "surname") return surname;
        Person declined = person;
        declined.surname = *surname;
        return initialsAndSurname(declined, language);
    }
    return inCase(person, how.grammaticalCase, language);
}

std::optional<std::string> designationText(Designation const& designation, Value const& how,
                                           std::string const& language) {
    if (designation.name.empty() && designation.forms.empty()) return std::string();
    return inCase(designation, how.grammaticalCase, language);
}

} // namespace

std::optional<std::string> valueText(Question const& question, AnswerValue const* value,
                                     Value const& how, std::string const& language) {
    if (!value) return std::string();
    if (auto const* person = std::get_if<Person>(value)) return personText(*person, how, language);
    if (auto const* several = std::get_if<std::vector<std::string>>(value)) {
        std::vector<std::string> labels;
        for (std::string const& id : *several)
            labels.push_back(optionLabel(question, id, how, language));
        return enumerated(labels, language);
    }
    if (question.type == QuestionType::designation)
        return designationText(designationOf(value), how, language);
    auto const* text = std::get_if<std::string>(value);
    if (!text || text->empty()) return std::string();
    switch (question.type) {
    case QuestionType::date:
        return dateText(*text, how.format, language);
    case QuestionType::time:
        return timeText(*text, how.format, language);
    case QuestionType::choice:
    case QuestionType::yesNo:
        return optionLabel(question, *text, how, language);
    default:
        return onOneLine(*text);
    }
}

std::string wordWith(std::string const& number, Count const& words, std::string const& language) {
    long value = 0;
    auto const [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    if (error != std::errc() || end != number.data() + number.size()) return words.many;
    if (!isRussian(language)) return value == 1 ? words.one : words.many;
    std::string const both = counted(value, {words.one, words.few, words.many});
    return both.substr(both.find(noBreakSpace) + noBreakSpace.size());
}

} // namespace redress
