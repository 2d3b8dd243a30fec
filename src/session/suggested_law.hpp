#pragma once

#include "core/answers/answers.hpp"
#include "session/law_index.hpp"

#include <map>
#include <optional>
#include <string>

namespace redress {

/// Which grounds a person has answered for, and what in the pack is for them. A ground is answered
/// for where the condition of one of its clauses is true by what was answered, or where it was
/// chosen as what happened.
class SuggestedLaw {
public:
    SuggestedLaw() = default; ///< nothing
    SuggestedLaw(Pack const& pack, LetterTemplate const& letter, Answers const& answers);

    /// The answer that speaks for something.
    struct Reason {
        Question const* question = nullptr;
        Option const* option = nullptr; ///< what was chosen; none where nothing is chosen from
    };
    /// Of a clause by its ground, of a provision by the first ground it serves that was answered
    /// for; nothing where no answer speaks for it. Valid as long as the pack.
    std::optional<Reason> reasonFor(LawFound const& law) const;

private:
    std::optional<Reason> reasonFor(std::string const& ground) const;

    std::map<std::string, Reason> grounds_;
};

/// What was chosen in the letter, and yes and no, in one line: as long as that is the same, so is
/// what is suggested, but for a condition that asks for words. Costs little, where finding out what
/// is suggested costs as much as half a letter.
std::string choicesMade(LetterTemplate const& letter, Answers const& answers);

/// "Suggested because you answered: What happened – Police did not come"; empty without a reason.
std::string reasonOf(std::optional<SuggestedLaw::Reason> const& reason,
                     std::string const& language);

} // namespace redress
