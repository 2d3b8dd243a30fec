#include "session/shortcomings.hpp"

#include "core/authority/judge.hpp"

namespace redress {
namespace {

void tell(Diagnostics& diagnostics, bool error, Code code, Place const& place,
          std::vector<std::string> arguments) {
    if (error)
        diagnostics.error(code, place, std::move(arguments));
    else
        diagnostics.warning(code, place, std::move(arguments));
}

} // namespace

void tellShortcomings(Pack const& pack, LetterTemplate const& letter, Letter const& composed,
                      Answers const& answers, Place const& place, bool final,
                      std::string const& language, Diagnostics& diagnostics) {
    for (Gap const& gap : composed.gaps)
        tell(diagnostics, final, Code::answerMissing, place,
             {gap.label.in(language), gap.question});
    // That a body is the one complained of is seen from its name; that it stands below, from the
    // kinds of both, which a name may have wrong.
    std::vector<QuestionGroup> const groups = questionsOf(pack, letter);
    for (SelfJudged const& one : selfJudged(pack, groups, answers)) {
        auto const named = [&](Question const& question) {
            return designationOf(answers.find(question.id)).name;
        };
        bool const above = one.why == Judges::below;
        tell(diagnostics, final && !above, above ? Code::judgesAbove : Code::judgesItself, place,
             {named(*one.addressee), one.addressee->id, named(*one.object)});
    }
}

} // namespace redress
