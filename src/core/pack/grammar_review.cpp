#include "core/pack/grammar_rules.hpp"

namespace redress::grammars {

void addReview(Grammar& grammar) {
    grammar.rules.push_back({"review",
                             "review",
                             "What letters are looked over for before they are sent.",
                             {},
                             {{"rule", Occurs::some}}});
    grammar.rules.push_back(
        {"rule",
         "rule",
         "Something that is wrong where its condition is true.",
         withEvidence(
             {{"id", Kind::id, required, "", {}},
              {"letters", Kind::ids, optional, "Those it is for; without it, all.", {}},
              {"when",
               Kind::condition,
               required,
               "XPath over the letter's answers, $blocks (id, style, clause, cites, text) and "
               "$findings "
               "(rule, question).",
               {}},
              {"question", Kind::id, optional, "Where it is put right.", {}},
              yes("mend", "The letter should not be sent like this."),
              {"because", Kind::ids, optional, "Provisions it rests on: act#provision.", {}}}),
         {{"what", Occurs::once}, {"advice", Occurs::once}}});
    grammar.rules.push_back(localised("what", "What is wrong."));
    grammar.roots.emplace_back("review");
}

} // namespace redress::grammars
