#pragma once

#include "core/condition/facts.hpp"
#include "core/letter/letter.hpp"

#include <map>
#include <set>

namespace redress {

/// Of glosses and of what is made from them.
constexpr char const* readingLanguage = "en-GB";

/// The row a repeat stands at.
struct RowScope {
    Question const* list = nullptr;
    AnswerRow const* row = nullptr;
    std::size_t index = 0;  ///< among the answers
    std::size_t number = 0; ///< in the letter, from 1
};

/// What composing a letter knows and collects on its way through the template.
struct Composition {
    Pack const& pack;
    std::vector<QuestionGroup> const& groups;
    Facts const& facts;
    Letter& letter;
    /// The paragraphs that are enclosures, with the list that repeats them, or nothing.
    std::map<std::string, std::string> enclosures;
    std::set<std::string> shown = {}; ///< questions whose place in the text was met
    bool inEnglish = false;           ///< the words are those of the glosses

    std::string language() const { return inEnglish ? readingLanguage : pack.language; }
};

/// The question and its answer that a name means here: a column of the row's list first.
struct Resolved {
    Question const* question = nullptr;
    AnswerValue const* value = nullptr;
    std::string path;
};
Resolved resolve(Composition const& composition, std::string const& name, RowScope const& row);

/// Whether an answer is missed when it is not there: it is required or was put off, and its
/// question applies.
bool isWanted(Composition const& composition, Resolved const& found);

/// Composes the runs of one paragraph into `block`. What its citations read depends on those of the
/// whole letter, and is written when all are known.
void composeSentence(Composition& composition, Sentence const& sentence, RowScope const& row,
                     Block& block);

/// Notes a wanted answer that is missing, once.
void noteGap(Composition& composition, Question const& question, std::string const& path,
             std::string const& block);

/// "[Date of the call]" in the letter's language.
std::string gapText(Question const& question, std::string const& language);

/// Tidies a finished paragraph: no doubled spaces, none at its ends, no-break spaces where a line
/// must not break, in short answers too ("г. Тверь").
void finishBlock(Block& block, std::string const& language);

} // namespace redress
