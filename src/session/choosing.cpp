#include "session/choosing.hpp"

#include <algorithm>

namespace redress {
namespace {

bool sameWords(Option const& one, Option const& other) {
    return one.label.en == other.label.en && one.label.ru == other.label.ru;
}

/// What the letter can be about: its options and the question they belong to.
std::vector<Situation> situationsIn(LetterTemplate const& letter) {
    std::vector<Situation> situations;
    for (QuestionGroup const& group : letter.groups)
        for (Question const& question : group.questions)
            if (question.situation)
                for (Option const& option : question.options)
                    situations.push_back({&letter, &question, &option});
    return situations;
}

/// The letter's own offer of what happened.
std::optional<Situation> offered(LetterTemplate const& letter, Situation const& situation) {
    for (Situation const& candidate : situationsIn(letter))
        if (sameWords(*candidate.option, *situation.option)) return candidate;
    return std::nullopt;
}

} // namespace

std::vector<Situation> situationsOf(Pack const& pack) {
    std::vector<Situation> situations;
    for (LetterTemplate const& letter : pack.letters)
        for (Situation const& situation : situationsIn(letter))
            if (std::none_of(situations.begin(), situations.end(), [&](Situation const& known) {
                    return sameWords(*known.option, *situation.option);
                }))
                situations.push_back(situation);
    return situations;
}

std::vector<LetterTemplate const*> lettersFor(Pack const& pack, Situation const* situation) {
    std::vector<LetterTemplate const*> letters;
    for (LetterTemplate const& letter : pack.letters)
        if (!situation || offered(letter, *situation)) letters.push_back(&letter);
    return letters;
}

Answers firstAnswers(Pack const& pack, LetterTemplate const& letter, Situation const* situation,
                     Date today) {
    Answers answers{letter.id, pack.id, pack.version, {}};
    if (auto const own = situation ? offered(letter, *situation) : std::nullopt) {
        if (own->question->type == QuestionType::choices)
            answers.values[own->question->id] = std::vector<std::string>{own->option->id};
        else
            answers.values[own->question->id] = own->option->id;
    }
    fillInitialAnswers(pack, letter, today, answers);
    return answers;
}

Answers firstAnswers(Pack const& pack, LetterTemplate const& letter, Way const& way,
                     Answers const& triage, Date today) {
    Answers answers{letter.id, pack.id, pack.version, answersFor(pack, way, letter, triage)};
    fillInitialAnswers(pack, letter, today, answers);
    return answers;
}

} // namespace redress
