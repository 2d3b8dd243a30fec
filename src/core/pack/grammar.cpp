#include "core/pack/grammar.hpp"

namespace redress {

using xml::AttributeRule;
using xml::ChildRule;
using xml::ElementRule;
using xml::Grammar;
using xml::Kind;
using xml::Occurs;

namespace {

constexpr bool required = true;
constexpr bool optional = false;

AttributeRule when() {
    return {"when",
            Kind::condition,
            optional,
            "XPath over question variables; it stands only where this is true.",
            {}};
}

AttributeRule yes(std::string name, std::string documentation) {
    return {std::move(name), Kind::choice, optional, std::move(documentation), {"yes"}};
}

AttributeRule grammaticalCase(std::string documentation) {
    return {"case",
            Kind::choice,
            optional,
            std::move(documentation),
            {"nominative", "genitive", "dative", "accusative", "instrumental", "prepositional"}};
}

/// Every piece of law says where it was read, when, and how sure it is.
std::vector<AttributeRule> withEvidence(std::vector<AttributeRule> attributes) {
    attributes.push_back(
        {"checked", Kind::date, required, "Day of the last comparison with the sources.", {}});
    attributes.push_back({"source", Kind::ids, required, "Ids of sources.xml.", {}});
    attributes.push_back({"mark",
                          Kind::choice,
                          required,
                          "V: read in a primary or official source; V2: read in a secondary one; "
                          "M: general legal knowledge.",
                          {"V", "V2", "M"}});
    return attributes;
}

ElementRule localised(std::string name, std::string documentation) {
    return {
        name, name, std::move(documentation), {}, {{"en", Occurs::maybe}, {"ru", Occurs::maybe}}};
}

ElementRule forms(std::string rule, std::string name, std::string documentation) {
    return {std::move(rule),
            std::move(name),
            std::move(documentation),
            {},
            {{"nominative", Occurs::once},
             {"genitive", Occurs::maybe},
             {"dative", Occurs::maybe},
             {"accusative", Occurs::maybe},
             {"instrumental", Occurs::maybe},
             {"prepositional", Occurs::maybe}}};
}

ElementRule text(std::string name, std::string documentation) {
    return {name, name, std::move(documentation), {}, {}, true, true};
}

void addCommon(Grammar& grammar) {
    for (ElementRule const& rule :
         {text("en", "The English words."), text("ru", "The Russian words."),
          text("nominative", "The name in the nominative."),
          text("genitive", "The name in the genitive."), text("dative", "The name in the dative."),
          text("accusative", "The name in the accusative."),
          text("instrumental", "The name in the instrumental."),
          text("prepositional", "The name in the prepositional."),
          localised("name", "What people see it called, in English and Russian."),
          localised("label", "The question as people read it."),
          localised("hint", "Help beside the question: what belongs here, where people go wrong."),
          localised("gist", "What the provision says, in our own words."),
          localised("title", "The heading of the group.")})
        grammar.rules.push_back(rule);
}

void addJurisdiction(Grammar& grammar) {
    grammar.rules.push_back(
        {"jurisdiction",
         "jurisdiction",
         "A jurisdiction: the pack's name, language and habits.",
         {{"id", Kind::id, required, "The pack's id; its folder bears the same name.", {}},
          {"version", Kind::text, required, "The pack's version: the day of its last change.", {}},
          {"language", Kind::choice, required, "The language of its letters.", {"ru-RU", "en-GB"}},
          {"citations", Kind::choice, required, "How law is cited.", {"russian", "oscola"}},
          {"letters", Kind::ids, optional, "Ids of letters still to be written.", {}},
          {"grounds", Kind::ids, optional, "Grounds that no clause has yet.", {}}},
         {{"name", Occurs::once}}});
    grammar.roots.emplace_back("jurisdiction");
}

void addLayout(Grammar& grammar) {
    grammar.rules.push_back({"layout",
                             "layout",
                             "Page and paragraph styles of the letters.",
                             {},
                             {{"page", Occurs::once}, {"style", Occurs::some}}});
    grammar.rules.push_back(
        {"page",
         "page",
         "The page of a new document.",
         {{"width", Kind::measure, required, "", {}},
          {"height", Kind::measure, required, "", {}},
          {"left", Kind::measure, required, "Left margin.", {}},
          {"right", Kind::measure, required, "Right margin.", {}},
          {"top", Kind::measure, required, "Top margin.", {}},
          {"bottom", Kind::measure, required, "Bottom margin.", {}},
          {"footer", Kind::text, optional, "Footer; {page} and {pages} are the numbers.", {}}},
         {}});
    grammar.rules.push_back(
        {"style",
         "style",
         "A paragraph style.",
         {{"id", Kind::id, required, "As paragraphs name it.", {}},
          {"name", Kind::text, required, "As Writer shows it: a name any typist would use.", {}},
          {"font", Kind::text, required, "", {}},
          {"size", Kind::measure, required, "Type size.", {}},
          yes("bold", ""),
          yes("italic", ""),
          {"align", Kind::choice, optional, "", {"left", "right", "centre", "justified"}},
          {"indent", Kind::measure, optional, "Left indent.", {}},
          {"first-line", Kind::measure, optional, "Indent of the first line; may be negative.", {}},
          {"before", Kind::measure, optional, "Space above.", {}},
          {"after", Kind::measure, optional, "Space below.", {}},
          {"line-spacing", Kind::number, optional, "In per cent.", {}},
          yes("keep-with-next", "Stays on the page of the next paragraph."),
          yes("keep-together", "Is not split between pages."),
          {"number",
           Kind::text,
           optional,
           "Paragraphs are numbered; this stands behind the number.",
           {}},
          {"right-tab", Kind::measure, optional, "Place of a right tabulator.", {}}},
         {}});
    grammar.roots.emplace_back("layout");
}

void addLaw(Grammar& grammar) {
    grammar.rules.push_back(
        {"sources", "sources", "Where things were read.", {}, {{"source", Occurs::some}}});
    grammar.rules.push_back({"source",
                             "source",
                             "One source.",
                             {{"id", Kind::id, required, "", {}},
                              {"address", Kind::text, required, "Where a person finds it.", {}}},
                             {}});
    grammar.rules.push_back(
        {"act",
         "act",
         "An act of law and those of its provisions that letters cite.",
         withEvidence(
             {{"id",
               Kind::id,
               required,
               "Key of the act; British acts: their path at legislation.gov.uk.",
               {}},
              {"kind",
               Kind::choice,
               optional,
               "judgment: a case; title and short are its names, number its neutral citation and "
               "report, the provisions its paragraphs.",
               {"judgment"}},
              {"units",
               Kind::ids,
               required,
               "Unit names from the largest down, for provisions that do not say: article part "
               "point; section subsection paragraph.",
               {}},
              {"number",
               Kind::text,
               optional,
               "Number cited with the title: SI 2020/2, asp 10.",
               {}},
              {"link", Kind::text, optional, "The official text.", {}},
              {"from", Kind::date, optional, "First day on which it is in force.", {}},
              {"until", Kind::date, optional, "Last day on which it is in force.", {}}}),
         {{"act-title", Occurs::once}, {"short", Occurs::once}, {"provision", Occurs::any}}});
    grammar.rules.push_back(forms(
        "act-title", "title", "The full official form of the act, in the cases it is cited in."));
    grammar.rules.push_back(forms("short", "short", "The short form announced at first mention."));
    grammar.rules.push_back(
        {"provision",
         "provision",
         "A place in the act.",
         withEvidence(
             {{"id", Kind::id, required, "Unique in the act: 10.1.", {}},
              {"place", Kind::id, required, "Numbers from the largest unit down: 12/1/2.", {}},
              {"units", Kind::ids, optional, "Where they differ from the act's.", {}},
              {"from", Kind::date, optional, "First day on which the gist holds.", {}},
              {"until", Kind::date, optional, "Last day on which the gist holds.", {}},
              {"serves", Kind::ids, optional, "Ids of letters and grounds it is for.", {}}}),
         {{"gist", Occurs::once}}});
    grammar.rules.push_back(
        {"authorities", "authorities", "Bodies and posts.", {}, {{"authority", Occurs::any}}});
    grammar.rules.push_back(
        {"authority",
         "authority",
         "A body or post that letters are sent to or speak of.",
         withEvidence({{"id", Kind::id, required, "", {}}}),
         {{"name", Occurs::once}, {"forms", Occurs::once}, {"address", Occurs::maybe}}});
    grammar.rules.push_back(forms("forms", "forms", "The name in the cases letters need."));
    grammar.rules.push_back(text("address", "Postal address, only where verified."));
    for (char const* root : {"sources", "act", "authorities"})
        grammar.roots.emplace_back(root);
}

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
            "telephone", "email", "list"}},
          yes("required", "The letter cannot be finished without it."),
          when(),
          {"asks", Kind::ids, optional, "Provisions that ask for it: act#provision.", {}},
          {"initial", Kind::choice, optional, "Filled at the first draft.", {"today"}},
          yes("situation", "Its options are what can have happened; people find the letter by "
                           "them. For choice and choices, once in a letter.")},
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

std::vector<ChildRule> flowChildren() {
    return {{"p", Occurs::any},
            {"answer-paragraphs", Occurs::any},
            {"repeat", Occurs::any},
            {"section", Occurs::any},
            {"include", Occurs::any}};
}

std::vector<ChildRule> sentenceChildren() {
    return {{"value", Occurs::any},          {"cite", Occurs::any}, {"gender", Occurs::any},
            {"authority-name", Occurs::any}, {"if", Occurs::any},   {"tab", Occurs::any},
            {"row-number", Occurs::any},     {"count", Occurs::any}};
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
          {"because", Kind::ids, optional, "Provisions it rests on beyond those it cites.", {}}},
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
          grammaticalCase("For persons; nominative if not given."),
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
        {"if",
         "if",
         "Words under a condition.",
         {{"when", Kind::condition, required, "XPath over question variables.", {}}},
         sentenceChildren(),
         true});
    grammar.rules.push_back(countRule());
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
                       {"file-name", Kind::text, required, "Proposed name of its files.", {}}}),
         children});
    for (char const* root : {"clause", "letter"})
        grammar.roots.emplace_back(root);
}

Grammar makePackGrammar() {
    Grammar grammar;
    addCommon(grammar);
    addJurisdiction(grammar);
    addLayout(grammar);
    addLaw(grammar);
    addQuestions(grammar);
    addFlow(grammar);
    addSentence(grammar);
    addLetters(grammar);
    return grammar;
}

} // namespace

Grammar const& packGrammar() {
    static Grammar const grammar = makePackGrammar();
    return grammar;
}

} // namespace redress
