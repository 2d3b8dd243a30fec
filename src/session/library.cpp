#include "session/library.hpp"

#include "core/language/messages.hpp"
#include "core/language/nearest.hpp"
#include "core/lint/lint.hpp"
#include "core/pack/overlay.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace redress {
namespace {

namespace fs = std::filesystem;

class Library {
public:
    explicit Library(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

    void read(fs::path const& folder) {
        std::vector<std::string> packs = packFolders(folder.string());
        std::vector<std::string> const overlays = overlayFolders(folder.string());
        if (packs.empty() && overlays.empty())
            packs.push_back(folder.string()); // reading it says what is missing
        for (std::string const& name : packs)
            pack(name);
        for (std::string const& name : overlays)
            overlay(name);
    }

    std::vector<Pack> take() {
        for (Overlay const& overlay : overlays_)
            lay(overlay);
        return std::move(packs_);
    }

private:
    void pack(std::string const& folder) {
        std::size_t const before = diagnostics_.errors();
        Pack pack = readPack(folder, diagnostics_);
        if (Pack const* const known = find(pack.id)) {
            diagnostics_.error(Code::samePackId, pack.place,
                               {pack.id, fs::path(known->place.file).parent_path().string()});
            return;
        }
        if (diagnostics_.errors() == before) checkPack(pack, diagnostics_);
        if (diagnostics_.errors() == before)
            add(std::move(pack));
        else
            broken_.insert(pack.id);
    }

    void add(Pack pack) {
        versions_[pack.id] = pack.version;
        packs_.push_back(std::move(pack));
    }

    void overlay(std::string const& folder) {
        std::size_t const before = diagnostics_.errors();
        Overlay overlay = readOverlay(folder, diagnostics_);
        if (diagnostics_.errors() == before)
            checkFolderName(overlay.id, overlay.place, diagnostics_);
        if (diagnostics_.errors() == before) overlays_.push_back(std::move(overlay));
    }

    void lay(Overlay const& overlay) {
        Pack* const pack = find(overlay.pack);
        if (!pack && broken_.count(overlay.pack) > 0) return; // that is told already
        if (!pack) {
            std::vector<std::string> known;
            for (Pack const& candidate : packs_)
                known.push_back(candidate.id);
            diagnostics_.error(Code::overlayUnknownPack, overlay.place,
                               {overlay.id, overlay.pack, nearest(overlay.pack, known)});
            return;
        }
        std::string const& version = versions_[pack->id];
        if (version != overlay.version) {
            diagnostics_.error(Code::overlayOtherVersion, overlay.placeOfVersion,
                               {overlay.id, overlay.version, overlay.pack, version});
            return;
        }
        std::size_t const before = diagnostics_.errors();
        Pack laid = withOverlay(*pack, overlay, diagnostics_);
        if (diagnostics_.errors() != before) return;
        Diagnostics found;
        checkPack(laid, found);
        std::string const folder = fs::path(overlay.place.file).parent_path().string() + '/';
        for (Diagnostic const& diagnostic : found.all())
            if (diagnostic.severity == Severity::error)
                diagnostics_.error(diagnostic.code, diagnostic.place, diagnostic.arguments);
            else if (diagnostic.place.file.rfind(folder, 0) == 0) // the pack's own are told
                diagnostics_.warning(diagnostic.code, diagnostic.place, diagnostic.arguments);
        if (!found.hasErrors()) *pack = std::move(laid);
    }

    Pack* find(std::string const& id) {
        auto const found = std::find_if(packs_.begin(), packs_.end(),
                                        [&](Pack const& pack) { return pack.id == id; });
        return found == packs_.end() ? nullptr : &*found;
    }

    Diagnostics& diagnostics_;
    std::vector<Pack> packs_;
    std::map<std::string, std::string> versions_; ///< as they were read, by their ids
    std::set<std::string> broken_;                ///< ids of the packs that were left out
    std::vector<Overlay> overlays_;
};

} // namespace

std::vector<Pack> readPacks(std::vector<fs::path> const& folders, Diagnostics& diagnostics) {
    Library library(diagnostics);
    for (fs::path const& folder : folders)
        library.read(folder);
    return library.take();
}

std::string aboutPack(Pack const& pack, std::string const& language) {
    std::string authors;
    for (std::string const& author : pack.authors)
        authors += (authors.empty() ? "" : ", ") + author;
    std::string words =
        translate(REDRESS_TEXT("Version {1}, by {2}."), language, {pack.version, authors});
    if (!pack.changes.empty()) words += ' ' + pack.changes.front().words.in(language);
    return words;
}

} // namespace redress
