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

/// Reads the files of one pack, which together may not be larger than any pack has to be.
class PackFiles {
public:
    PackFiles(Pack& pack, Diagnostics& diagnostics) : pack_(pack), diagnostics_(diagnostics) {}

    /// A file that has passed the grammar and begins with the element its place asks for.
    void add(fs::path const& path, std::string const& name) {
        std::string const file = path.string();
        std::error_code error;
        auto const size = fs::file_size(path, error);
        if (!error && size <= xml::Limits().bytes) bytes_ += size; // a larger one is not read
        if (bytes_ > mostBytes) {
            if (!reported_)
                diagnostics_.error(Code::fileTooLarge, {file, 0, 0}, {std::to_string(mostBytes)});
            reported_ = true;
            return;
        }
        xml::Element const root = xml::parseFile(file, diagnostics_);
        if (root && root.name != name)
            diagnostics_.error(Code::wrongRoot, root.place(), {root.name, name});
        else if (root && xml::check(root, packGrammar(), diagnostics_))
            reading::add(pack_, root, diagnostics_);
    }

private:
    static constexpr std::uintmax_t mostBytes = 16u << 20;
    Pack& pack_;
    Diagnostics& diagnostics_;
    std::uintmax_t bytes_ = 0;
    bool reported_ = false;
};

} // namespace

void reading::add(Pack& pack, xml::Element const& root, Diagnostics& diagnostics) {
    if (root.name == "jurisdiction") {
        pack.id = root["id"];
        pack.version = root["version"];
        pack.layout.language = pack.language = root["language"];
        pack.citationStyle = root["citations"];
        pack.name = localised(root.child("name"), diagnostics);
        pack.lettersToCome = words(root["letters"]);
        pack.groundsToCome = words(root["grounds"]);
        pack.place = root.placeOf("id");
    } else if (root.name == "layout") {
        pack.layout = layout(root);
        pack.layout.language = pack.language;
    } else if (root.name == "sources") {
        pack.sources = sources(root);
    } else if (root.name == "authorities") {
        addAuthorities(pack, root, diagnostics);
    } else if (root.name == "regions") {
        pack.regions = regions(root);
    } else if (root.name == "act") {
        pack.acts.push_back(act(root, diagnostics));
    } else if (root.name == "clause") {
        pack.clauses.push_back(clause(root, diagnostics));
    } else if (root.name == "letter") {
        pack.letters.push_back(letter(root, diagnostics));
    } else if (root.name == "deadlines") {
        for (xml::Element const* child : root.children("calendar"))
            pack.calendars.push_back(calendar(*child, diagnostics));
        for (xml::Element const* child : root.children("term"))
            pack.terms.push_back(term(*child, diagnostics));
    } else if (root.name == "routes") {
        pack.routes = routes(root, diagnostics);
    }
}

Pack readPack(std::string const& folder, Diagnostics& diagnostics) {
    Pack pack;
    fs::path const base(folder);
    std::error_code error;
    if (!fs::is_regular_file(base / "jurisdiction.xml", error)) {
        diagnostics.error(Code::packFolder, {folder, 0, 0}, {folder});
        return pack;
    }
    PackFiles files(pack, diagnostics);
    for (char const* name : {"jurisdiction", "layout", "sources", "authorities"})
        files.add(base / (std::string(name) + ".xml"), name);
    if (fs::exists(base / "regions.xml", error)) files.add(base / "regions.xml", "regions");
    for (auto const& [subfolder, name] :
         {std::pair("acts", "act"), std::pair("clauses", "clause"), std::pair("letters", "letter")})
        for (std::string const& file : xmlFiles(base / subfolder))
            files.add(file, name);
    for (char const* name : {"deadlines", "routes"}) {
        fs::path const file = base / (std::string(name) + ".xml");
        if (fs::exists(file, error)) files.add(file, name);
    }
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

BodyKind const* Pack::findBody(std::string const& bodyId) const {
    for (BodyKind const& body : bodies)
        if (body.id == bodyId) return &body;
    return nullptr;
}

Region const* Pack::findRegion(std::string const& regionId) const {
    for (Region const& region : regions)
        if (region.id == regionId) return &region;
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

Term const* Pack::findTerm(std::string const& termId) const {
    for (Term const& term : terms)
        if (term.id == termId) return &term;
    return nullptr;
}

Calendar const& Pack::calendar(std::string const& calendarId) const {
    static Calendar const weekends;
    for (NamedCalendar const& named : calendars)
        if (named.id == calendarId) return named.calendar;
    return weekends;
}

} // namespace redress
