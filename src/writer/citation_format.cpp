#include "writer/citation_format.hpp"

#include "writer/cursor.hpp"
#include "writer/styles.hpp"

namespace redress {

void formatCitation(Ref<css::frame::XModel> const& model, Ref<css::text::XTextCursor> const& words,
                    CitationText const& text) {
    makeCharacterStyle(model, "Legal citation", false);
    set(words, "CharStyleName", rtl::OUString("Legal citation"));
    if (text.italic.empty()) return;
    makeCharacterStyle(model, "Case name", true);
    for (Stretch const& stretch : text.italic) {
        auto const name = cursorAt(words->getStart());
        goRight(name, stretch.from, false);
        goRight(name, stretch.to - stretch.from, true);
        set(name, "CharStyleName", rtl::OUString("Case name"));
    }
}

} // namespace redress
