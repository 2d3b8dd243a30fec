#pragma once

#include "core/pack/question.hpp"

#include <string>
#include <variant>
#include <vector>

namespace redress {

struct Inline;
struct Flow;

/// What stands in a paragraph.
using Sentence = std::vector<Inline>;
/// What stands in a letter: paragraphs and what makes them.
using FlowContent = std::vector<Flow>;

struct Prose {
    std::string text; ///< white space folded
};
struct Tabulator {};
/// The row's number in its list, from 1.
struct RowNumber {};
/// An answer. `format`: date and time long|digits, person full|initials|surname, choice label
/// as it is or beginning lower case.
struct Value {
    std::string question;
    Case grammaticalCase = Case::nominative;
    std::string format;
    Place place;
};
/// Words that follow a person's grammatical gender.
struct GenderWords {
    std::string person;
    std::string male;
    std::string female;
    std::string unknown;
    Place place;
};
/// A number and the word counted by it: of a list its rows, of a choice of several what was chosen,
/// of a text the number typed. The word is `one` with 1, in Russian with 21 too; `few` with 2 to 4,
/// in Russian only; else `many`.
struct Count {
    std::string of;
    std::string one;
    std::string few;
    std::string many;
    Place place;
};
/// How a citation stands in its sentence.
enum class CitationForm {
    brief, ///< abbreviated pinpoint: "п. 1 ст. 10 …", "s 12(1B)"
    words, ///< the units in words, for the start of a sentence: "статья 10", "section 12(1B) of …"
};
/// A citation of provisions of one act; none: of the act itself.
struct Cite {
    std::string act;
    std::vector<std::string> provisions;
    CitationForm form = CitationForm::brief;
    Case grammaticalCase = Case::genitive;
    Place place;
};
/// A body or post in a case: a fixed one, or the one a choice question chose by its id.
struct AuthorityName {
    std::string authority;
    std::string question;
    Case grammaticalCase = Case::nominative;
    Place place;
};
/// A mention of enclosures, by a paragraph of the letter's list of them; where that is repeated, of
/// the rows for which the condition holds.
struct MentionedEnclosure {
    std::string paragraph;
    Condition when;
    Case grammaticalCase = Case::nominative;
    Place place;
};
/// Words that stand only under a condition.
struct IfWords {
    Condition when;
    Sentence content;
};

struct Inline {
    std::variant<Prose, Tabulator, RowNumber, Value, GenderWords, Count, Cite, AuthorityName,
                 MentionedEnclosure, IfWords>
        item;
};

/// A paragraph.
struct ParagraphTemplate {
    std::string id; ///< unique in its letter
    std::string style;
    Condition when;
    Sentence content;
    std::vector<ProvisionReference> because; ///< provisions it rests on beyond those it cites
    /// It says nothing of law, so that it needs no provision to rest on.
    bool plain = false;
    /// The same in English, for the reading copy of a letter in another language; may be empty.
    Sentence gloss;
    Place place;
};
/// A long answer as paragraphs of its own, one for each of its lines.
struct AnswerParagraphs {
    std::string id;
    std::string question;
    std::string style;
    Condition when;
    Place place;
};
/// Its content once for each row of a list; `when` is asked of each row.
struct Repeat {
    std::string list;
    Condition when;
    FlowContent content;
    Place place;
};
/// Content that has something in common.
struct Group {
    enum class Kind {
        section,    ///< one condition
        chronology, ///< repeats and events, which stand in the order of their days and times
        event,      ///< one day: in a chronology
        enclosures, ///< each paragraph is an enclosure; they stand as the document mentions them
    };
    Condition when;
    FlowContent content;
    Place place;
    Kind kind = Kind::section;
    std::string of = {}; ///< of an event the question for its day
};
/// Clauses may include clauses, this many in a chain.
constexpr std::size_t deepestInclude = 16;

/// The content of a clause stands here.
struct Include {
    std::string clause;
    Condition when;
    Place place;
};

struct Flow {
    std::variant<ParagraphTemplate, AnswerParagraphs, Repeat, Group, Include> item;
};

/// A text module by ground, with questions of its own.
struct Clause {
    std::string id;
    std::string ground;
    Localised name;
    Condition when;
    std::vector<QuestionGroup> groups;
    FlowContent content;
    Evidence evidence;
    Place place;
};

struct LetterTemplate {
    std::string id;
    Localised name;
    std::string title; ///< of the document, in the letter's language
    std::string fileName;
    std::vector<QuestionGroup> groups;
    FlowContent content;
    Evidence evidence;
    Place place;
    /// So many days without an event are a gap that a person is told of; 0: none is.
    int longestGap = 0;
};

} // namespace redress
