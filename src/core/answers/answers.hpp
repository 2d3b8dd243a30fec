#pragma once

#include "core/language/date.hpp"
#include "core/language/names.hpp"
#include "core/pack/pack.hpp"
#include "core/xml/element.hpp"

#include <map>
#include <string>
#include <variant>
#include <vector>

namespace redress {

struct AnswerRow;
using Rows = std::vector<AnswerRow>;

/// To be filled in later: the user puts the question off. It counts as unanswered, and a gap stands
/// for it in the text, where the question is not required too.
struct Later {};
constexpr bool operator==(Later, Later) { return true; }

/// One answer. Text, long text, address, telephone, e-mail, date (ISO), time ("23:40"), choice and
/// yes/no ("yes", "no") are texts; so is a designation, as long as the user wrote no form of it;
/// several choices a vector; a person; a list of rows; put off.
using AnswerValue =
    std::variant<std::string, std::vector<std::string>, Person, Designation, Rows, Later>;

/// A row of a list, with an id that stays when rows are moved.
struct AnswerRow {
    std::string id; ///< [A-Za-z0-9]{1,16}
    std::map<std::string, AnswerValue> cells;
};

/// The answers to a letter's questions. A question without an entry, or with an empty text, is
/// unanswered.
struct Answers {
    std::string letter;
    std::string pack;
    std::string version; ///< of the pack they were given to; may be empty
    std::map<std::string, AnswerValue> values;

    AnswerValue const* find(std::string const& question) const;
    /// The answer as a text; empty where it is none.
    std::string const& text(std::string const& question) const;
};

bool isLater(AnswerValue const* value);
/// The answer to a question for a designation, with forms of the user's or without; empty where it
/// is none.
Designation designationOf(AnswerValue const* value);
/// Whether it says something that a letter can show: nothing, an empty text, no choices, a person
/// or a designation without a name, no rows and what was put off do not.
bool isAnswered(AnswerValue const* value);

/// Reads an answers file for the letter. Every unknown question, wrong type, unknown choice,
/// over-long text (100,000 characters) is a diagnostic; nothing is returned as answered that was
/// refused.
Answers readAnswers(xml::Element const& root, Pack const& pack, LetterTemplate const& letter,
                    Diagnostics& diagnostics);
Answers readAnswersFile(std::string const& path, Pack const& pack, LetterTemplate const& letter,
                        Diagnostics& diagnostics);

/// Reads the answers that `writeAnswers` wrote, without a pack: a document's state must be readable
/// where its pack is not installed.
Answers readStoredAnswers(xml::Element const& root, Diagnostics& diagnostics);

/// The letter an answers file is for, read without its pack; empty when it cannot be told.
std::string letterOf(xml::Element const& root);

/// The answers as a file; what `readAnswers` reads back the same.
xml::Element writeAnswers(Answers const& answers);

/// A file with every question of the letter and no answers, with labels as hints for a person.
xml::Element emptyAnswers(Pack const& pack, LetterTemplate const& letter,
                          std::string const& language);

} // namespace redress
