#include "core/pack/files.hpp"
#include "core/pack/reader.hpp"

#include <filesystem>

namespace redress {

namespace fs = std::filesystem;

void reading::add(Pack& pack, xml::Element const& root, Diagnostics& diagnostics) {
    if (root.name == "jurisdiction") {
        pack.id = root["id"];
        pack.version = pack.lastChange = root["version"];
        pack.authors = authors(root);
        pack.changes = changes(root, diagnostics);
        pack.layout.language = pack.language = root["language"];
        pack.citationStyle = root["citations"];
        pack.fileNames = root["file-names"];
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
    } else if (root.name == "review") {
        for (xml::Element const* child : root.children("rule"))
            pack.reviewRules.push_back(reviewRule(*child, diagnostics));
    } else if (root.name == "follow-ups") {
        for (xml::Element const* child : root.children("follow-up"))
            pack.followUps.push_back(followUp(*child));
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
    reading::Files files(diagnostics);
    auto const add = [&](fs::path const& file, std::string const& name) {
        if (xml::Element const root = files.read(file, name)) reading::add(pack, root, diagnostics);
    };
    for (char const* name : {"jurisdiction", "layout", "sources", "authorities"})
        add(base / (std::string(name) + ".xml"), name);
    if (fs::exists(base / "regions.xml", error)) add(base / "regions.xml", "regions");
    for (auto const& [subfolder, name] :
         {std::pair("acts", "act"), std::pair("clauses", "clause"), std::pair("letters", "letter")})
        for (std::string const& file : reading::xmlFiles(base / subfolder))
            add(file, name);
    for (char const* name : {"deadlines", "routes", "review", "follow-ups"}) {
        fs::path const file = base / (std::string(name) + ".xml");
        if (fs::exists(file, error)) add(file, name);
    }
    return pack;
}

std::vector<std::string> packFolders(std::string const& folder) {
    return reading::foldersWith(folder, "jurisdiction.xml");
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
