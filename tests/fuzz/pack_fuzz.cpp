#include "core/citation/citation.hpp"
#include "core/lint/lint.hpp"
#include "core/pack/grammar.hpp"
#include "core/pack/reader.hpp"
#include "fuzz/walk.hpp"

#include <cstdint>

/// Bytes as the files of a pack, one behind another in a <pack>: parsed, checked, read, checked for
/// meaning, and where all that says nothing, letters are made with every condition evaluated.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    using namespace redress;
    std::string const bytes(reinterpret_cast<char const*>(data), size);
    Diagnostics diagnostics;
    xml::Element const root = xml::parse(bytes, "pack.xml", diagnostics);
    for (Diagnostic const& diagnostic : diagnostics.all())
        render(diagnostic, "en");
    Pack pack;
    for (xml::Element const* file : root.children()) {
        Diagnostics found;
        if (xml::check(*file, packGrammar(), found)) reading::add(pack, *file, found);
        diagnostics.append(found);
    }
    pack.place.file = pack.id + "/jurisdiction.xml";
    checkPack(pack, diagnostics);
    Diagnostics marks; // a pack without them is well
    checkMarks(pack, marks);
    for (Act const& act : pack.acts)
        for (Provision const& provision : act.provisions) {
            findProvision(act, pinpoint(act, provision, pack.citationStyle), pack.citationStyle);
            for (CitationForm const form : {CitationForm::brief, CitationForm::words})
                citation(act, {&provision, &act.provisions.front()}, form, Case::dative,
                         Mention::first, pack.citationStyle);
        }
    for (LetterTemplate const& letter : pack.letters) {
        Answers const answers = fuzz::someAnswers(pack, letter);
        if (diagnostics.hasErrors()) {
            Diagnostics ignored; // nothing is promised but that it ends
            plainText(compose(pack, letter, answers, ignored), pack.layout);
            continue;
        }
        fuzz::evaluateAll(pack, letter, {});
        fuzz::evaluateAll(pack, letter, answers);
        fuzz::goThrough(pack, letter, {letter.id, pack.id, {}, {}});
        fuzz::goThrough(pack, letter, answers);
    }
    return 0;
}
