#include "core/condition/samples.hpp"

#include "core/condition/conjuncts.hpp"

#include <algorithm>
#include <cmath>

namespace redress {
namespace {

/// Sets of this many options are looked at one and all; of more, only the small sets.
constexpr std::size_t mostInSets = 8;

constexpr char const* oblique[] = {"genitive", "dative", "accusative", "instrumental",
                                   "prepositional"};

bool contains(std::vector<std::string> const& texts, std::string const& text) {
    return std::find(texts.begin(), texts.end(), text) != texts.end();
}

class Sampling {
public:
    Sampling(Question const& question, bool column, std::vector<std::string> const& conditions)
        : question_(question), column_(column), conditions_(conditions) {}

    Samples run() {
        switch (question_.type) {
        case QuestionType::yesNo:
        case QuestionType::choice:
            for (std::string const& option : options())
                add(option);
            break;
        case QuestionType::choices:
            sets(options());
            break;
        case QuestionType::date:
            plain(days(), ".day");
            break;
        case QuestionType::time:
            plain({"00:00", "09:30", "15:00", "23:59"}, ".minute");
            break;
        case QuestionType::person:
            persons();
            break;
        case QuestionType::designation:
            designations();
            break;
        case QuestionType::list:
            rows();
            break;
        default:
            texts();
        }
        return std::move(samples_);
    }

private:
    VariableUse use(std::string const& suffix = {}) const {
        VariableUse use;
        for (std::string const& condition : conditions_)
            addUses(condition, (column_ ? "" : "$") + question_.id + suffix, use);
        return use;
    }

    bool isUsed(std::string const& suffix) const {
        VariableUse const found = use(suffix);
        return found.otherwise || !found.literals.empty();
    }

    void add(AnswerValue value) { samples_.answers.emplace_back(std::move(value)); }

    /// The options that are told apart, and one that stands for all others.
    std::vector<std::string> options() const {
        std::vector<std::string> all;
        if (question_.type == QuestionType::yesNo) all = {"yes", "no"};
        for (Option const& option : question_.options)
            all.push_back(option.id);
        VariableUse const found = use();
        if (found.otherwise) return all;
        std::vector<std::string> told;
        bool other = false;
        for (std::string const& id : all) {
            bool const named = contains(found.literals, id);
            if (named || !other) told.push_back(id);
            other = other || !named;
        }
        return told;
    }

    void sets(std::vector<std::string> const& ids) {
        std::size_t const count = ids.size();
        if (count <= mostInSets) {
            for (std::size_t set = 1; set < (std::size_t{1} << count); ++set) {
                std::vector<std::string> chosen;
                for (std::size_t i = 0; i < count; ++i)
                    if ((set >> i & 1) != 0) chosen.push_back(ids[i]);
                add(std::move(chosen));
            }
            return;
        }
        for (std::size_t i = 0; i < count; ++i)
            add(std::vector<std::string>{ids[i]});
        for (std::size_t i = 0; i < count; ++i)
            for (std::size_t j = i + 1; j < count; ++j)
                add(std::vector<std::string>{ids[i], ids[j]});
        add(ids);
        samples_.all = false;
    }

    /// A day long ago, each of a week, each of those as much later as the conditions count, and a
    /// day far ahead.
    std::vector<std::string> days() const {
        constexpr long monday = 20499; // 2026-02-16
        constexpr long farthest = 4000;
        std::vector<long> later{0};
        for (std::string const& condition : conditions_)
            for (double const number : numbersIn(condition)) {
                long const days = std::lround(number);
                if (days > 7 && days < farthest && later.size() < 5 &&
                    std::find(later.begin(), later.end(), days) == later.end())
                    later.push_back(days);
            }
        std::vector<std::string> all{"2001-01-01"};
        for (long const days : later)
            for (long weekday = 0; weekday < 7; ++weekday)
                all.push_back(isoDate(fromDayNumber(monday + days + weekday)));
        all.emplace_back("2040-12-31");
        return all;
    }

    /// Answers of which only "given or not" can be told apart, unless their number is read.
    void plain(std::vector<std::string> const& answers, std::string const& suffix) {
        VariableUse const found = use();
        bool const number = isUsed(suffix);
        for (std::string const& answer : answers)
            if (number || found.otherwise || samples_.answers.size() < 2) add(answer);
        for (std::string const& literal : found.literals)
            if (!literal.empty()) add(literal);
        samples_.all = !number && !found.otherwise;
    }

    void texts() {
        VariableUse const found = use();
        add(std::string("·"));
        for (std::string const& literal : found.literals)
            if (!literal.empty()) add(literal);
        if (!found.otherwise) return;
        for (std::string const& condition : conditions_)
            for (std::string const& literal : literalsIn(condition))
                if (!literal.empty()) add(literal);
        for (char const* number : {"0", "1", "2", "5", "1000"})
            add(std::string(number));
        add(std::string(300, 'x'));
        samples_.all = false;
    }

    std::size_t casesUsed() const {
        return static_cast<std::size_t>(
            std::count_if(std::begin(oblique), std::end(oblique),
                          [&](char const* name) { return isUsed('.' + std::string(name)); }));
    }

    /// Names that no rule declines, so that their cases are known where they are given.
    static CaseForms forms() {
        CaseForms given;
        for (char const* name : oblique)
            given[*parseCase(name)] = "X";
        return given;
    }

    /// Whether anything is asked of the variable but that it is empty, or which gender it is.
    bool readsWords() const {
        std::vector<std::string> suffixes{"",       ".surname", ".given", ".patronymic",
                                          ".title", ".gender"};
        for (char const* name : oblique)
            suffixes.push_back('.' + std::string(name));
        for (std::string const& suffix : suffixes) {
            VariableUse const found = use(suffix);
            if (found.otherwise) return true;
            for (std::string const& literal : found.literals)
                if (!literal.empty() && suffix != ".gender") return true;
        }
        return false;
    }

    void persons() {
        std::size_t const cases = casesUsed();
        for (Gender const gender : {Gender::unknown, Gender::male, Gender::female}) {
            if (gender != Gender::unknown && !isUsed(".gender")) continue;
            for (int parts = 0; parts < 8; ++parts) {
                Person person{"X", "", "", "", gender, {}};
                if ((parts & 1) != 0) person.given = "Y";
                if ((parts & 2) != 0) person.patronymic = "Z";
                if ((parts & 4) != 0) person.title = "T";
                bool const read = ((parts & 1) == 0 || isUsed(".given")) &&
                                  ((parts & 2) == 0 || isUsed(".patronymic")) &&
                                  ((parts & 4) == 0 || isUsed(".title"));
                if (!read) continue;
                add(person);
                if (cases == 0) continue;
                person.forms = forms();
                add(person);
            }
        }
        samples_.all = cases < 2 && !readsWords();
    }

    void designations() {
        std::size_t const cases = casesUsed();
        add(std::string("X"));
        if (cases > 0) add(Designation{"X", forms()});
        samples_.all = cases < 2 && !readsWords();
    }

    /// Up to three empty rows, and rows that give each option of the columns once.
    void rows() {
        for (std::size_t count = 1; count <= 3; ++count) {
            Rows empty;
            for (std::size_t i = 0; i < count; ++i)
                empty.push_back({std::to_string(i + 1), {}});
            add(std::move(empty));
        }
        Rows full;
        for (Question const& column : question_.columns) {
            std::vector<std::string> const none;
            Samples const cells = Sampling(column, true, conditions_).run();
            for (std::size_t i = 1; i < cells.answers.size() && i <= mostInSets; ++i) {
                if (full.size() < i) full.push_back({std::to_string(i), {}});
                full[i - 1].cells[column.id] = *cells.answers[i];
            }
        }
        for (AnswerRow const& row : full)
            add(Rows{row});
        add(full);
        samples_.all =
            std::all_of(conditions_.begin(), conditions_.end(), [&](std::string const& condition) {
                return onlyCounts(condition, question_.id);
            });
    }

    Question const& question_;
    bool column_;
    std::vector<std::string> const& conditions_;
    Samples samples_;
};

} // namespace

Samples samplesOf(Question const& question, bool column,
                  std::vector<std::string> const& conditions) {
    return Sampling(question, column, conditions).run();
}

} // namespace redress
