#include "core/pack/grammar_rules.hpp"

namespace redress::grammars {
namespace {

std::vector<AttributeRule> withRank(std::vector<AttributeRule> attributes) {
    attributes.push_back({"level",
                          Kind::number,
                          optional,
                          "1 is nearest to people; a higher number stands further up.",
                          {}});
    attributes.push_back({"oversees",
                          Kind::ids,
                          optional,
                          "Ids of authorities and kinds of body that it stands above.",
                          {}});
    return withEvidence(std::move(attributes));
}

} // namespace

void addAuthorities(Grammar& grammar) {
    grammar.rules.push_back({"authorities",
                             "authorities",
                             "Bodies and posts, and the rules by which others are named.",
                             {},
                             {{"authority", Occurs::any}, {"body", Occurs::any}}});
    grammar.rules.push_back(
        {"authority",
         "authority",
         "A body or post that letters are sent to or speak of.",
         withRank({{"id", Kind::id, required, "", {}},
                   {"scheme",
                    Kind::choice,
                    optional,
                    "own: complaints about it follow rules of its own, and no letter is for it.",
                    {"own"}}}),
         {{"name", Occurs::once}, {"forms", Occurs::once}, {"address", Occurs::maybe}}});
    grammar.rules.push_back(forms("forms", "forms", "The name in the cases letters need."));
    grammar.rules.push_back(text("address", "Postal address, only where verified."));
    grammar.rules.push_back(
        {"body",
         "body",
         "A kind of body of which there are many, with the rule of their names.",
         withRank({{"id", Kind::id, required, "", {}}}),
         {{"name", Occurs::once},
          {"called", Occurs::maybe},
          {"brief", Occurs::maybe},
          {"head", Occurs::maybe},
          {"addressed", Occurs::maybe},
          {"address", Occurs::maybe}}});
    grammar.rules.push_back(text("called",
                                 "The full name, in the nominative; in braces what differs: "
                                 "{region:dative}, {place:genitive}, {number}, {name}."));
    grammar.rules.push_back(text("brief", "The name as people shorten it, in the same way."));
    grammar.rules.push_back(text("head", "The post of its head; {body:genitive} is the body."));
    grammar.rules.push_back(
        text("addressed", "The line of the addressee: {head:dative}, В {body:accusative}."));
    grammar.rules.push_back({"regions",
                             "regions",
                             "Regions that bodies are named after.",
                             {},
                             {{"region", Occurs::some}}});
    grammar.rules.push_back(
        {"region",
         "region",
         "A region, and the kinds of body it has.",
         withEvidence({{"id", Kind::id, required, "", {}},
                       {"bodies", Kind::ids, optional, "Kinds of body named after it.", {}},
                       {"part-of",
                        Kind::id,
                        optional,
                        "The region whose bodies serve this one too; nobody chooses that one.",
                        {}}}),
         {{"nominative", Occurs::once},
          {"genitive", Occurs::once},
          {"dative", Occurs::once},
          {"prepositional", Occurs::once}}});
    for (char const* root : {"authorities", "regions"})
        grammar.roots.emplace_back(root);
}

} // namespace redress::grammars
