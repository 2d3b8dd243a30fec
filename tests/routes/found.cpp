#include "routes/found.hpp"

#include <algorithm>
#include <filesystem>

namespace redress::testing {
namespace {

Question const* ask(Routes const& routes, std::string const& id) {
    for (QuestionGroup const& group : routes.triage.groups)
        for (Question const& question : group.questions)
            if (question.id == id) return &question;
    return nullptr;
}

bool isOption(Question const& question, std::string const& value) {
    return question.options.empty() ||
           std::any_of(question.options.begin(), question.options.end(),
                       [&](Option const& option) { return option.id == value; });
}

std::vector<std::string> several(std::string const& value) {
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= value.size();) {
        std::size_t const plus = std::min(value.find(" + ", at), value.size());
        parts.push_back(value.substr(at, plus - at));
        at = plus + 3;
    }
    return parts;
}

void answer(Found& found, std::string const& id, std::string const& value) {
    Question const* const question = ask(*found.pack->routes, id);
    if (!question) {
        found.wrong.push_back("no such question: " + id);
        return;
    }
    auto const parts = several(value);
    for (std::string const& part : parts)
        if (!isOption(*question, part)) found.wrong.push_back(id + " has no option " + part);
    if (question->type == QuestionType::date && !parseDate(value))
        found.wrong.push_back(id + " is not a day: " + value);
    if (question->type == QuestionType::choices)
        found.answers.values[id] = parts;
    else
        found.answers.values[id] = value;
}

void countQuestions(Found& found) {
    Diagnostics unheard;
    Facts const facts(found.pack->routes->triage.groups, found.answers, found.pack->language,
                      unheard);
    auto const& applicable = facts.applicable();
    auto const applies = [&](std::string const& id) {
        return std::find(applicable.begin(), applicable.end(), id) != applicable.end();
    };
    for (QuestionGroup const& group : found.pack->routes->triage.groups)
        for (Question const& question : group.questions)
            if (counts(question) && applies(question.id)) found.asked.push_back(question.id);
    for (auto const& [id, value] : found.answers.values)
        if (!applies(id)) found.wrong.push_back("is not asked here: " + id);
}

} // namespace

bool counts(Question const& question) {
    return question.type != QuestionType::list && question.id != "now";
}

std::vector<Pack> const& packs() {
    static std::vector<Pack> const all = [] {
        std::vector<Pack> read;
        Diagnostics diagnostics;
        std::filesystem::path const templates =
            std::filesystem::path(REDRESS_PROJECT) / "templates";
        for (std::string const& folder : packFolders(templates.string()))
            read.push_back(readPack(folder, diagnostics));
        return read;
    }();
    return all;
}

Pack const* packOf(std::string const& id) {
    for (Pack const& pack : packs())
        if (pack.id == id) return &pack;
    return nullptr;
}

Found find(Situation const& situation) {
    Found found;
    found.pack = packOf(situation.pack);
    if (!found.pack || !found.pack->routes) {
        found.wrong.push_back("no routes in " + situation.pack);
        return found;
    }
    found.answers.letter = found.pack->routes->triage.id;
    found.answers.pack = found.pack->id;
    for (Situation::Expected const& given : situation.answers)
        answer(found, given.id, given.word);
    countQuestions(found);
    Diagnostics diagnostics;
    found.advice = advise(*found.pack, found.answers, situation.today, diagnostics);
    for (Diagnostic const& diagnostic : diagnostics.all())
        found.said.push_back(textOf(diagnostic.code).name);
    return found;
}

} // namespace redress::testing
