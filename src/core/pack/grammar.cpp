#include "core/pack/grammar.hpp"
#include "core/pack/grammar_rules.hpp"

namespace redress::grammars {
namespace {

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
          {"file-names",
           Kind::text,
           optional,
           "How files are named: {letter} is the letter's own name, a question in braces its "
           "answer, "
           "of a person the surname.",
           {}},
          {"letters", Kind::ids, optional, "Ids of letters still to be written.", {}},
          {"grounds", Kind::ids, optional, "Grounds that no clause has yet.", {}}},
         {{"name", Occurs::once}, {"author", Occurs::any}, {"change", Occurs::any}}});
    grammar.rules.push_back(text("author", "Who made it, as they want to be named."));
    grammar.rules.push_back({"change",
                             "change",
                             "What was changed, in a sentence, for people who use the letters.",
                             {{"date", Kind::date, required, "The version that has it.", {}}},
                             {{"en", Occurs::maybe}, {"ru", Occurs::maybe}}});
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
         {{"act-title", Occurs::once},
          {"short", Occurs::once},
          {"english", Occurs::maybe},
          {"provision", Occurs::any}}});
    grammar.rules.push_back({"english",
                             "english",
                             "The full form in English, for the reading copy of a letter.",
                             {{"short", Kind::text, required, "The short form in English.", {}}},
                             {},
                             true,
                             true});
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
    for (char const* root : {"sources", "act"})
        grammar.roots.emplace_back(root);
}

Grammar makePackGrammar() {
    Grammar grammar;
    addCommon(grammar);
    addJurisdiction(grammar);
    addLayout(grammar);
    addLaw(grammar);
    addAuthorities(grammar);
    addQuestions(grammar);
    addFlow(grammar);
    addSentence(grammar);
    addLetters(grammar);
    addDeadlines(grammar);
    addRoutes(grammar);
    addReview(grammar);
    addFollowUps(grammar);
    addOverlay(grammar);
    return grammar;
}

} // namespace

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

} // namespace redress::grammars

namespace redress {

xml::Grammar const& packGrammar() {
    static xml::Grammar const grammar = grammars::makePackGrammar();
    return grammar;
}

} // namespace redress
