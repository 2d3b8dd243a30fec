#pragma once

#include "core/pack/template.hpp"

#include <string>
#include <vector>

namespace redress {

/// What a letter is looked over for before it is sent: where `when` is true, something is wrong.
/// Conditions see the letter's answers, and beside them two lists:
///   $blocks    the paragraphs as they stand: id, style, clause, cites ("yes" or ""), text
///   $findings  what other rules have found before: rule, question
struct ReviewRule {
    std::string id;
    std::vector<std::string> letters; ///< that it is for; none: for all
    Condition when;
    std::string question; ///< where it is put right; may be empty
    bool mend = false;    ///< the letter should not go out like this; else it is worth a look
    Localised what;
    Localised advice;
    std::vector<ProvisionReference> because;
    Evidence evidence;
    Place place;

    bool isFor(std::string const& letter) const;
};

/// $blocks and $findings as conditions see them.
std::vector<QuestionGroup> const& reviewedLists();

} // namespace redress
