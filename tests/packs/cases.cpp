#include "packs/cases.hpp"

#include <algorithm>
#include <cctype>
#include <iterator>
#include <ostream>

namespace redress::testing {

namespace fs = std::filesystem;

void PrintTo(Case const& example, std::ostream* out) {
    *out << example.letter << '/' << example.name();
}

std::vector<Case> const& cases() {
    static std::vector<Case> const all = [] {
        std::vector<Case> found;
        for (auto const& entry : fs::recursive_directory_iterator(project / "tests" / "letters"))
            if (entry.path().extension() == ".xml")
                found.push_back({entry.path(), entry.path().parent_path().filename().string()});
        std::sort(found.begin(), found.end(),
                  [](Case const& a, Case const& b) { return a.answers < b.answers; });
        return found;
    }();
    return all;
}

std::vector<Case> casesOf(std::string const& letter) {
    std::vector<Case> found;
    std::copy_if(cases().begin(), cases().end(), std::back_inserter(found),
                 [&](Case const& example) { return example.letter == letter; });
    return found;
}

std::vector<Pack> const& packs() {
    static std::vector<Pack> const all = [] {
        std::vector<Pack> read;
        Diagnostics diagnostics;
        for (std::string const& folder : packFolders((project / "templates").string()))
            read.push_back(readPack(folder, diagnostics));
        return read;
    }();
    return all;
}

PackedLetter findLetter(std::string const& id) {
    for (Pack const& pack : packs())
        if (LetterTemplate const* const letter = pack.findLetter(id)) return {&pack, letter};
    return {};
}

std::string rendered(Diagnostics const& diagnostics) {
    std::string lines;
    for (Diagnostic const& diagnostic : diagnostics.all())
        lines += render(diagnostic, "en") + '\n';
    return lines;
}

std::string testName(std::string name) {
    for (char& c : name)
        if (!std::isalnum(static_cast<unsigned char>(c))) c = '_';
    return name;
}

} // namespace redress::testing
