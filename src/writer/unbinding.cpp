#include "writer/unbinding.hpp"

#include "core/sync/state.hpp"
#include "writer/cursor.hpp"
#include "writer/marks.hpp"
#include "writer/reading.hpp"

#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/lang/Locale.hpp>

#include <set>
#include <string>
#include <vector>

namespace redress {
namespace {

using css::text::XTextRange;

/// Where marks of ours begin and end, each place once, in the order of the text.
std::vector<Ref<XTextRange>> edgesOf(Paragraph const& paragraph, Marks const& marks) {
    std::vector<Ref<XTextRange>> places;
    for (MarkEdge const& edge : paragraph.edges) {
        if (!hasOurPrefix(edge.name)) continue;
        auto const mark = marks.find(edge.name);
        Ref<XTextRange> const place(edge.start ? mark->getStart() : mark->getEnd());
        if (places.empty() || !sameStart(places.back(), place)) places.push_back(place);
    }
    return places;
}

/// Writer lays text out in pieces that end where a bookmark or a change of formatting stands, and
/// each piece on whole twips: without its bookmarks a line would shift by a hair. So every other
/// piece gets its own language once more, as direct formatting.
void keepPieces(Paragraph const& paragraph, Marks const& marks) {
    auto const places = edgesOf(paragraph, marks);
    for (std::size_t i = 0; i + 1 < places.size(); i += 2) {
        auto const piece = cursorAt(places[i]);
        piece->gotoRange(places[i + 1], true);
        bool const clear = as<css::beans::XPropertyState>(piece)->getPropertyState("CharLocale") !=
                           css::beans::PropertyState_AMBIGUOUS_VALUE;
        if (clear && !piece->isCollapsed())
            set(piece, "CharLocale", get<css::lang::Locale>(piece, "CharLocale"));
    }
}

} // namespace

std::size_t unbindAll(Ref<css::frame::XModel> const& model) {
    Marks const marks(model);
    std::vector<std::string> const names = ourMarks(model);
    for (Paragraph const& paragraph : readDocument(model).paragraphs)
        keepPieces(paragraph, marks);
    for (std::string const& name : names)
        marks.remove(name);
    return names.size();
}

} // namespace redress
