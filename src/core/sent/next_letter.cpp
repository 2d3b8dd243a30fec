#include "core/sent/next_letter.hpp"

#include "core/answers/taken.hpp"
#include "core/letter/sentence.hpp"
#include "core/pack/find_question.hpp"
#include "core/sent/facts.hpp"

#include <algorithm>

namespace redress {
namespace {

/// Carries answers from one letter to the next.
class Carrying {
public:
    Carrying(SentLetter const& earlier, NextLetter const& next, Diagnostics& diagnostics)
        : earlier_(earlier), asked_(sentQuestions(*earlier.pack, *earlier.letter)),
          own_(questionsOf(*earlier.pack, *next.letter)),
          facts_(asked_, sentAnswers(earlier.answers, earlier.sent), earlier.pack->language,
                 diagnostics) {}

    std::map<std::string, AnswerValue> values(NextLetter const& next) {
        std::vector<FollowUp const*> const said = followUps(next);
        sameQuestions(said);
        if (next.way)
            for (WayAnswer const& given : next.way->gives)
                set(values_, own_, given.question, given.value);
        for (FollowUp const* const followUp : said) {
            for (Carry const& one : followUp->carries)
                carry(one, values_, findQuestion(own_, one.question));
            for (CarriedRow const& one : followUp->rows)
                row(one);
        }
        return std::move(values_);
    }

private:
    std::vector<FollowUp const*> followUps(NextLetter const& next) const {
        std::vector<FollowUp const*> found;
        for (FollowUp const& followUp : earlier_.pack->followUps)
            if (followUp.follows(earlier_.letter->id, next.letter->id)) found.push_back(&followUp);
        return found;
    }

    void sameQuestions(std::vector<FollowUp const*> const& said) {
        auto const anew = [&](std::string const& id) {
            return std::any_of(said.begin(), said.end(), [&](FollowUp const* followUp) {
                auto const& ids = followUp->anew;
                return std::find(ids.begin(), ids.end(), id) != ids.end();
            });
        };
        for (QuestionGroup const& group : own_)
            for (Question const& question : group.questions)
                if (question.initial.empty() && !anew(question.id))
                    take(question, question.id, values_);
    }

    /// The earlier answer as the question can take it.
    void take(Question const& question, std::string const& from,
              std::map<std::string, AnswerValue>& values) {
        Question const* const asked = findQuestion(asked_, from);
        auto const* const value = facts_.answers().find(from);
        if (!asked || !value) return;
        if (auto const fits = taken(question, *asked, *value)) values[question.id] = *fits;
    }

    void set(std::map<std::string, AnswerValue>& values, Question const* question,
             std::string const& value) {
        if (!question || value.empty()) return;
        if (question->type == QuestionType::choices)
            values[question->id] = std::vector<std::string>{value};
        else
            values[question->id] = value;
    }
    void set(std::map<std::string, AnswerValue>& values, std::vector<QuestionGroup> const& groups,
             std::string const& id, std::string const& value) {
        set(values, findQuestion(groups, id), value);
    }

    void carry(Carry const& carry, std::map<std::string, AnswerValue>& values,
               Question const* question) {
        if (!question || !facts_.holds(carry.when)) return;
        if (!carry.from.empty())
            take(*question, carry.from, values);
        else if (!carry.value.empty())
            set(values, question, carry.value);
        else
            set(values, question, text(carry.words));
    }

    /// Words with a gap in them would put it into the next letter as if it were an answer.
    std::string text(Sentence const& words) {
        Letter composed;
        Composition composition{*earlier_.pack, asked_, facts_, composed, {}};
        Block block;
        composeSentence(composition, words, {}, block);
        finishBlock(block, earlier_.pack->language);
        bool const gap = std::any_of(block.runs.begin(), block.runs.end(),
                                     [](Run const& run) { return run.gap; });
        return gap ? std::string() : block.text();
    }

    void row(CarriedRow const& carried) {
        Question const* const list = findQuestion(own_, carried.list);
        if (!list || !facts_.holds(carried.when)) return;
        AnswerRow row;
        for (Carry const& cell : carried.cells)
            carry(cell, row.cells, findQuestion(list->columns, cell.question));
        if (row.cells.empty()) return;
        AnswerValue& value = values_[list->id];
        if (!std::holds_alternative<Rows>(value)) value = Rows();
        Rows& rows = std::get<Rows>(value);
        row.id = unusedId(rows);
        rows.push_back(std::move(row));
    }

    static std::string unusedId(Rows const& rows) {
        std::size_t number = rows.size() + 1;
        for (;; ++number) {
            std::string const id = "c" + std::to_string(number);
            if (std::none_of(rows.begin(), rows.end(),
                             [&](AnswerRow const& row) { return row.id == id; }))
                return id;
        }
    }

    SentLetter const& earlier_;
    std::vector<QuestionGroup> const asked_;
    std::vector<QuestionGroup> const own_;
    Facts facts_;
    std::map<std::string, AnswerValue> values_;
};

} // namespace

NextLetter nextLetter(SentLetter const& earlier, Date today, Diagnostics& diagnostics) {
    for (ClockEntry const& entry : clockOf(earlier, today, diagnostics))
        if (entry.state == ClockEntry::State::next && isDue(entry, today)) {
            Way const* const way = earlier.pack->routes->find(
                entry.refused ? entry.way->refusalWay : entry.way->silenceWay);
            return {entry.way, entry.refused, way,
                    way ? earlier.pack->findLetter(way->letter) : nullptr};
        }
    return {};
}

Answers nextAnswers(SentLetter const& earlier, NextLetter const& next, Date today,
                    Diagnostics& diagnostics) {
    Answers answers{next.letter->id, earlier.pack->id, earlier.pack->version,
                    Carrying(earlier, next, diagnostics).values(next)};
    fillInitialAnswers(*earlier.pack, *next.letter, today, answers);
    return answers;
}

} // namespace redress
