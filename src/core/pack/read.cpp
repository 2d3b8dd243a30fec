#include "core/pack/grammar.hpp"
#include "core/pack/reader.hpp"

#include <algorithm>
#include <filesystem>

namespace redress {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> xmlFiles(fs::path const& folder) {
    std::vector<std::string> files;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error))
        if (entry->path().extension() == ".xml") files.push_back(entry->path().string());
    std::sort(files.begin(), files.end());
    return files;
}

/// A file that has passed the grammar and begins with the element its place asks for; otherwise
/// the empty element.
xml::Element readRoot(std::string const& path, std::string const& name, Diagnostics& diagnostics) {
    xml::Element root = xml::parseFile(path, diagnostics);
    if (!root || !xml::check(root, packGrammar(), diagnostics)) return {};
    if (root.name != name) {
        diagnostics.error(Code::wrongRoot, root.place(), {root.name, name});
        return {};
    }
    return root;
}

} // namespace

Pack readPack(std::string const& folder, Diagnostics& diagnostics) {
    Pack pack;
    fs::path const base(folder);
    std::error_code error;
    if (!fs::is_regular_file(base / "jurisdiction.xml", error)) {
        diagnostics.error(Code::packFolder, {folder, 0, 0}, {folder});
        return pack;
    }
    if (auto const root =
            readRoot((base / "jurisdiction.xml").string(), "jurisdiction", diagnostics)) {
        pack.id = root["id"];
        pack.version = root["version"];
        pack.language = root["language"];
        pack.citationStyle = root["citations"];
        pack.name = reading::localised(root.child("name"), diagnostics);
        pack.place = root.placeOf("id");
    }
    if (auto const root = readRoot((base / "layout.xml").string(), "layout", diagnostics))
        pack.layout = reading::layout(root);
    pack.layout.language = pack.language;
    if (auto const root = readRoot((base / "sources.xml").string(), "sources", diagnostics))
        pack.sources = reading::sources(root);
    if (auto const root = readRoot((base / "authorities.xml").string(), "authorities", diagnostics))
        pack.authorities = reading::authorities(root, diagnostics);
    for (std::string const& file : xmlFiles(base / "acts"))
        if (auto const root = readRoot(file, "act", diagnostics))
            pack.acts.push_back(reading::act(root, diagnostics));
    for (std::string const& file : xmlFiles(base / "clauses"))
        if (auto const root = readRoot(file, "clause", diagnostics))
            pack.clauses.push_back(reading::clause(root, diagnostics));
    for (std::string const& file : xmlFiles(base / "letters"))
        if (auto const root = readRoot(file, "letter", diagnostics))
            pack.letters.push_back(reading::letter(root, diagnostics));
    return pack;
}

std::vector<std::string> packFolders(std::string const& folder) {
    std::error_code error;
    if (fs::is_regular_file(fs::path(folder) / "jurisdiction.xml", error)) return {folder};
    std::vector<std::string> folders;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error))
        if (fs::is_regular_file(entry->path() / "jurisdiction.xml", error))
            folders.push_back(entry->path().string());
    std::sort(folders.begin(), folders.end());
    return folders;
}

Act const* Pack::findAct(std::string const& actId) const {
    for (Act const& act : acts)
        if (act.id == actId) return &act;
    return nullptr;
}

Authority const* Pack::findAuthority(std::string const& authorityId) const {
    for (Authority const& authority : authorities)
        if (authority.id == authorityId) return &authority;
    return nullptr;
}

Clause const* Pack::findClause(std::string const& clauseId) const {
    for (Clause const& clause : clauses)
        if (clause.id == clauseId) return &clause;
    return nullptr;
}

LetterTemplate const* Pack::findLetter(std::string const& letterId) const {
    for (LetterTemplate const& letter : letters)
        if (letter.id == letterId) return &letter;
    return nullptr;
}

} // namespace redress
