#include "core/condition/prospects.hpp"

#include "core/condition/conjuncts.hpp"
#include "core/condition/facts.hpp"

#include <algorithm>
#include <cmath>
#include <set>

namespace redress {
namespace {

/// Something that can be this or that: a question, a column of the row, or a number that is told.
struct Open {
    Question const* question = nullptr;
    bool column = false;
    std::string told;
    Samples samples;
    std::vector<double> numbers;
    std::set<std::string> needs; ///< the names that decide whether it applies

    std::string name() const { return question ? (column ? "" : "$") + question->id : '$' + told; }
    std::size_t count() const { return question ? samples.answers.size() : numbers.size(); }
    bool all() const { return question == nullptr ? numbers.size() == 2 : samples.all; }
};

/// One search: which of the questions the conditions depend on, and all their answers in turn.
class Search {
public:
    Search(std::vector<QuestionGroup> const& groups, std::string const& language,
           VariableKinds const& kinds, VariableKinds const& told,
           std::vector<std::string> const& conditions, Question const* list)
        : language_(language), kinds_(kinds), told_(told), conditions_(conditions), list_(list) {
        needed(groups);
        restrict(groups);
        order();
    }

    Prospect run() {
        if (visit(0)) return Prospect::possible;
        return tried_ < mostCombinations && !sampled_ ? Prospect::impossible : Prospect::undecided;
    }

    /// Whether all that can be answered is among what is tried.
    bool sure() const { return sure_; }

private:
    /// "$call.day" is of the question "call"; in a row, "came" is a column.
    std::string owner(std::string const& name) const {
        bool const column = name.front() != '$';
        auto const found = kinds_.find(column ? '/' + name : name.substr(1));
        if (found == kinds_.end()) return name;
        return (column ? "" : "$") + found->second.question->id;
    }

    void need(std::string const& expression, std::set<std::string>& names) const {
        for (std::string const& name : namesRead(expression))
            names.insert(owner(name));
    }

    /// The list whose row the conditions are asked of; its groups may be a copy.
    bool isList(Question const& question) const { return list_ && question.id == list_->id; }

    /// What the conditions read, and what decides whether that applies, and so on.
    void needed(std::vector<QuestionGroup> const& groups) {
        for (std::string const& condition : conditions_)
            need(condition, names_);
        texts_ = conditions_;
        for (std::size_t before = 0; before != names_.size();) {
            before = names_.size();
            for (QuestionGroup const& group : groups)
                for (Question const& question : group.questions) {
                    if (names_.count('$' + question.id) > 0) {
                        need(group.when.text, names_);
                        need(question.when.text, names_);
                    }
                    for (Question const& column : question.columns)
                        if (names_.count(column.id) > 0) {
                            need(column.when.text, names_);
                            if (isList(question)) names_.insert(row_);
                        }
                }
        }
    }

    /// The groups with the questions that matter, and the texts of all conditions that are asked.
    void restrict(std::vector<QuestionGroup> const& groups) {
        for (QuestionGroup const& group : groups) {
            QuestionGroup kept = group;
            auto const idle = [&](Question const& question) {
                bool const row = isList(question) && names_.count(row_) > 0;
                return names_.count('$' + question.id) == 0 && !row;
            };
            kept.questions.erase(std::remove_if(kept.questions.begin(), kept.questions.end(), idle),
                                 kept.questions.end());
            if (kept.questions.empty()) continue;
            texts_.push_back(kept.when.text);
            for (Question const& question : kept.questions) {
                texts_.push_back(question.when.text);
                for (Question const& column : question.columns)
                    texts_.push_back(column.when.text);
            }
            groups_.push_back(std::move(kept));
        }
    }

    void order() {
        for (QuestionGroup const& group : groups_)
            for (Question const& question : group.questions) {
                std::set<std::string> needs;
                need(group.when.text, needs);
                need(question.when.text, needs);
                bool const row = isList(question) && names_.count(row_) > 0;
                if (names_.count('$' + question.id) > 0 && !row)
                    open_.push_back({&question,
                                     false,
                                     {},
                                     samplesOf(question, false, texts_),
                                     {},
                                     std::move(needs)});
                if (!row) continue;
                if (names_.count('$' + question.id) > 0)
                    open_.push_back({&question, false, {}, rowsOf(question), {}, std::move(needs)});
                for (Question const& column : question.columns)
                    if (names_.count(column.id) > 0)
                        open_.push_back(
                            {&column, true, {}, samplesOf(column, true, texts_), {}, {}});
            }
        for (auto const& [name, kind] : told_)
            if (names_.count('$' + name) > 0) open_.push_back(number(name));
        for (Open const& open : open_)
            sure_ = sure_ && open.all();
        due_.resize(open_.size() + 1);
        for (std::string const& condition : conditions_) {
            std::set<std::string> names;
            need(condition, names);
            due_[settled(names)].push_back(condition);
        }
    }

    /// The row that is asked, alone and with others behind it.
    Samples rowsOf(Question const& list) const {
        Samples samples;
        samples.answers = {Rows{{"1", {}}}, Rows{{"1", {}}, {"2", {}}},
                           Rows{{"1", {}}, {"2", {}}, {"3", {}}}};
        samples.all = std::all_of(texts_.begin(), texts_.end(), [&](std::string const& text) {
            return onlyCounts(text, list.id);
        });
        return samples;
    }

    static Open number(std::string const& name) {
        Open open;
        open.told = name;
        bool const over = name.size() > 5 && name.compare(name.size() - 5, 5, ".over") == 0;
        open.numbers = over ? std::vector<double>{0, 1}
                            : std::vector<double>{std::nan(""), 11323, 18428, 20503, 22279};
        return open;
    }

    /// How many of the open things have to be settled before the names are, and all that decides
    /// whether they apply.
    std::size_t settled(std::set<std::string> names) const {
        std::size_t last = 0;
        for (std::size_t before = 0; before != names.size();) {
            before = names.size();
            for (std::size_t i = 0; i < open_.size(); ++i)
                if (names.count(open_[i].name()) > 0) {
                    last = std::max(last, i + 1);
                    names.insert(open_[i].needs.begin(), open_[i].needs.end());
                }
        }
        return last;
    }

    /// Goes on from the answers given to the first `depth` of the open things.
    bool visit(std::size_t depth) {
        if (tried_ >= mostCombinations) return false;
        Diagnostics ignored;
        Facts facts(groups_, answers_, language_, ignored);
        for (auto const& [name, value] : numbers_)
            facts.tell(name, value);
        for (std::string const& condition : due_[depth])
            if (!facts.holds({condition, {}}, list_ ? list_->id : std::string(), 0)) {
                ++tried_;
                return false;
            }
        if (depth == open_.size()) return true;
        Open const& open = open_[depth];
        bool const applies = open.question == nullptr || open.column ||
                             settled(open.needs) > depth || isApplicable(facts, *open.question);
        sampled_ = sampled_ || (applies && !open.all());
        for (std::size_t i = 0; i < (applies ? open.count() : 1); ++i) {
            set(open, i);
            if (visit(depth + 1)) return true;
        }
        set(open, 0);
        return false;
    }

    static bool isApplicable(Facts const& facts, Question const& question) {
        auto const& ids = facts.applicable();
        return std::find(ids.begin(), ids.end(), question.id) != ids.end();
    }

    void set(Open const& open, std::size_t sample) {
        if (!open.question) {
            numbers_[open.told] = open.numbers[sample];
            return;
        }
        auto& values = open.column ? row() : answers_.values;
        if (auto const& value = open.samples.answers[sample])
            values[open.question->id] = *value;
        else
            values.erase(open.question->id);
    }

    std::map<std::string, AnswerValue>& row() {
        AnswerValue& value = answers_.values[list_->id];
        if (!std::holds_alternative<Rows>(value)) value = Rows{{"1", {}}};
        return std::get<Rows>(value).front().cells;
    }

    static constexpr char const* row_ = "[]"; ///< among the names: a cell of the row is needed
    std::string const& language_;
    VariableKinds const& kinds_;
    VariableKinds const& told_;
    std::vector<std::string> const& conditions_;
    Question const* list_;
    std::set<std::string> names_;
    std::vector<std::string> texts_;
    std::vector<QuestionGroup> groups_;
    std::vector<Open> open_;
    std::vector<std::vector<std::string>> due_; ///< by how many things have to be settled
    Answers answers_;
    std::map<std::string, double> numbers_;
    std::size_t tried_ = 0;
    bool sure_ = true;
    bool sampled_ = false; ///< something was tried by samples that do not stand for all answers
};

} // namespace

Prospects::Prospects(std::vector<QuestionGroup> groups, std::string language, VariableKinds told)
    : groups_(std::move(groups)), language_(std::move(language)), told_(std::move(told)),
      kinds_(variableKinds(groups_)) {
    for (QuestionGroup const& group : groups_)
        for (Question const& question : group.questions)
            for (auto const& [name, kind] : cellKinds(question))
                kinds_.emplace('/' + name, kind);
}

Prospect Prospects::together(std::vector<std::string> const& conditions, Question const* list) {
    std::set<std::string> parts;
    for (std::string const& condition : conditions)
        for (std::string const& part : conjuncts(condition))
            parts.insert(part);
    std::string key = list ? list->id : std::string();
    for (std::string const& part : parts)
        key += '\n' + part;
    auto const known = known_.find(key);
    if (known != known_.end()) return known->second;
    std::vector<std::string> const asked(parts.begin(), parts.end());
    Prospect found = Search(groups_, language_, kinds_, told_, asked, list).run();
    // What some of them rule out, whatever the texts and dates, all of them rule out.
    if (found == Prospect::undecided) {
        std::vector<std::string> sure;
        for (std::string const& part : asked)
            if (Search(groups_, language_, kinds_, told_, {part}, list).sure())
                sure.push_back(part);
        if (sure.size() < asked.size() && !sure.empty() &&
            Search(groups_, language_, kinds_, told_, sure, list).run() == Prospect::impossible)
            found = Prospect::impossible;
    }
    return known_[key] = found;
}

} // namespace redress
