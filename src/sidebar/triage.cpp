#include "sidebar/triage.hpp"

#include "session/accepted_answers.hpp"
#include "session/draft.hpp"

namespace redress {

LetterChoice& Triage::choice() const { return window_.desk()->choice(); }

void Triage::reset() {
    shown_ = {};
    fields_.reset();
}

void Triage::follow() {
    LetterChoice& choice = this->choice();
    if (!choice.isTriage()) {
        shown_ = {};
        return;
    }
    Routes const& routes = *choice.pack->routes;
    shown_.pack = choice.pack;
    shown_.today = today();
    shown_.interview = interviewOf(*choice.pack, routes.triage, routes.triage.groups, choice.triage,
                                   window_.language());
    fields_.follow();
    shown_.diagnostics = {};
    shown_.advice = advise(*choice.pack, choice.triage, shown_.today, shown_.diagnostics);
    auto const& ways = shown_.advice.ways;
    shown_.way = 0;
    for (std::size_t i = 0; i < ways.size(); ++i)
        if (ways[i].way->id == choice.way) shown_.way = static_cast<int>(i);
    Way const* const way = isComplete(shown_.interview) && !ways.empty()
                               ? ways[static_cast<std::size_t>(shown_.way)].way
                               : nullptr;
    choice.way = way ? way->id : std::string();
    choice.letter = way ? choice.pack->findLetter(way->letter) : nullptr;
}

void Triage::show(View& view) const {
    showTriage(view, shown_, fields_.unfinished(), window_.language());
}

void Triage::look(int way) {
    auto const& ways = shown_.advice.ways;
    auto const item = static_cast<std::size_t>(way);
    if (item < ways.size()) choice().way = ways[item].way->id;
}

Asked const* Triage::asked(std::string const& path) const {
    AskedGroup const* const group = groupAsking(shown_.interview, path);
    return group ? findAsked(group->questions, path) : nullptr;
}

/// Another answer may lead to another way: the best is looked at then.
bool Triage::give(std::string const& path, AnswerValue value, Diagnostics& diagnostics) {
    LetterChoice& choice = this->choice();
    LetterTemplate const& triage = choice.pack->routes->triage;
    Answers answers = choice.triage;
    answers.letter = triage.id;
    answers.pack = choice.pack->id;
    if (!redress::give(answers.values, path, std::move(value))) return false;
    auto accepted = acceptedAnswers(std::move(answers), *choice.pack, triage, diagnostics);
    if (!accepted) return false;
    choice.triage = std::move(*accepted);
    choice.way.clear();
    window_.desk()->changed();
    return true;
}

bool Triage::hear(Event const& event) {
    if (window_.desk()->hasLetter() || !choice().isTriage()) return false;
    follow();
    switch (event.kind) {
    case Event::Kind::changed:
        return fields_.changed(event);
    case Event::Kind::left:
        return fields_.leave(event);
    case Event::Kind::submitted:
        fields_.leave(event);
        window_.focusNextLater(event.name);
        return true;
    case Event::Kind::pressed:
        if (event.name != "details") return fields_.press(event);
        shown_.details = !shown_.details;
        window_.refresh();
        return true;
    default:
        return false;
    }
}

} // namespace redress
