#include "writer/paragraphs.hpp"

#include "core/sync/deliberate.hpp"
#include "writer/cursor.hpp"
#include "writer/reading.hpp"
#include "writer/utf8.hpp"

#include <com/sun/star/beans/XMultiPropertyStates.hpp>
#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/style/BreakType.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XRelativeTextContentInsert.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextSection.hpp>
#include <com/sun/star/text/XTextTable.hpp>

#include <algorithm>

namespace redress {
namespace {

using css::text::XTextCursor;
using css::text::XTextRange;
using css::text::XTextSection;

void insertBreak(Ref<XTextCursor> const& at) {
    at->getText()->insertControlCharacter(at, css::text::ControlCharacter::PARAGRAPH_BREAK, false);
}

void clearFormatting(Ref<XTextCursor> const& paragraph) {
    as<css::beans::XMultiPropertyStates>(paragraph)->setAllPropertiesToDefault();
}

/// Names of the bookmarks, the user's too, that have the edges asked for in the paragraph. What the
/// office puts there for itself ("_GoBack", "__RefHeading…") is left to it.
template <class Which>
std::vector<std::string> edgesIn(Ref<XTextRange> const& paragraph, Which&& which) {
    std::vector<std::string> names;
    for (MarkEdge const& edge : readParagraph(paragraph).edges)
        if (edge.name.rfind('_', 0) != 0 && which(edge) &&
            std::find(names.begin(), names.end(), edge.name) == names.end())
            names.push_back(edge.name);
    return names;
}

Ref<XTextSection> sectionOf(Ref<XTextRange> const& range) {
    return get<Ref<XTextSection>>(range, "TextSection");
}

/// Paragraphs and tables of a text, or of a selection in it.
std::vector<Ref<css::uno::XInterface>>
elementsOf(css::uno::Reference<css::uno::XInterface> const& text) {
    auto const found = as<css::container::XEnumerationAccess>(text)->createEnumeration();
    std::vector<Ref<css::uno::XInterface>> elements;
    while (found->hasMoreElements())
        elements.emplace_back(found->nextElement(), css::uno::UNO_QUERY);
    return elements;
}

/// Whether the paragraph that ends at `earlier` can be joined to the one that begins at `later`. A
/// step of a cursor passes over a table between them, and what deletes its way would delete it.
bool joinable(Ref<XTextRange> const& earlier, Ref<XTextRange> const& later) {
    if (earlier->getText() != later->getText() || sectionOf(earlier) != sectionOf(later))
        return false;
    auto const both = cursorAt(earlier);
    both->gotoRange(later, true);
    return !spansTable(both);
}

/// Whether the paragraph is nothing but the anchor of a frame or the like: a deletion that begins
/// or ends in it would take that along.
bool isBareAnchor(Ref<XTextRange> const& range) {
    auto const paragraph = readParagraph(paragraphAt(range));
    return paragraph.text.empty() && !paragraph.plain;
}

/// A page break, or the page style that begins here.
class PageBreak {
public:
    explicit PageBreak(Ref<XTextRange> const& paragraph) {
        auto const states = as<css::beans::XPropertyState>(paragraph);
        for (char const* name : {"PageDescName", "PageNumberOffset", "BreakType"})
            if (states->getPropertyState(rtl::OUString::createFromAscii(name)) ==
                css::beans::PropertyState_DIRECT_VALUE)
                values_.emplace_back(name,
                                     as<css::beans::XPropertySet>(paragraph)->getPropertyValue(
                                         rtl::OUString::createFromAscii(name)));
    }
    void giveTo(Ref<XTextRange> const& paragraph) const {
        for (auto const& [name, value] : values_)
            if (value.hasValue())
                as<css::beans::XPropertySet>(paragraph)->setPropertyValue(
                    rtl::OUString::createFromAscii(name), value);
    }

private:
    std::vector<std::pair<char const*, css::uno::Any>> values_;
};

} // namespace

bool spansTable(Ref<XTextRange> const& range) {
    auto const elements = elementsOf(range);
    return std::any_of(elements.begin(), elements.end(), [](auto const& element) {
        return ifIs<css::text::XTextTable>(element).is();
    });
}

bool isWhollyEmpty(Ref<XTextRange> const& range) {
    auto const paragraph = readParagraph(paragraphAt(range));
    return paragraph.text.empty() && paragraph.plain && paragraph.edges.empty();
}

std::vector<std::string> emptyMarksAt(Marks const& marks, Ref<XTextRange> const& place) {
    return edgesIn(paragraphAt(place), [&](MarkEdge const& edge) {
        auto const mark = marks.find(edge.name);
        return sameStart(mark->getStart(), place) && sameStart(mark->getEnd(), place);
    });
}

void clearCharacterStyle(Ref<XTextRange> const& words) {
    auto const states = as<css::beans::XPropertyState>(words);
    if (states->getPropertyState("CharStyleName") != css::beans::PropertyState_DEFAULT_VALUE)
        states->setPropertyToDefault("CharStyleName");
}

Ref<XTextCursor> breakAfter(Marks const& marks, Ref<XTextRange> const& range) {
    auto const end = endOfParagraph(range);
    // A collapsed bookmark at the end would go into the new paragraph, and undo would lose it; so
    // would the start of one that reaches into the next paragraph.
    auto lifted = marks.lift(edgesIn(paragraphAt(end), [&](MarkEdge const& edge) {
        return edge.start && sameStart(marks.find(edge.name), end) &&
               !deliberate::is(deliberate::Fault::emptyRunKept);
    }));
    std::vector<bool> collapsed;
    for (LiftedMark const& mark : lifted)
        collapsed.push_back(sameStart(mark.end, end));
    insertBreak(end);
    auto const fresh = cursorAt(end);
    clearFormatting(fresh);
    auto const home = cursorAt(end);
    goLeft(home, 1, false);
    for (std::size_t i = 0; i < lifted.size(); ++i) {
        lifted[i].start = home;
        if (collapsed[i]) lifted[i].end = home;
    }
    marks.putBack(lifted);
    return fresh;
}

Ref<XTextCursor> breakBefore(Marks const& marks, Ref<XTextRange> const& range) {
    auto const start = startOfParagraph(range);
    auto const paragraph = paragraphAt(start);
    PageBreak const pageBreak(paragraph);
    auto const lifted =
        marks.lift(edgesIn(paragraph, [](MarkEdge const& edge) { return edge.at == 0; }));
    insertBreak(start);
    auto const fresh = cursorAt(start);
    goLeft(fresh, 1, false);
    clearFormatting(fresh);
    pageBreak.giveTo(fresh);
    marks.putBack(lifted);
    return fresh;
}

Ref<XTextCursor> breakAtEnd(Ref<css::frame::XModel> const& model, Marks const& marks) {
    auto const body = as<css::text::XTextDocument>(model)->getText();
    auto const elements = elementsOf(body);
    auto const last = body->getEnd();
    if (elements.size() == 1 && isWhollyEmpty(last) && whyFixed(last).empty())
        return cursorAt(last);
    auto section = sectionOf(last);
    if (!section.is()) return breakAfter(marks, last);
    while (section->getParentSection().is())
        section = section->getParentSection();
    auto const fresh = as<css::text::XTextContent>(
        as<css::lang::XMultiServiceFactory>(model)->createInstance("com.sun.star.text.Paragraph"));
// Deprecated, but no other interface passes a section that ends the text.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
    as<css::text::XRelativeTextContentInsert>(body)->insertTextContentAfter(
        fresh, as<css::text::XTextContent>(section));
#pragma GCC diagnostic pop
    return body->createTextCursorByRange(body->getEnd());
}

void takeOut(Marks const& marks, Ref<XTextRange> const& range) {
    auto const start = startOfParagraph(range);
    auto const end = endOfParagraph(start);
    auto const before = cursorAt(start);
    auto const after = cursorAt(end);
    if (goLeft(before, 1, false) && joinable(before, start) && !isBareAnchor(before)) {
        auto const lifted = marks.lift(edgesIn(paragraphAt(before), [&](MarkEdge const& edge) {
            auto const mark = marks.find(edge.name);
            return mark.is() &&
                   (sameStart(mark->getEnd(), before) || sameStart(mark->getStart(), before));
        }));
        auto const style = get<rtl::OUString>(before, "ParaStyleName");
        auto const gone = cursorAt(before);
        gone->gotoRange(end, true);
        gone->setString({});
        if (get<rtl::OUString>(before, "ParaStyleName") != style)
            set(before, "ParaStyleName", style);
        marks.putBack(lifted);
    } else if (goRight(after, 1, false) && joinable(end, after) && !isBareAnchor(after)) {
        PageBreak const pageBreak(paragraphAt(start));
        auto const lifted = marks.lift(
            edgesIn(paragraphAt(after), [](MarkEdge const& edge) { return edge.at == 0; }));
        auto const style = get<rtl::OUString>(after, "ParaStyleName");
        auto const gone = cursorAt(start);
        gone->gotoRange(after, true);
        gone->setString({});
        if (get<rtl::OUString>(after, "ParaStyleName") != style) set(after, "ParaStyleName", style);
        pageBreak.giveTo(after);
        marks.putBack(lifted);
    } else {
        auto const gone = cursorAt(start);
        gone->gotoRange(end, true);
        gone->setString({});
    }
}

} // namespace redress
