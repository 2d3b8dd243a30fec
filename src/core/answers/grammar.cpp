#include "core/answers/grammar.hpp"

namespace redress {
namespace {

using xml::Kind;
using xml::Occurs;

xml::Grammar makeAnswersGrammar() {
    xml::Grammar grammar;
    auto const text = [&](char const* name, char const* documentation) {
        grammar.rules.push_back({name, name, documentation, {}, {}, true});
    };
    text("surname", "Of a person.");
    text("given", "Of a person: the given name.");
    text("patronymic", "Of a person: patronymic, or middle names.");
    text("person-title", "Of a person: Mr, Ms, Dr; a rank or a post where the letter wants one.");
    grammar.rules.back().name = "title";
    text("gender", "Of a person: male or female.");
    text("name", "Of a post, a body or a place that has forms of its own: the nominative.");
    text("choice", "One of several that are chosen.");
    grammar.rules.push_back(
        {"form",
         "form",
         "A name in another case, as it is to stand; of a person, the full name.",
         {{"case",
           Kind::choice,
           true,
           "",
           {"nominative", "genitive", "dative", "accusative", "instrumental", "prepositional"}}},
         {},
         true});
    grammar.rules.push_back({"row",
                             "row",
                             "A row of a list.",
                             {{"id", Kind::id, true, "Stays the same when rows move.", {}}},
                             {{"answer", Occurs::any}}});
    grammar.rules.push_back(
        {"answer",
         "answer",
         "The answer to one question; empty: not answered.",
         {{"question", Kind::id, true, "", {}},
          {"type",
           Kind::choice,
           false,
           "The question's type, for readers without the pack.",
           {"text", "long-text", "date", "time", "choice", "choices", "yes-no", "person", "address",
            "telephone", "email", "list", "designation"}},
          {"label", Kind::text, false, "The question, for who fills the file in; not read.", {}},
          {"choices", Kind::text, false, "What can be chosen; not read.", {}},
          {"later",
           Kind::choice,
           false,
           "To be filled in later: a gap stands for it in the letter.",
           {"yes"}}},
         {{"surname", Occurs::maybe},
          {"given", Occurs::maybe},
          {"patronymic", Occurs::maybe},
          {"person-title", Occurs::maybe},
          {"gender", Occurs::maybe},
          {"name", Occurs::maybe},
          {"form", Occurs::any},
          {"choice", Occurs::any},
          {"row", Occurs::any}},
         true});
    grammar.rules.push_back(
        {"answers",
         "answers",
         "The answers to the questions of one letter.",
         {{"letter", Kind::id, true, "", {}},
          {"pack", Kind::id, false, "", {}},
          {"version", Kind::text, false, "Of the pack they were given to.", {}}},
         {{"answer", Occurs::any}}});
    grammar.roots.emplace_back("answers");
    return grammar;
}

} // namespace

xml::Grammar const& answersGrammar() {
    static xml::Grammar const grammar = makeAnswersGrammar();
    return grammar;
}

} // namespace redress
