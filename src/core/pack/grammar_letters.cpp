#include "core/pack/grammar_rules.hpp"

namespace redress::grammars {
namespace {

std::vector<ChildRule> flowChildren() {
    return {{"p", Occurs::any},         {"answer-paragraphs", Occurs::any},
            {"repeat", Occurs::any},    {"section", Occurs::any},
            {"include", Occurs::any},   {"chronology", Occurs::any},
            {"enclosures", Occurs::any}};
}

std::vector<ChildRule> sentenceChildren() {
    return {{"value", Occurs::any},          {"cite", Occurs::any},  {"gender", Occurs::any},
            {"authority-name", Occurs::any}, {"if", Occurs::any},    {"tab", Occurs::any},
            {"row-number", Occurs::any},     {"count", Occurs::any}, {"enclosure", Occurs::any}};
}

std::vector<ChildRule> paragraphChildren() {
    std::vector<ChildRule> children = sentenceChildren();
    children.push_back({"gloss", Occurs::maybe});
    return children;
}

} // namespace

void addQuestions(Grammar& grammar) {
    grammar.rules.push_back(
        {"questions", "questions", "What is asked, in this order.", {}, {{"group", Occurs::any}}});
    grammar.rules.push_back({"group",
                             "group",
                             "Questions that are asked together.",
                             {{"id", Kind::name, required, "", {}}, when()},
                             {{"title", Occurs::once}, {"question", Occurs::some}}});
    grammar.rules.push_back(
        {"question",
         "question",
         "A question; in a list question, a column of it.",
         {{"id", Kind::name, required, "Its variable in conditions: $id.", {}},
          {"type",
           Kind::choice,
           required,
           "",
           {"text", "long-text", "date", "time", "choice", "choices", "yes-no", "person", "address",
            "telephone", "email", "list", "designation"}},
          yes("required", "The letter cannot be finished without it."),
          when(),
          {"asks", Kind::ids, optional, "Provisions that ask for it: act#provision.", {}},
          {"offers",
           Kind::ids,
           optional,
           "Kinds of body to choose from, for a designation; free entry stands as well.",
           {}},
          {"offers-as",
           Kind::choice,
           optional,
           "What of the body is the answer, where it is not its name: its head's post, its region, "
           "its place.",
           {"head", "region", "place"}},
          {"judges",
           Kind::ids,
           optional,
           "Questions whose answers name what the body of this one is to judge: never itself, nor "
           "what stands above it.",
           {}},
          {"initial", Kind::choice, optional, "Filled at the first draft.", {"today"}},
          yes("situation", "Its options are what can have happened; people find the letter by "
                           "them. For choice and choices, once in a letter."),
          yes("incident", "The day on which it happened. For date, once in a letter."),
          yes("event", "The day on which something happened that the letter tells of. For date."),
          {"time", Kind::name, optional, "The question for the time of that event.", {}},
          {"personal",
           Kind::choice,
           optional,
           "What it tells of a person, which a redacted copy leaves out: a name, an address, a "
           "number, or its words as they stand. Not given: by its type, which makes it so for "
           "person, address, telephone and email.",
           {"no", "words", "name", "address", "number"}},
          {"after", Kind::ids, optional, "Dates and lists whose events come before this day.", {}}},
         {{"label", Occurs::once},
          {"hint", Occurs::maybe},
          {"option", Occurs::any},
          {"question", Occurs::any}}});
    grammar.rules.push_back({"option",
                             "option",
                             "One of the answers to choose from.",
                             {{"id", Kind::id, required, "", {}}},
                             {{"en", Occurs::maybe}, {"ru", Occurs::maybe}}});
}

void addFlow(Grammar& grammar) {
    grammar.rules.push_back({"text", "text", "The paragraphs.", {}, flowChildren()});
    grammar.rules.push_back(
        {"p",
         "p",
         "A paragraph.",
         {{"id", Kind::name, required, "Unique in the letter, and the same for ever.", {}},
          {"style", Kind::id, required, "A style of layout.xml.", {}},
          when(),
          {"because", Kind::ids, optional, "Provisions it rests on beyond those it cites.", {}},
          yes("plain", "It says nothing of law, and so needs no provision to rest on.")},
         paragraphChildren(),
         true});
    grammar.rules.push_back({"gloss",
                             "gloss",
                             "The paragraph in English, for the reading copy; stands last in it.",
                             {},
                             sentenceChildren(),
                             true});
    grammar.rules.push_back({"answer-paragraphs",
                             "answer-paragraphs",
                             "A long answer or an address, one paragraph for each of its lines.",
                             {{"id", Kind::name, required, "Unique in the letter.", {}},
                              {"question", Kind::name, required, "", {}},
                              {"style", Kind::id, required, "A style of layout.xml.", {}},
                              when()},
                             {}});
    grammar.rules.push_back({"repeat",
                             "repeat",
                             "Its content once for each row of a list.",
                             {{"list", Kind::name, required, "A list question.", {}}, when()},
                             flowChildren()});
    grammar.rules.push_back(
        {"section", "section", "Content under one condition.", {when()}, flowChildren()});
    grammar.rules.push_back({"chronology",
                             "chronology",
                             "Events in the order of their days and times: rows of lists that "
                             "have an event, and single ones.",
                             {when()},
                             {{"repeat", Occurs::any}, {"event", Occurs::any}}});
    grammar.rules.push_back(
        {"event",
         "event",
         "What happened on one day.",
         {{"of", Kind::name, required, "The question for the day.", {}}, when()},
         flowChildren()});
    grammar.rules.push_back(
        {"enclosures",
         "enclosures",
         "The list of enclosures: each paragraph is one, in a style with numbers. They stand in "
         "the "
         "order in which the document mentions them first, then the others. Once in a letter.",
         {when()},
         flowChildren()});
    grammar.rules.push_back({"include",
                             "include",
                             "The content of a clause stands here.",
                             {{"clause", Kind::id, required, "", {}}, when()},
                             {}});
}

void addSentence(Grammar& grammar) {
    grammar.rules.push_back(
        {"value",
         "value",
         "An answer.",
         {{"question", Kind::name, required, "In a repeat, first a column of its list.", {}},
          grammaticalCase("For persons and designations; nominative if not given."),
          {"format",
           Kind::choice,
           optional,
           "How it is written.",
           {"long", "digits", "full", "initials", "surname", "lower"}}},
         {}});
    grammar.rules.push_back(
        {"cite",
         "cite",
         "A citation: full at the first mention of the act, then short.",
         {{"act", Kind::id, required, "", {}},
          {"provisions",
           Kind::ids,
           optional,
           "Provision ids of the act; none: the act itself.",
           {}},
          {"form", Kind::choice, optional, "Units abbreviated, or in words.", {"brief", "words"}},
          grammaticalCase(
              "Of the first unit in words, or of the act where no provision is named.")},
         {}});
    grammar.rules.push_back({"gender",
                             "gender",
                             "Words that follow a person's gender.",
                             {{"of", Kind::name, required, "A person question.", {}},
                              {"male", Kind::text, required, "", {}},
                              {"female", Kind::text, required, "", {}},
                              {"unknown", Kind::text, required, "While it is not known.", {}}},
                             {}});
    grammar.rules.push_back({"authority-name",
                             "authority",
                             "The name of a body or post.",
                             {{"id", Kind::id, optional, "A fixed one.", {}},
                              {"of",
                               Kind::name,
                               optional,
                               "A choice question whose options are ids of authorities.",
                               {}},
                              grammaticalCase("Nominative if not given.")},
                             {}});
    grammar.rules.push_back(
        {"enclosure",
         "enclosure",
         "A mention of enclosures by their numbers: “Приложение № 3”, “Enclosures 2 and 3”.",
         {{"of", Kind::name, required, "The id of their paragraph in the list of enclosures.", {}},
          {"when",
           Kind::condition,
           optional,
           "Asked of each row, where that paragraph is repeated.",
           {}},
          grammaticalCase("Nominative if not given.")},
         {}});
    grammar.rules.push_back(
        {"if",
         "if",
         "Words under a condition.",
         {{"when", Kind::condition, required, "XPath over question variables.", {}}},
         sentenceChildren(),
         true});
    grammar.rules.push_back(
        {"count",
         "count",
         "A number with the form of the word that goes with it: “2 листа”.",
         {{"of", Kind::name, required, "A list, a choice of several, or a text with a number.", {}},
          {"one", Kind::text, required, "The word with 1, in Russian with 21 too.", {}},
          {"few", Kind::text, optional, "With 2, 3 and 4, in Russian; as with many if absent.", {}},
          {"many", Kind::text, required, "With any other number.", {}}},
         {}});
    grammar.rules.push_back({"tab", "tab", "A tabulator.", {}, {}});
    grammar.rules.push_back({"row-number", "row-number", "The row's number in its list.", {}, {}});
}

void addLetters(Grammar& grammar) {
    std::vector<ChildRule> const children{
        {"name", Occurs::once}, {"questions", Occurs::maybe}, {"text", Occurs::once}};
    grammar.rules.push_back({"clause", "clause",
                             "A text module by ground, with questions of its own.",
                             withEvidence({{"id", Kind::id, required, "", {}},
                                           {"ground", Kind::id, required, "What it is about.", {}},
                                           when()}),
                             children});
    grammar.rules.push_back(
        {"letter", "letter", "A letter: what it asks and what it says.",
         withEvidence({{"id", Kind::id, required, "", {}},
                       {"title", Kind::text, required, "The document's title.", {}},
                       {"file-name", Kind::text, required, "Proposed name of its files.", {}},
                       {"longest-gap",
                        Kind::number,
                        optional,
                        "So many days without an event are a gap that people are told of.",
                        {}}}),
         children});
    for (char const* root : {"clause", "letter"})
        grammar.roots.emplace_back(root);
}

} // namespace redress::grammars
