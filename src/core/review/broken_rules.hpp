#pragma once

#include "core/letter/letter.hpp"
#include "core/pack/review_rule.hpp"

#include <string>
#include <vector>

namespace redress {

/// What was found before, as a pack's rules see it.
struct FoundBefore {
    std::string rule;
    std::string question;
};

/// The rules of the pack that the letter, as it is `composed`, breaks, in the pack's order; each
/// sees those before it among the findings. Pointers lead into the pack.
std::vector<ReviewRule const*> brokenRules(Pack const& pack, LetterTemplate const& letter,
                                           Letter const& composed, Answers const& answers,
                                           std::vector<FoundBefore> found);

} // namespace redress
