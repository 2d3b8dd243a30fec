#include "core/citation/recognise.hpp"
#include "core/language/utf8.hpp"
#include "core/lint/lint.hpp"
#include "core/sync/state.hpp"
#include "fuzz/walk.hpp"

#include <cstdint>
#include <map>

namespace {

using namespace redress;

std::vector<Pack> const& packs() {
    static std::vector<Pack> const all = [] {
        std::vector<Pack> read;
        Diagnostics diagnostics;
        read.push_back(readPack(REDRESS_PROJECT "/tests/bad/base", diagnostics));
        for (std::string const& folder : packFolders(REDRESS_PROJECT "/templates"))
            read.push_back(readPack(folder, diagnostics));
        for (Pack const& pack : read)
            checkPack(pack, diagnostics);
        fuzz::require(!diagnostics.hasErrors(), "the packs are without errors");
        return read;
    }();
    return all;
}

Recogniser const& recogniserOf(Pack const& pack) {
    static std::map<Pack const*, Recogniser> const all = [] {
        std::map<Pack const*, Recogniser> made;
        for (Pack const& each : packs()) {
            std::vector<Act const*> acts;
            for (Act const& act : each.acts)
                acts.push_back(&act);
            made.emplace(&each, Recogniser(acts, each.citationStyle));
        }
        return made;
    }();
    return all.at(&pack);
}

void letterOfAnswers(xml::Element const& root, Pack const& pack, LetterTemplate const& letter) {
    Diagnostics diagnostics;
    Answers const answers = readAnswers(root, pack, letter, diagnostics);
    fuzz::evaluateAll(pack, letter, answers);
    fuzz::goThrough(pack, letter, answers);
    Diagnostics again;
    std::string const written = xml::write(writeAnswers(answers));
    Answers const same =
        readAnswers(xml::parse(written, "written.xml", again), pack, letter, again);
    fuzz::require(!again.hasErrors(), "answers that were taken are taken again");
    fuzz::require(xml::write(writeAnswers(same)) == written, "answers are read as written");

    // A document's memory is trusted less: any type may stand for any question.
    Diagnostics ignored;
    plainText(compose(pack, letter, readStoredAnswers(root, ignored), ignored), pack.layout);
}

} // namespace

/// The packs are read before the time of a single input is taken.
extern "C" int LLVMFuzzerInitialize(int*, char***) {
    packs();
    return 0;
}

/// Bytes as an answers file, as a document's memory, and as what a lawyer might type.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    std::string const bytes(reinterpret_cast<char const*>(data), size);
    Diagnostics diagnostics;
    readState(bytes, diagnostics);
    xml::Element const root = xml::parse(bytes, "answers.xml", diagnostics);
    for (Pack const& pack : packs()) {
        for (LetterTemplate const& letter : pack.letters)
            if (root && letterOf(root) == letter.id) letterOfAnswers(root, pack, letter);
        if (firstBadByte(bytes) != std::string::npos) continue;
        recogniserOf(pack).recognise(bytes);
        if (size < 100)
            for (Act const& act : pack.acts)
                findProvisions(act, bytes, pack.citationStyle);
    }
    return 0;
}
