#pragma once

#include "core/answers/answers.hpp"
#include "core/letter/enclosures.hpp"
#include "core/letter/mentions.hpp"

#include <map>
#include <string>
#include <vector>

namespace redress {

enum class RunKind { prose, answer, citation };

/// A stretch of a paragraph. Answers and citations are bound to the document by bookmarks.
struct Run {
    std::string text; ///< UTF-8, no line break; may be empty (an optional answer not given)
    RunKind kind = RunKind::prose;
    std::string question; ///< path of the answer: "call.date", "calls/r1/who"; a citation's act
    bool gap = false;     ///< stands for an answer that is wanted and missing
    Citation cited = {};  ///< of a citation
    std::vector<Stretch> italic = {}; ///< of its text
};

/// Why a paragraph is there.
struct Reason {
    Place rule;                              ///< of the paragraph in its pack
    std::string clause;                      ///< the clause it came from, if any
    std::vector<std::string> conditions;     ///< that were true, outermost first
    std::vector<ProvisionReference> because; ///< provisions cited or named as its ground
};

/// A paragraph of a letter. `id` is unique in the letter and stays the same from draft to draft:
/// the template's id, and the row's after a slash.
struct Block {
    std::string id;
    std::string style;
    std::vector<Run> runs;
    Reason reason;

    std::string text() const;
};

/// An answer that is missing: it is required, or was put off.
struct Gap {
    std::string question; ///< path
    Localised label;
    std::string block; ///< where it shows; empty when the letter has no place for it
};

/// A letter: what pack and answers make, before any office. The same input gives the same letter.
struct Letter {
    std::string id;
    std::string pack;
    std::string version;
    std::string language;
    std::string title;
    std::string fileName; ///< without ending, safe on every file system
    std::vector<Block> blocks;
    std::vector<Gap> gaps;
    /// What the user's own citations are to read, by their numbers; none for an act that the pack
    /// does not have.
    std::map<int, CitationText> citations;
    /// In their order in the list; what the user deleted from it is no enclosure.
    std::vector<Enclosure> enclosures;
};

/// Composes the letter. The pack must have passed its check; conditions that fail at run time are
/// diagnostics (and count as false). Blocks without text are left out. Which citation of an act
/// comes first is said by the document, where there is one.
Letter compose(Pack const& pack, LetterTemplate const& letter, Answers const& answers,
               Diagnostics& diagnostics, CitingDocument const& document = {});

/// A clause's blocks as they would stand in the letter, whether its own condition holds or not; its
/// questions apply, and gaps show. An act that the letter, as it is `composed` now, cites already
/// is cited by its short form; an enclosure has the number that it has there.
std::vector<Block> composeClause(Pack const& pack, LetterTemplate const& letter,
                                 Letter const& composed, Clause const& clause,
                                 Answers const& answers);
/// The blocks of the letter that is `composed` in the words of their glosses, by the same ids. What
/// has none is left out, and so is a long answer, which stands as the user wrote it.
std::vector<Block> composeGlosses(Pack const& pack, LetterTemplate const& letter,
                                  Letter const& composed, Answers const& answers);
/// Whether the letter cites the act.
bool cites(Letter const& letter, std::string const& act);

/// The questions that apply now: their own and their groups' conditions hold. Paths as in gaps.
std::vector<std::string> applicableQuestions(Pack const& pack, LetterTemplate const& letter,
                                             Answers const& answers);

/// The letter as plain text, wrapped at 78 characters, addressee and signature placed by the
/// layout, numbered paragraphs with their numbers; UTF-8, ends with a newline.
std::string plainText(Letter const& letter, Layout const& layout);

/// Fills answers whose question says how (`initial="today"`) where they are unanswered.
void fillInitialAnswers(Pack const& pack, LetterTemplate const& letter, Date today,
                        Answers& answers);

} // namespace redress
