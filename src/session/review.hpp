#pragma once

#include "core/letter/letter.hpp"
#include "core/review/tone.hpp"
#include "core/review/words.hpp"

#include <string>
#include <vector>

namespace redress {

struct Draft;

/// Something that is wrong with a letter, or worth a look, before it is sent.
struct ReviewFinding {
    std::string rule; ///< "insult", "doubled-word", "answers.missing", a rule of the pack
    Severity severity = Severity::warning; ///< error: the letter should not go out like this
    std::string question; ///< path of the answer it is about: "account", "calls/r1/promised"
    std::size_t from = 0; ///< in that answer, or in the text that was asked about, in bytes
    std::size_t to = 0;   ///< the same as `from` where it is about no words
    std::string what;     ///< what is wrong and what to do, in sentences
    std::string repair;   ///< what can stand in place of these words, where `repairs`
    bool repairs = false;
};

/// The writer's own words in a letter of that language. Messages are in `language`.
std::vector<ReviewFinding> reviewWords(std::string const& text, std::string const& ofLetter,
                                       std::string const& language);

/// The whole letter: what is missing or contradicts itself, who would judge themselves, the law
/// that it cites (`age` as in `lawRemarks`), what its pack looks for, and the writer's words.
/// `told` is what was said when the draft was read.
std::vector<ReviewFinding> review(Draft const& draft, Diagnostics const& told, Date today, int age,
                                  std::string const& language);

} // namespace redress
