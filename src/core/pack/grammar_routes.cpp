#include "core/pack/grammar_rules.hpp"

namespace redress::grammars {
namespace {

/// A localised text with attributes of its own.
ElementRule told(std::string rule, std::string name, std::string documentation,
                 std::vector<AttributeRule> attributes = {}) {
    return {std::move(rule),
            std::move(name),
            std::move(documentation),
            std::move(attributes),
            {{"en", Occurs::maybe}, {"ru", Occurs::maybe}}};
}

void addSent(Grammar& grammar) {
    grammar.rules.push_back({"sent",
                             "sent",
                             "What runs once one of these letters was sent.",
                             {{"letters", Kind::ids, required, "Ids of letters.", {}}},
                             {{"no-clock", Occurs::any}, {"due", Occurs::any}}});
    grammar.rules.push_back(
        told("no-clock", "no-clock", "A channel by which nothing is set going; what to do instead.",
             withEvidence({{"how",
                            Kind::choice,
                            required,
                            "",
                            {"in-person", "registered-post", "email", "online-form", "telephone"}},
                           {"because", Kind::ids, optional, "Provisions: act#provision.", {}}})));
    grammar.rules.push_back(
        {"due",
         "due",
         "A term that runs then. Conditions see the dispatch and the letter's answers.",
         withEvidence(
             {{"id", Kind::name, required, "", {}},
              {"term", Kind::id, required, "A term of deadlines.xml.", {}},
              {"from",
               Kind::name,
               optional,
               "The day it runs from: sent.date, sent.received, sent.registered, … or a date "
               "question of the letters.",
               {}},
              {"after",
               Kind::name,
               optional,
               "The due whose end it runs from, while that day is not known.",
               {}},
              yes("silence", "When it is over, what the letter's way says of silence comes next."),
              yes("maybe", "It binds only where the dispatch cannot tell: nobody is called late."),
              when()}),
         {{"ask", Occurs::maybe}}});
    grammar.rules.push_back(
        localised("ask", "What to ask for, by telephone too, from the day after its end."));
}

} // namespace

void addRoutes(Grammar& grammar) {
    grammar.rules.push_back(
        {"routes",
         "routes",
         "What is asked before a letter is chosen, and the ways there are.",
         {{"id", Kind::id, required, "Of the answers: ru.route.", {}},
          {"object", Kind::name, optional, "The choice question whom the complaint is about.", {}}},
         {{"name", Occurs::once},
          {"emergency", Occurs::any},
          {"questions", Occurs::once},
          {"object", Occurs::any},
          {"clock", Occurs::any},
          {"contradiction", Occurs::any},
          {"way", Occurs::some},
          {"sent", Occurs::any}}});
    grammar.rules.push_back(
        {"emergency",
         "emergency",
         "What to do while it is happening.",
         {when(),
          {"page", Kind::id, optional, "The letter that is a page to write calls down on.", {}}},
         {{"advice", Occurs::once}, {"call", Occurs::some}}});
    grammar.rules.push_back(localised("advice", "What to do, in a sentence or two."));
    grammar.rules.push_back(
        {"call",
         "call",
         "Whom to call; the next one up the ladder follows.",
         withEvidence({{"number", Kind::text, optional, "Where it is the same for all.", {}}}),
         {{"name", Occurs::once}, {"say", Occurs::once}}});
    grammar.rules.push_back(localised("say", "What to say and to ask."));
    grammar.rules.push_back(
        {"object",
         "object",
         "Which authority an option of the object question is.",
         {{"option", Kind::id, required, "", {}}, {"authority", Kind::id, required, "", {}}},
         {}});
    grammar.rules.push_back(
        {"clock",
         "clock",
         "A term that runs from an answer: $id.earliest.day, $id.latest.day, $id.over.",
         {{"id", Kind::name, required, "", {}},
          {"term", Kind::id, required, "A term of deadlines.xml.", {}},
          {"from", Kind::name, optional, "The date question it runs from.", {}},
          {"after",
           Kind::name,
           optional,
           "The clock whose end it runs from, while the question is not answered.",
           {}},
          when()},
         {}});
    grammar.rules.push_back(
        told("contradiction", "contradiction", "Answers that cannot all be true.",
             {{"when", Kind::condition, required, "XPath over question variables.", {}}}));
    grammar.rules.push_back(
        {"way",
         "way",
         "A way out: a letter to a desk, or another way in words.",
         withEvidence(
             {{"id", Kind::id, required, "", {}},
              {"letter", Kind::id, optional, "None: it ends outside our letters.", {}},
              {"authority", Kind::id, optional, "Who decides.", {}},
              when(),
              {"best",
               Kind::condition,
               optional,
               "It is the one to take where this is true; none: an alternative only.",
               {}},
              {"opens", Kind::ids, optional, "Clocks after whose latest ends it opens.", {}},
              {"closes", Kind::name, optional, "Clock at whose earliest end it closes.", {}},
              {"watches", Kind::ids, optional, "Clocks of other terms that run.", {}},
              {"because", Kind::ids, optional, "Provisions: act#provision.", {}}}),
         {{"name", Occurs::maybe},
          {"addressee", Occurs::once},
          {"reason", Occurs::once},
          {"how", Occurs::maybe},
          {"early", Occurs::maybe},
          {"late", Occurs::maybe},
          {"limit", Occurs::maybe},
          {"copies", Occurs::maybe},
          {"fee", Occurs::maybe},
          {"way-answer", Occurs::maybe},
          {"silence", Occurs::maybe},
          {"refusal", Occurs::maybe},
          {"give", Occurs::any}}});
    grammar.rules.push_back(localised("addressee", "The desk in words."));
    grammar.rules.push_back(localised("reason", "Why one takes this way: the rule."));
    grammar.rules.push_back(localised("how", "What to do, where it is no letter."));
    grammar.rules.push_back(localised("early", "What can be done before it opens."));
    grammar.rules.push_back(localised("late", "What can still be done after it closed."));
    grammar.rules.push_back(localised("limit", "About the last day, where no clock says it."));
    grammar.rules.push_back(localised("copies", "How many are printed, and for whom."));
    grammar.rules.push_back(localised("fee", "What it costs."));
    grammar.rules.push_back(told("way-answer", "answer", "What the answer must contain."));
    AttributeRule const next{"way", Kind::id, optional, "The way that comes next.", {}};
    grammar.rules.push_back(told("silence", "silence", "What comes after no answer.", {next}));
    grammar.rules.push_back(told("refusal", "refusal", "What comes after a refusal.", {next}));
    grammar.rules.push_back(
        {"give",
         "give",
         "An answer that the way gives to its letter, where the user has not.",
         {{"question", Kind::name, required, "Of the letter.", {}},
          {"value", Kind::text, required, "As in an answers file; of choices, one.", {}}},
         {}});
    addSent(grammar);
    grammar.roots.emplace_back("routes");
}

} // namespace redress::grammars
