#pragma once

#include "core/pack/law.hpp"

#include <string>
#include <vector>

namespace redress {

enum class QuestionType {
    text,
    longText,
    date,
    time,
    choice,
    choices,
    yesNo,
    person,
    address, ///< postal; lines
    telephone,
    email,
    list,        ///< of groups: each row answers `columns`
    designation, ///< what a post, a rank, a body or a place is called
};

std::optional<QuestionType> parseQuestionType(std::string_view name);
std::string_view nameOf(QuestionType type);

/// An XPath condition over question variables, with its place for messages. Empty: always.
struct Condition {
    std::string text;
    Place place;

    bool always() const { return text.empty(); }
};

struct Option {
    std::string id;
    Localised label;
    Place place;
};

/// A reference to a provision, as packs write it: act and provision id.
struct ProvisionReference {
    std::string act;
    std::string provision; ///< empty: the act as a whole
    Place place;
};

/// What a designation says of a body: its name, the post of its head, its region or its place.
enum class BodyAspect { name, head, region, place };

/// What people can choose for a designation; whatever they write instead stands as well.
struct Offer {
    std::vector<std::string> kinds; ///< of body, ids; empty: nothing
    BodyAspect aspect = BodyAspect::name;
    /// The questions whose answers name what this one is to judge; it must not be the same, nor
    /// stand below it.
    std::vector<std::string> judges;
    Place place;
};

/// What an answer tells of a person, and so how its parts are found in other words: not at all, as
/// it stands, by each name in it, by the lines of an address, by its digits.
enum class Personal { no, words, name, address, number };

/// What the answers of a type tell, where a pack does not say.
Personal usuallyPersonal(QuestionType type);

struct Question {
    std::string id; ///< unique in its letter; a column's is unique in its list
    QuestionType type = QuestionType::text;
    Localised label;
    Localised hint; ///< may be empty
    bool required = false;
    Condition when;
    std::vector<ProvisionReference> asks; ///< the provisions that ask for it
    std::vector<Option> options;
    std::vector<Question> columns;
    Offer offer;
    std::string initial; ///< "today": the day of the first draft
    /// Its options are what can have happened: people find the letter by them.
    bool situation = false;
    /// Its day is that of what happened, on which the law of the grounds has to be in force.
    bool incident = false;
    /// Its day is that of something that happened, in a list of each row's.
    bool event = false;
    std::string time; ///< the question for the time of that day; may be empty
    Personal personal = Personal::no;
    std::vector<std::string> after; ///< dates and lists whose events come before this day
    Place place;
};

/// Questions that are asked together.
struct QuestionGroup {
    std::string id;
    Localised title;
    Condition when;
    std::vector<Question> questions;
    Place place;
};

} // namespace redress
