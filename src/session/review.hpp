#pragma once

#include "core/letter/letter.hpp"
#include "core/review/tone.hpp"
#include "core/review/words.hpp"
#include "core/sync/loose.hpp"

#include <string>
#include <vector>

namespace redress {

class LetterSession;

/// Something that is wrong with a letter, or worth a look, before it is sent.
struct ReviewFinding {
    std::string rule; ///< "insult", "doubled-word", "answers.missing", a rule of the pack
    Severity severity = Severity::warning; ///< error: the letter should not go out like this
    std::string question; ///< path of the answer it is about: "account", "calls/r1/promised"
    /// Or the user's own paragraph of the document: its text; empty: of no paragraph.
    std::string paragraph;
    std::size_t from = 0; ///< in that answer, paragraph, or text that was asked about, in bytes
    std::size_t to = 0;   ///< the same as `from` where it is about no words
    std::string what;     ///< what is wrong and what to do, in sentences
    std::string repair;   ///< what can stand in place of these words, where `repairs`
    bool repairs = false;
};

/// As the command prints it, on one line without its end: `error` or `warning`, the rule, the
/// place, what is wrong and what to do, separated by tabulators.
std::string lineOf(ReviewFinding const& finding, std::string const& place);

/// The writer's own words in a letter of that language. Messages are in `language`.
std::vector<ReviewFinding> reviewWords(std::string const& text, std::string const& ofLetter,
                                       std::string const& language);

/// A letter as it is looked over.
struct Reviewed {
    Pack const& pack;
    LetterTemplate const& letter;
    Letter const& composed;
    Answers const& answers;
    std::vector<UsersWords> const& words; ///< that stand in its document, where there is one
};

/// The whole letter: what is missing or contradicts itself, who would judge themselves, the law
/// that it cites (`age` as in `lawRemarks`), what its pack looks for, and the writer's words.
/// `told` is what was said when the letter was read.
std::vector<ReviewFinding> review(Reviewed const& letter, Diagnostics const& told, Date today,
                                  int age, std::string const& language);

/// The same of the letter that a document shows, with what the user wrote beside it.
std::vector<ReviewFinding> review(LetterSession const& session, Date today, int age,
                                  std::string const& language);

} // namespace redress
