#pragma once

#include "core/letter/letter.hpp"
#include "core/route/advice.hpp"

#include <string>
#include <vector>

namespace redress {

/// Something that happened, as a letter's question marked `situation` offers it.
struct Situation {
    LetterTemplate const* letter = nullptr;
    Question const* question = nullptr;
    Option const* option = nullptr;
};

/// What the pack's letters can be about, each wording once, in the order of letters and options.
std::vector<Situation> situationsOf(Pack const& pack);

/// The letters for what happened, those that offer the same wording; all of the pack's for none.
std::vector<LetterTemplate const*> lettersFor(Pack const& pack, Situation const* situation);

/// Answers a letter begins with: what happened is answered already.
Answers firstAnswers(Pack const& pack, LetterTemplate const& letter, Situation const* situation,
                     Date today);

/// The same for a way that the pack's triage led to: what it asked, as far as the letter asks it
/// too, and what the way itself says.
Answers firstAnswers(Pack const& pack, LetterTemplate const& letter, Way const& way,
                     Answers const& triage, Date today);

} // namespace redress
