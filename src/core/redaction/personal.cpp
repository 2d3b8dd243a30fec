#include "core/redaction/personal.hpp"

#include "core/language/language.hpp"
#include "core/redaction/names.hpp"

#include <algorithm>
#include <functional>

namespace redress {
namespace {

/// Tells a street from a town; an address's part that has one or a number is personal by itself.
bool isStreet(std::string const& word) {
    static std::set<std::string> const streets{
        "ул",       "улица",   "улице",   "пр",      "просп",   "проспект",   "пер",
        "переулок", "ш",       "шоссе",   "бул",     "бульвар", "наб",        "набережная",
        "проезд",   "тупик",   "пл",      "площадь", "мкр",     "микрорайон", "кв",
        "квартира", "дом",     "корп",    "street",  "st",      "road",       "rd",
        "lane",     "avenue",  "ave",     "close",   "drive",   "way",        "crescent",
        "court",    "terrace", "gardens", "place",   "grove",   "hill",       "row",
        "square",   "walk",    "mews",    "flat",    "house",   "cottage",    "view",
        "park",     "rise"};
    return streets.count(word) > 0;
}

class Collector {
public:
    Collector(PersonalData& data, bool russian) : data_(data), russian_(russian) {}

    /// Words in this order, whatever their case.
    void add(std::string const& text) {
        std::vector<std::string> words;
        for (WordOfText const& word : wordsOfText(text))
            words.push_back(word.folded);
        addWords(std::move(words));
    }

    void addNumbers(std::string const& text) {
        std::string together;
        for (WordOfText const& word : wordsOfText(text)) {
            if (!word.digits) {
                addNumber(together);
                together.clear();
                continue;
            }
            addNumber(word.folded);
            together += word.folded;
        }
        addNumber(together);
    }

    /// What is between commas and line breaks, where it says more than the town.
    void addAddress(std::string const& text) {
        add(text);
        for (std::size_t at = 0; at < text.size();) {
            std::size_t const end = std::min(text.find_first_of(",;\n", at), text.size());
            addPartOfAddress(text.substr(at, end - at));
            at = end + 1;
        }
    }

    void addNames(std::set<std::string> const& forms) {
        for (std::string const& form : forms)
            if (!form.empty()) data_.words.push_back({{form}, true});
    }

    void addPerson(Person const& person) {
        add(fullName(person, russian_ ? "ru-RU" : "en-GB"));
        add(person.surname + ' ' + person.given + ' ' + person.patronymic);
        Gender const gender = genderOf(person);
        for (std::string const& part : singly(person.surname))
            addNames(formsOfSurname(part, gender, russian_));
        for (std::string const& part : singly(person.given))
            addNames(formsOfGiven(part, gender, russian_));
        for (std::string const& part : singly(person.patronymic))
            addNames(formsOfPatronymic(part, gender, russian_));
        addForms(person.forms);
    }

    void addForms(CaseForms const& forms) {
        for (auto const& [grammaticalCase, form] : forms) {
            add(form);
            addNamesIn(form);
        }
    }

    /// Of a text that tells who somebody is.
    void addNamesIn(std::string const& text) {
        for (std::string const& name : namesIn(text)) {
            addNames(formsOfSurname(name, Gender::unknown, russian_));
            addNames(formsOfGiven(name, Gender::unknown, russian_));
            addNames(formsOfPatronymic(name, Gender::unknown, russian_));
        }
    }

    void addDate(std::string const& iso, std::string const& language) {
        auto const date = parseDate(iso);
        if (!date) return;
        add(isoDate(*date));
        add(typedDate(*date, language));
        add(longDate(*date, language));
    }

private:
    /// The words of "Anna Maria".
    static std::vector<std::string> singly(std::string const& text) {
        std::vector<std::string> all;
        for (WordOfText const& word : wordsOfText(text))
            if (word.length > 1) all.push_back(text.substr(word.from, word.to - word.from));
        return all;
    }

    void addWords(std::vector<std::string> words) {
        bool const tellsNothing = words.empty() || (words.size() == 1 && words[0].size() < 3);
        if (!tellsNothing) data_.words.push_back({std::move(words), false});
    }

    void addNumber(std::string const& digits) {
        if (digits.size() >= shortestNumber) data_.numbers.insert(numberKey(digits));
    }

    void addPartOfAddress(std::string const& part) {
        std::vector<WordOfText> const words = wordsOfText(part);
        std::vector<std::string> all, street;
        bool names = false, telling = false;
        for (WordOfText const& word : words) {
            bool const number = word.folded.find_first_of("0123456789") != std::string::npos;
            all.push_back(word.folded);
            if (!number) street.push_back(word.folded);
            names = names || isStreet(word.folded);
            telling = telling || number || isStreet(word.folded);
            constexpr std::size_t postcode = 5;
            if (number && words.size() == 1 && word.length < postcode) return;
        }
        if (!telling) return;
        std::string joined; // a postcode is written without its space too
        for (std::string const& word : all)
            joined += word;
        if (words.size() == 2) addWords({joined});
        addWords(all);
        if (!names || street.size() < 2) return;
        addWords(street);
        constexpr std::size_t shortestName = 4;
        for (WordOfText const& word : words)
            if (russian_ && word.capital && word.length >= shortestName && !isStreet(word.folded))
                data_.words.push_back({{word.folded}, true});
    }

    PersonalData& data_;
    bool russian_;
};

/// Calls with each answer, its question and its path.
using Visit = std::function<void(Question const&, AnswerValue const&, std::string const&)>;
void visit(Question const& question, AnswerValue const& value, std::string const& path,
           Visit const& call) {
    call(question, value, path);
    auto const* rows = std::get_if<Rows>(&value);
    if (!rows) return;
    for (AnswerRow const& row : *rows)
        for (Question const& column : question.columns)
            if (auto const cell = row.cells.find(column.id); cell != row.cells.end())
                visit(column, cell->second, path + '/' + row.id + '/' + column.id, call);
}

void collect(Question const& question, AnswerValue const& value, std::string const& language,
             Collector& collector) {
    if (auto const* person = std::get_if<Person>(&value)) return collector.addPerson(*person);
    if (auto const* designation = std::get_if<Designation>(&value)) {
        collector.add(designation->name);
        collector.addNamesIn(designation->name);
        return collector.addForms(designation->forms);
    }
    auto const* text = std::get_if<std::string>(&value);
    if (!text) return;
    if (question.type == QuestionType::date) return collector.addDate(*text, language);
    switch (question.personal) {
    case Personal::address:
        // A telephone may stand there too.
        collector.addNumbers(*text);
        return collector.addAddress(*text);
    case Personal::name:
        collector.add(*text);
        return collector.addNamesIn(*text);
    case Personal::number:
        collector.add(*text);
        return collector.addNumbers(*text);
    default:
        return collector.add(*text);
    }
}

} // namespace

std::string numberKey(std::string const& digits) {
    constexpr std::size_t withoutCountry = 10;
    return digits.size() <= withoutCountry ? digits : digits.substr(digits.size() - withoutCountry);
}

PersonalData personalData(Pack const& pack, LetterTemplate const& letter, Answers const& answers,
                          Letter const& composed) {
    PersonalData data;
    std::set<std::string> names; // paths of answers whose form in the letter may be another
    Collector collector(data, isRussian(pack.language));
    for (QuestionGroup const& group : questionsOf(pack, letter))
        for (Question const& question : group.questions)
            if (AnswerValue const* const value = answers.find(question.id))
                visit(
                    question, *value, question.id,
                    [&](Question const& asked, AnswerValue const& given, std::string const& path) {
                        if (asked.personal == Personal::no) return;
                        data.questions.insert(path);
                        collect(asked, given, pack.language, collector);
                    });
    // The forms in which they stand in the letter.
    for (Block const& block : composed.blocks)
        for (Run const& run : block.runs)
            if (run.kind == RunKind::answer && !run.gap && names.count(run.question) > 0)
                collector.add(run.text);
    return data;
}

} // namespace redress
