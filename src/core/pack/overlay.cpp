#include "core/pack/overlay.hpp"

#include "core/pack/files.hpp"
#include "core/pack/reader.hpp"

#include <algorithm>
#include <filesystem>

namespace redress {
namespace {

namespace fs = std::filesystem;

void read(xml::Element const& root, Overlay& overlay, Diagnostics& diagnostics) {
    overlay.id = root["id"];
    overlay.pack = root["for"];
    overlay.version = root["version"];
    overlay.name = reading::localised(root.child("name"), diagnostics);
    overlay.authors = reading::authors(root);
    overlay.changes = reading::changes(root, diagnostics);
    overlay.adds = reading::words(root["adds"]);
    overlay.letterhead = reading::flow(root.child("letterhead"));
    for (xml::Element const* child : root.children("postal"))
        overlay.addresses.push_back({(*child)["authority"], reading::words(*child),
                                     reading::evidence(*child), child->placeOf("authority")});
    if (root.child("page")) overlay.page = reading::page(root.child("page"));
    for (xml::Element const* child : root.children("style"))
        overlay.parts.layout.styles.push_back(reading::style(*child));
    overlay.place = root.placeOf("id");
    overlay.placeOfVersion = root.placeOf("version");
}

/// Lays one over the other.
class Laying {
public:
    Laying(Pack& pack, Overlay const& overlay, Diagnostics& diagnostics)
        : pack_(pack), overlay_(overlay), diagnostics_(diagnostics) {}

    void run() {
        for (Source const& source : overlay_.parts.sources)
            pack_.sources.push_back(source);
        for (ParagraphStyle const& style : overlay_.parts.layout.styles)
            lay(style, pack_.layout.styles);
        if (overlay_.page) pack_.layout.page = *overlay_.page;
        each(overlay_.parts.authorities, pack_.authorities, "authority");
        each(overlay_.parts.clauses, pack_.clauses, "clause");
        each(overlay_.parts.letters, pack_.letters, "letter");
        for (std::string const& id : overlay_.adds)
            if (!added(id)) diagnostics_.error(Code::overlayAddsNothing, overlay_.place, {id});
        for (OverlayAddress const& address : overlay_.addresses)
            lay(address);
        for (LetterTemplate& letter : pack_.letters)
            letter.content.insert(letter.content.begin(), overlay_.letterhead.begin(),
                                  overlay_.letterhead.end());
        pack_.overlays.push_back(overlay_.id);
        pack_.version += '+' + overlay_.id;
        if (overlay_.changes.empty()) return;
        pack_.version += '.' + overlay_.changes.front().date;
        pack_.lastChange = std::max(pack_.lastChange, overlay_.changes.front().date);
    }

private:
    template <class Thing>
    static typename std::vector<Thing>::iterator find(std::vector<Thing>& things,
                                                      std::string const& id) {
        return std::find_if(things.begin(), things.end(),
                            [&](Thing const& thing) { return thing.id == id; });
    }

    /// A style has no meaning that it could miss: it replaces, or is one more.
    void lay(ParagraphStyle const& style, std::vector<ParagraphStyle>& styles) {
        auto const known = find(styles, style.id);
        if (known == styles.end())
            styles.push_back(style);
        else
            *known = style;
    }

    template <class Thing>
    void each(std::vector<Thing> const& things, std::vector<Thing>& packs, char const* what) {
        for (Thing const& thing : things) {
            bool const isNew = std::count(overlay_.adds.begin(), overlay_.adds.end(), thing.id) > 0;
            auto const known = find(packs, thing.id);
            if (isNew == (known == packs.end())) {
                if (isNew)
                    packs.push_back(thing);
                else
                    *known = thing;
            } else if (!isNew) {
                diagnostics_.error(Code::overlayReplacesNothing, thing.place, {what, thing.id});
            } // what is called new and is not, is told with its place in "adds"
        }
    }

    template <class Thing>
    static bool holds(std::vector<Thing> const& things, std::string const& id,
                      std::string const& folder) {
        return std::any_of(things.begin(), things.end(), [&](Thing const& thing) {
            return thing.id == id && thing.place.file.rfind(folder, 0) == 0;
        });
    }

    /// Whether what stands in the pack under that id now came with the overlay.
    bool added(std::string const& id) const {
        std::string const folder = fs::path(overlay_.place.file).parent_path().string() + '/';
        return holds(pack_.authorities, id, folder) || holds(pack_.clauses, id, folder) ||
               holds(pack_.letters, id, folder);
    }

    void lay(OverlayAddress const& address) {
        auto const known = find(pack_.authorities, address.authority);
        if (known == pack_.authorities.end()) {
            diagnostics_.error(Code::overlayReplacesNothing, address.place,
                               {"authority", address.authority});
            return;
        }
        known->address = address.address;
        known->evidence = address.evidence;
        known->place = address.place;
    }

    Pack& pack_;
    Overlay const& overlay_;
    Diagnostics& diagnostics_;
};

} // namespace

Overlay readOverlay(std::string const& folder, Diagnostics& diagnostics) {
    Overlay overlay;
    fs::path const base(folder);
    reading::Files files(diagnostics);
    if (xml::Element const root = files.read(base / "overlay.xml", "overlay"))
        read(root, overlay, diagnostics);
    auto const add = [&](fs::path const& file, std::string const& name) {
        if (xml::Element const root = files.read(file, name))
            reading::add(overlay.parts, root, diagnostics);
    };
    std::error_code error;
    for (std::string const name : {"sources", "authorities"})
        if (fs::exists(base / (name + ".xml"), error)) add(base / (name + ".xml"), name);
    for (auto const& [subfolder, name] :
         {std::pair("clauses", "clause"), std::pair("letters", "letter")})
        for (std::string const& file : reading::xmlFiles(base / subfolder))
            add(file, name);
    return overlay;
}

Pack withOverlay(Pack pack, Overlay const& overlay, Diagnostics& diagnostics) {
    Laying(pack, overlay, diagnostics).run();
    return pack;
}

std::vector<std::string> overlayFolders(std::string const& folder) {
    return reading::foldersWith(folder, "overlay.xml");
}

} // namespace redress
