#include "core/condition/check.hpp"
#include "core/lint/check.hpp"
#include "core/pack/find_question.hpp"
#include "core/sent/facts.hpp"

#include <algorithm>

namespace redress {
namespace {

bool holdsDate(std::vector<QuestionGroup> const& groups, std::string const& id) {
    Question const* const question = findQuestion(groups, id);
    return question && question->type == QuestionType::date;
}

bool contains(std::vector<std::string> const& ids, std::string const& id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

class SentCheck {
public:
    SentCheck(Pack const& pack, Diagnostics& diagnostics)
        : pack_(pack), diagnostics_(diagnostics), ids_(diagnostics) {}

    void run() {
        for (Sending const& sending : pack_.routes->sendings) {
            std::vector<LetterTemplate const*> const letters = lettersOf(sending);
            for (DeadChannel const& dead : sending.dead) {
                checkEvidence(pack_, dead.evidence, dead.place, diagnostics_);
                checkReferences(pack_, dead.because, diagnostics_);
            }
            for (Due const& due : sending.dues)
                check(due, sending, letters);
        }
    }

private:
    void unknown(Place const& place, std::string const& id, char const* what) {
        diagnostics_.error(Code::unknownReference, place, {id, what});
    }

    std::vector<LetterTemplate const*> lettersOf(Sending const& sending) {
        std::vector<LetterTemplate const*> letters;
        for (std::string const& id : sending.letters) {
            LetterTemplate const* const letter = pack_.findLetter(id);
            if (letter)
                letters.push_back(letter);
            else
                unknown(sending.place, id, "letter");
        }
        return letters;
    }

    void check(Due const& due, Sending const& sending,
               std::vector<LetterTemplate const*> const& letters) {
        Clock const& clock = due.clock;
        ids_.add(clock.id, clock.place);
        checkEvidence(pack_, due.evidence, clock.place, diagnostics_);
        Term const* const term = pack_.findTerm(clock.term);
        if (!term) unknown(clock.place, clock.term, "term");
        if (term && term->binds == Binds::authority && due.ask.en.empty())
            diagnostics_.error(Code::missingElement, clock.place, {"ask", "due"});
        if (clock.question.empty() && clock.after.empty())
            diagnostics_.error(Code::clockWithoutStart, clock.place, {clock.id});
        if (!clock.after.empty() && !runs(clock.after, sending))
            unknown(clock.place, clock.after, "due");
        for (LetterTemplate const* const letter : letters)
            check(clock, *letter);
        before_.push_back({clock.id, &sending.letters});
    }

    /// A day and a condition have to say something of every letter they are for; one that fails is
    /// told once.
    void check(Clock const& clock, LetterTemplate const& letter) {
        std::vector<QuestionGroup> const groups = sentQuestions(pack_, letter);
        std::size_t const errors = diagnostics_.errors();
        if (!clock.question.empty() && !holdsDate(groups, clock.question))
            unknown(clock.place, clock.question, "date");
        VariableKinds const variables = variableKinds(groups);
        if (errors == diagnostics_.errors())
            checkCondition(clock.when, {&variables, nullptr}, diagnostics_);
    }

    /// Whether the due stands before this one, for all letters of this one.
    bool runs(std::string const& id, Sending const& sending) const {
        return std::any_of(before_.begin(), before_.end(), [&](Before const& before) {
            return before.id == id && std::all_of(sending.letters.begin(), sending.letters.end(),
                                                  [&](std::string const& letter) {
                                                      return contains(*before.letters, letter);
                                                  });
        });
    }

    struct Before {
        std::string id;
        std::vector<std::string> const* letters;
    };

    Pack const& pack_;
    Diagnostics& diagnostics_;
    UniqueIds ids_;
    std::vector<Before> before_;
};

} // namespace

void checkSent(Pack const& pack, Diagnostics& diagnostics) {
    if (pack.routes) SentCheck(pack, diagnostics).run();
}

} // namespace redress
