#include "core/condition/check.hpp"
#include "core/lint/check.hpp"
#include "core/pack/find_question.hpp"
#include "core/sent/facts.hpp"

#include <algorithm>

namespace redress {
namespace {

using Groups = std::vector<QuestionGroup>;

/// What a follow-up says between one letter and the one before it.
class FollowUpCheck {
public:
    FollowUpCheck(Groups own, Groups asked, Diagnostics& diagnostics)
        : own_(std::move(own)), asked_(std::move(asked)), variables_(variableKinds(asked_)),
          diagnostics_(diagnostics) {}

    void check(FollowUp const& followUp) {
        for (std::string const& id : followUp.anew)
            if (!findQuestion(own_, id)) unknown(followUp.place, id, "question");
        for (Carry const& carry : followUp.carries)
            check(carry, findQuestion(own_, carry.question));
        for (CarriedRow const& row : followUp.rows) {
            condition(row.when);
            Question const* const list = findQuestion(own_, row.list);
            if (!list || list->type != QuestionType::list) {
                unknown(row.place, row.list, "list");
                continue;
            }
            for (Carry const& cell : row.cells)
                check(cell, findQuestion(list->columns, cell.question));
        }
    }

private:
    void unknown(Place const& place, std::string const& id, char const* what) {
        diagnostics_.error(Code::unknownReference, place, {id, what});
    }

    void condition(Condition const& when) {
        checkCondition(when, {&variables_, nullptr}, diagnostics_);
    }

    void check(Carry const& carry, Question const* question) {
        condition(carry.when);
        if (!question) unknown(carry.place, carry.question, "question");
        if (!carry.from.empty() && !findQuestion(asked_, carry.from))
            unknown(carry.place, carry.from, "question");
        if (question && !question->options.empty() && !carry.value.empty() &&
            std::none_of(question->options.begin(), question->options.end(),
                         [&](Option const& option) { return option.id == carry.value; }))
            unknown(carry.place, carry.value, "option");
        if (int(!carry.from.empty()) + int(!carry.value.empty()) + int(!carry.words.empty()) != 1)
            diagnostics_.error(Code::carryWithoutSource, carry.place, {carry.question});
        words(carry.words);
    }

    void words(Sentence const& sentence) {
        for (Inline const& part : sentence) {
            if (auto const* const value = std::get_if<Value>(&part.item))
                if (!findQuestion(asked_, value->question))
                    unknown(value->place, value->question, "question");
            if (auto const* const gender = std::get_if<GenderWords>(&part.item))
                if (!findQuestion(asked_, gender->person))
                    unknown(gender->place, gender->person, "person");
            if (auto const* const conditional = std::get_if<IfWords>(&part.item)) {
                condition(conditional->when);
                words(conditional->content);
            }
        }
    }

    Groups const own_;
    Groups const asked_;
    VariableKinds const variables_;
    Diagnostics& diagnostics_;
};

} // namespace

void checkFollowUps(Pack const& pack, Diagnostics& diagnostics) {
    for (FollowUp const& followUp : pack.followUps) {
        LetterTemplate const* const letter = pack.findLetter(followUp.letter);
        if (!letter)
            diagnostics.error(Code::unknownReference, followUp.place, {followUp.letter, "letter"});
        std::size_t const before = diagnostics.errors();
        for (std::string const& id : followUp.after) {
            LetterTemplate const* const earlier = pack.findLetter(id);
            if (!earlier) diagnostics.error(Code::unknownReference, followUp.place, {id, "letter"});
            // Once is enough.
            else if (letter && diagnostics.errors() == before)
                FollowUpCheck(questionsOf(pack, *letter), sentQuestions(pack, *earlier),
                              diagnostics)
                    .check(followUp);
        }
    }
}

} // namespace redress
