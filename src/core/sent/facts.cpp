#include "core/sent/facts.hpp"

namespace redress {
namespace {

Question question(char const* id, QuestionType type, std::vector<char const*> const& options = {}) {
    Question result;
    result.id = id;
    result.type = type;
    for (char const* option : options)
        result.options.push_back({option, {}, {}});
    return result;
}

std::vector<QuestionGroup> makeQuestions() {
    QuestionGroup group;
    group.id = "sent";
    for (char const* day :
         {"sent.date", "sent.received", "sent.registered", "sent.answered", "sent.forwarded",
          "sent.forwarded.registered", "sent.extended", "sent.heard"})
        group.questions.push_back(question(day, QuestionType::date));
    for (char const* text : {"sent.to", "sent.number", "sent.answer.number"})
        group.questions.push_back(question(text, QuestionType::text));
    group.questions.push_back(
        question("sent.how", QuestionType::choice,
                 {"in-person", "registered-post", "email", "online-form", "telephone"}));
    group.questions.push_back(
        question("sent.outcome", QuestionType::choice, {"full", "partial", "refusal"}));
    return {group};
}

/// The number a reader finds it by: the authority's own, else that in the book of reports.
std::string registeredUnder(Sent const& sent) {
    for (NumberKind const kind : {NumberKind::incoming, NumberKind::kusp})
        for (ReceivedNumber const& number : sent.numbers)
            if (number.kind == kind) return number.number;
    return {};
}

} // namespace

std::vector<QuestionGroup> const& dispatchQuestions() {
    static std::vector<QuestionGroup> const questions = makeQuestions();
    return questions;
}

std::vector<QuestionGroup> sentQuestions(Pack const& pack, LetterTemplate const& letter) {
    std::vector<QuestionGroup> groups = questionsOf(pack, letter);
    groups.insert(groups.end(), dispatchQuestions().begin(), dispatchQuestions().end());
    return groups;
}

Answers sentAnswers(Answers const& letterAnswers, Sent const& sent) {
    Answers answers = letterAnswers;
    auto const day = [&](char const* id, std::optional<Date> const& date) {
        if (date) answers.values[id] = isoDate(*date);
    };
    auto const dayOf = [&](char const* id, Reply const* reply) {
        if (reply) day(id, reply->day);
    };
    day("sent.date", sent.on);
    day("sent.received", receivedOn(sent));
    day("sent.registered", sent.registered);
    answers.values["sent.how"] = std::string(nameOf(sent.how));
    dayOf("sent.answered", sent.answer());
    if (Reply const* const answer = sent.answer()) {
        answers.values["sent.outcome"] = std::string(nameOf(answer->kind));
        answers.values["sent.answer.number"] = answer->number;
    }
    answers.values["sent.to"] = sent.to;
    answers.values["sent.number"] = registeredUnder(sent);
    Reply const* const forwarded = sent.last(ReplyKind::forwarded);
    dayOf("sent.forwarded", forwarded);
    if (forwarded) day("sent.forwarded.registered", forwarded->registered);
    Reply const* const extended = sent.last(ReplyKind::extended);
    if (extended && !(forwarded && dayNumber(extended->day) < dayNumber(forwarded->day)))
        dayOf("sent.extended", extended);
    if (!sent.replies.empty()) dayOf("sent.heard", &sent.replies.back());
    return answers;
}

} // namespace redress
