#include "session/suggested_law.hpp"

#include "core/condition/facts.hpp"
#include "core/condition/tokens.hpp"
#include "core/language/messages.hpp"

#include <algorithm>

namespace redress {
namespace {

using Reason = SuggestedLaw::Reason;

bool isChosen(AnswerValue const* answer, std::string const& option) {
    if (auto const* one = answer ? std::get_if<std::string>(answer) : nullptr)
        return *one == option;
    auto const* several = answer ? std::get_if<std::vector<std::string>>(answer) : nullptr;
    return several && std::find(several->begin(), several->end(), option) != several->end();
}

/// The letter's questions and what was answered to those that apply.
class Answered {
public:
    Answered(Pack const& pack, LetterTemplate const& letter, Answers const& answers)
        : facts_(questionsOf(pack, letter), answers, pack.language, ignored_) {
        for (QuestionGroup const& group : letter.groups)
            for (Question const& question : group.questions)
                own_.emplace(question.id, &question);
    }

    /// What a true condition compares: the first question of the letter that was answered, with the
    /// option it is compared with.
    std::optional<Reason> reasonFor(Condition const& condition) const {
        if (condition.always() || !facts_.holds(condition)) return std::nullopt;
        std::vector<Token> const all = tokens(condition.text);
        for (std::size_t i = 0; i < all.size(); ++i) {
            auto const asked = own_.find(all[i].text);
            if (all[i].kind != Token::Kind::variable || asked == own_.end()) continue;
            AnswerValue const* const answer = facts_.answers().find(asked->first);
            if (!isAnswered(answer)) continue;
            Reason reason{asked->second};
            for (Option const& option : asked->second->options)
                if (i + 2 < all.size() && all[i + 2].text == option.id &&
                    isChosen(answer, option.id))
                    reason.option = &option;
            return reason;
        }
        return std::nullopt;
    }

    /// What was chosen as what happened, by the option's id.
    std::map<std::string, Reason> happened() const {
        std::map<std::string, Reason> result;
        for (auto const& [id, question] : own_)
            for (Option const& option : question->options)
                if (question->situation && isChosen(facts_.answers().find(id), option.id))
                    result.emplace(option.id, Reason{question, &option});
        return result;
    }

private:
    Diagnostics ignored_; // a clause may ask what this letter does not
    Facts facts_;
    std::map<std::string, Question const*> own_;
};

} // namespace

SuggestedLaw::SuggestedLaw(Pack const& pack, LetterTemplate const& letter, Answers const& answers) {
    Answered const answered(pack, letter, answers);
    auto const happened = answered.happened();
    for (Clause const& clause : pack.clauses) {
        auto reason = answered.reasonFor(clause.when);
        auto const chosen = happened.find(clause.ground);
        if (!reason && chosen != happened.end()) reason = chosen->second;
        if (reason) grounds_.emplace(clause.ground, *reason);
    }
}

std::optional<Reason> SuggestedLaw::reasonFor(std::string const& ground) const {
    auto const found = grounds_.find(ground);
    return found == grounds_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Reason> SuggestedLaw::reasonFor(LawFound const& law) const {
    if (law.clause) return reasonFor(law.clause->ground);
    if (law.provision)
        for (std::string const& served : law.provision->serves)
            if (auto const reason = reasonFor(served)) return reason;
    return std::nullopt;
}

std::string choicesMade(LetterTemplate const& letter, Answers const& answers) {
    std::string line;
    for (QuestionGroup const& group : letter.groups)
        for (Question const& question : group.questions) {
            if (question.options.empty() && question.type != QuestionType::yesNo) continue;
            AnswerValue const* const answer = answers.find(question.id);
            if (auto const* one = answer ? std::get_if<std::string>(answer) : nullptr)
                line += question.id + '=' + *one + ' ';
            if (auto const* several =
                    answer ? std::get_if<std::vector<std::string>>(answer) : nullptr)
                for (std::string const& each : *several)
                    line += question.id + '=' + each + ' ';
        }
    return line;
}

std::string reasonOf(std::optional<Reason> const& reason, std::string const& language) {
    if (!reason) return {};
    std::string const asked = reason->question->label.in(language);
    if (!reason->option)
        return translate(REDRESS_TEXT("Suggested because you answered: {1}"), language, {asked});
    return translate(REDRESS_TEXT("Suggested because you answered: {1} – {2}"), language,
                     {asked, reason->option->label.in(language)});
}

} // namespace redress
