#include "core/pack/grammar_rules.hpp"

namespace redress::grammars {

void addFollowUps(Grammar& grammar) {
    std::string const earlier = "a question of the earlier letter, or of its dispatch: sent.date, "
                                "sent.number, sent.answered, …";
    grammar.rules.push_back({"follow-ups",
                             "follow-ups",
                             "What letters say of the one before them.",
                             {},
                             {{"follow-up", Occurs::some}}});
    grammar.rules.push_back({"follow-up",
                             "follow-up",
                             "What one letter takes from another that was sent before it, beside "
                             "the answers to the same questions.",
                             {{"letter", Kind::id, required, "The later one.", {}},
                              {"after", Kind::ids, required, "Those that come before it.", {}},
                              {"anew",
                               Kind::ids,
                               optional,
                               "Questions of the same id that mean something else here.",
                               {}}},
                             {{"carry", Occurs::any}, {"carried-row", Occurs::any}}});
    grammar.rules.push_back(
        {"carry",
         "carry",
         "An answer: taken from another, a value, or the words that stand here.",
         {{"question", Kind::name, required, "Of the later letter.", {}},
          {"from", Kind::name, optional, "Whose answer it is: " + earlier, {}},
          {"value", Kind::text, optional, "As in an answers file.", {}},
          when()},
         {{"value", Occurs::any},
          {"gender", Occurs::any},
          {"authority-name", Occurs::any},
          {"if", Occurs::any}},
         true});
    grammar.rules.push_back({"carried-row",
                             "row",
                             "A row more in a list of the later letter.",
                             {{"list", Kind::name, required, "Of the later letter.", {}}, when()},
                             {{"carry", Occurs::some}}});
    grammar.roots.emplace_back("follow-ups");
}

} // namespace redress::grammars
