#include "core/condition/check.hpp"
#include "core/lint/check.hpp"

namespace redress {
namespace {

/// A rule is asked of each of its letters: all that it names has to be there in each.
void checkRule(Pack const& pack, ReviewRule const& rule, LetterTemplate const& letter,
               Diagnostics& diagnostics) {
    std::vector<QuestionGroup> const groups = questionsOf(pack, letter);
    VariableKinds variables = variableKinds(groups);
    for (auto const& [name, kind] : variableKinds(reviewedLists()))
        if (!variables.emplace(name, kind).second)
            UniqueIds::report(name, letter.place, rule.place, diagnostics);
    checkCondition(rule.when, {&variables, nullptr}, diagnostics);
    if (!rule.question.empty() && variables.count(rule.question) == 0)
        diagnostics.error(Code::unknownReference, rule.place, {rule.question, "question"});
}

} // namespace

void checkReview(Pack const& pack, Diagnostics& diagnostics) {
    UniqueIds ids(diagnostics);
    for (ReviewRule const& rule : pack.reviewRules) {
        ids.add(rule.id, rule.place);
        checkEvidence(pack, rule.evidence, rule.place, diagnostics);
        checkReferences(pack, rule.because, diagnostics);
        for (std::string const& letter : rule.letters)
            if (!pack.findLetter(letter))
                diagnostics.error(Code::unknownReference, rule.place, {letter, "letter"});
        std::size_t const before = diagnostics.errors();
        for (LetterTemplate const& letter : pack.letters)
            // Once is enough.
            if (rule.isFor(letter.id) && diagnostics.errors() == before)
                checkRule(pack, rule, letter, diagnostics);
    }
}

} // namespace redress
