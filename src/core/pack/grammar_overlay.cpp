#include "core/pack/grammar_rules.hpp"

namespace redress::grammars {

void addOverlay(Grammar& grammar) {
    grammar.rules.push_back(
        {"overlay",
         "overlay",
         "What an organisation lays over a pack, without copying it.",
         {{"id", Kind::id, required, "The overlay's id; its folder bears the same name.", {}},
          {"for", Kind::id, required, "The pack it is for.", {}},
          {"version", Kind::date, required, "The version of that pack it was made for.", {}},
          {"adds",
           Kind::ids,
           optional,
           "Ids of its clauses, letters and authorities that the pack does not have.",
           {}}},
         {{"name", Occurs::once},
          {"author", Occurs::any},
          {"change", Occurs::some},
          {"letterhead", Occurs::maybe},
          {"postal", Occurs::any},
          {"page", Occurs::maybe},
          {"style", Occurs::any}}});
    grammar.rules.push_back({"letterhead",
                             "letterhead",
                             "Paragraphs that stand above every letter of the pack.",
                             {},
                             {{"p", Occurs::some}}});
    grammar.rules.push_back(
        {"postal",
         "postal",
         "The postal address of an authority of the pack.",
         withEvidence({{"authority", Kind::id, required, "The authority's id.", {}}}),
         {},
         true,
         true});
    grammar.roots.emplace_back("overlay");
}

} // namespace redress::grammars
