#include "core/pack/grammar.hpp"

namespace redress {

xml::ElementRule countRule() {
    using xml::Kind;
    return {"count",
            "count",
            "A number with the form of the word that goes with it: “2 листа”.",
            {{"of", Kind::name, true, "A list, a choice of several, or a text with a number.", {}},
             {"one", Kind::text, true, "The word with 1, in Russian with 21 too.", {}},
             {"few", Kind::text, false, "With 2, 3 and 4, in Russian; as with many if absent.", {}},
             {"many", Kind::text, true, "With any other number.", {}}},
            {}};
}

} // namespace redress
