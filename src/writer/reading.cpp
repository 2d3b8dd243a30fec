#include "writer/reading.hpp"

#include "core/language/messages.hpp"
#include "core/language/utf8.hpp"
#include "core/sync/deliberate.hpp"
#include "writer/cursor.hpp"
#include "writer/utf8.hpp"

#include <com/sun/star/container/XContentEnumerationAccess.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/document/XRedlinesSupplier.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XEndnotesSupplier.hpp>
#include <com/sun/star/text/XFootnotesSupplier.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextFrame.hpp>
#include <com/sun/star/text/XTextFramesSupplier.hpp>
#include <com/sun/star/text/XTextRangeCompare.hpp>
#include <com/sun/star/text/XTextSection.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>

#include <algorithm>

namespace redress {
namespace {

using css::container::XEnumerationAccess;
using css::text::XTextRange;

bool protectedSection(Ref<css::text::XTextSection> section) {
    for (; section.is(); section = section->getParentSection())
        if (get<bool>(section, "IsProtected")) return true;
    return false;
}

bool holds(Paragraph const& paragraph, std::string const& mark) {
    return std::any_of(paragraph.edges.begin(), paragraph.edges.end(),
                       [&](MarkEdge const& edge) { return edge.name == mark; });
}

/// What stands in tables, frames and notes and holds no mark with our prefix: what does is read
/// already.
void readElsewhere(Ref<css::uno::XInterface> const& text, DocumentReading& reading) {
    auto const elements = as<XEnumerationAccess>(text)->createEnumeration();
    while (elements->hasMoreElements()) {
        Ref<XTextRange> const range(elements->nextElement(), css::uno::UNO_QUERY);
        if (!range.is() || ifIs<css::text::XTextTable>(range).is()) continue;
        Paragraph paragraph = readParagraph(range);
        auto const isOurs = [](MarkEdge const& edge) { return hasOurPrefix(edge.name); };
        if (paragraph.text.empty() ||
            std::any_of(paragraph.edges.begin(), paragraph.edges.end(), isOurs))
            continue;
        paragraph.body = false;
        reading.elsewhere.push_back(std::move(paragraph));
        reading.rangesElsewhere.push_back(range);
    }
}

void readElsewhere(Ref<css::frame::XModel> const& model, DocumentReading& reading) {
    auto const tables = as<css::text::XTextTablesSupplier>(model)->getTextTables();
    for (rtl::OUString const& name : tables->getElementNames()) {
        Ref<css::text::XTextTable> const table(tables->getByName(name), css::uno::UNO_QUERY_THROW);
        for (rtl::OUString const& cell : table->getCellNames())
            readElsewhere(table->getCellByName(cell), reading);
    }
    auto const frames = as<css::text::XTextFramesSupplier>(model)->getTextFrames();
    for (rtl::OUString const& name : frames->getElementNames())
        readElsewhere(as<css::uno::XInterface>(Ref<css::text::XTextFrame>(
                          frames->getByName(name), css::uno::UNO_QUERY_THROW)),
                      reading);
    for (auto const& notes : {as<css::text::XFootnotesSupplier>(model)->getFootnotes(),
                              as<css::text::XEndnotesSupplier>(model)->getEndnotes()})
        for (sal_Int32 i = 0; i < notes->getCount(); ++i)
            readElsewhere(
                Ref<css::uno::XInterface>(notes->getByIndex(i), css::uno::UNO_QUERY_THROW),
                reading);
}

/// Those of a text, or of a selection in it, behind the others.
void readParagraphs(Ref<css::uno::XInterface> const& text, DocumentReading& reading) {
    auto const elements = as<XEnumerationAccess>(text)->createEnumeration();
    while (elements->hasMoreElements()) {
        Ref<css::uno::XInterface> const element(elements->nextElement(), css::uno::UNO_QUERY);
        // A table is an element of the body too; it is no range.
        if (ifIs<css::text::XTextTable>(element).is()) {
            reading.tables.emplace_back(element, reading.paragraphs.size());
            continue;
        }
        Ref<XTextRange> const range(element, css::uno::UNO_QUERY);
        if (!range.is()) continue;
        reading.paragraphs.push_back(readParagraph(range));
        reading.ranges.push_back(range);
    }
}

/// The place in the body that a range of it is at. `bodies` is how many of what was read is the
/// body's.
Anchor placeInBody(Ref<XTextRange> const& at, DocumentReading const& reading, std::size_t bodies) {
    auto const compare = as<css::text::XTextRangeCompare>(at->getText());
    auto const behind = std::partition_point(
        reading.ranges.begin(), reading.ranges.begin() + static_cast<std::ptrdiff_t>(bodies),
        [&](Ref<XTextRange> const& paragraph) {
            return compare->compareRegionStarts(paragraph->getStart(), at) >= 0;
        });
    if (behind == reading.ranges.begin()) return {0, true, 0};
    auto const index = static_cast<std::size_t>(behind - reading.ranges.begin()) - 1;
    auto const before = at->getText()->createTextCursorByRange(reading.ranges[index]->getStart());
    before->gotoRange(at->getStart(), true);
    return {index, false, codePoints(toUtf8(before->getString()))};
}

/// Where a reader of the body meets a text that is anchored there, be it through several frames;
/// a header's is met nowhere.
Anchor anchorOf(Ref<XTextRange> at, Ref<css::text::XText> const& body,
                DocumentReading const& reading, std::size_t bodies) {
    constexpr int deepest = 8;
    for (int depth = 0; at.is() && depth < deepest; ++depth) {
        // A table that stands in another one names no text of its own place.
        auto const text = at->getText();
        if (!text.is()) break;
        if (text == body) return placeInBody(at, reading, bodies);
        Ref<css::text::XTextContent> holder = ifIs<css::text::XTextContent>(text);
        if (!holder.is())
            holder = ifIs<css::text::XTextContent>(get<Ref<css::text::XTextTable>>(
                at->getText()->createTextCursorByRange(at), "TextTable"));
        if (!holder.is()) break;
        for (auto const& [table, before] : reading.tables)
            if (ifIs<css::text::XTextContent>(table) == holder) return {before, true, 0};
        at = holder->getAnchor();
    }
    return {};
}

/// The whole paragraphs that a mark outside the body lies in.
void readAround(Ref<XTextRange> const& anchor, Ref<css::text::XText> const& body,
                std::size_t bodies, DocumentReading& reading) {
    auto const cursor = as<css::text::XParagraphCursor>(
        anchor->getText()->createTextCursorByRange(anchor->getStart()));
    cursor->gotoStartOfParagraph(false);
    cursor->gotoRange(anchor->getEnd(), true);
    cursor->gotoEndOfParagraph(true);
    std::size_t const first = reading.paragraphs.size();
    Anchor met;
    try {
        met = anchorOf(anchor, body, reading, bodies);
    } catch (css::uno::Exception const&) {
        // Where a reader meets it is not known: as good as nowhere. What stands there is read.
    }
    readParagraphs(cursor, reading);
    for (std::size_t i = first; i < reading.paragraphs.size(); ++i) {
        reading.paragraphs[i].body = false;
        reading.paragraphs[i].anchor = met;
    }
}

/// Whether b begins before a ends or there, and a before b ends or there; false when they stand in
/// different texts.
bool meet(Ref<XTextRange> const& aStart, Ref<XTextRange> const& aEnd,
          Ref<XTextRange> const& paragraph) {
    try {
        auto const compare = as<css::text::XTextRangeCompare>(paragraph->getText());
        return compare->compareRegionStarts(aStart, paragraph->getEnd()) >= 0 &&
               compare->compareRegionStarts(paragraph->getStart(), aEnd) >= 0;
    } catch (css::lang::IllegalArgumentException const&) {
        return false;
    }
}

/// Tracked changes as pairs of ranges, the earlier first.
std::vector<std::pair<Ref<XTextRange>, Ref<XTextRange>>>
redlines(Ref<css::frame::XModel> const& model) {
    std::vector<std::pair<Ref<XTextRange>, Ref<XTextRange>>> found;
    auto const supplier = as<css::document::XRedlinesSupplier>(model);
    auto const changes = supplier->getRedlines()->createEnumeration();
    while (changes.is() && changes->hasMoreElements()) {
        Ref<css::beans::XPropertySet> const change(changes->nextElement(), css::uno::UNO_QUERY);
        Ref<XTextRange> start(get<Ref<css::uno::XInterface>>(change, "RedlineStart"),
                              css::uno::UNO_QUERY);
        Ref<XTextRange> end(get<Ref<css::uno::XInterface>>(change, "RedlineEnd"),
                            css::uno::UNO_QUERY);
        if (!start.is() || !end.is()) continue;
        try {
            auto const compare = as<css::text::XTextRangeCompare>(start->getText());
            if (compare->compareRegionStarts(start, end) < 0) std::swap(start, end);
            found.emplace_back(start, end);
        } catch (css::lang::IllegalArgumentException const&) {
            // Over the edge of a table: its paragraphs show the edges themselves.
        }
    }
    return found;
}

void findRedlines(Ref<css::frame::XModel> const& model, DocumentReading& reading) {
    auto const changes = redlines(model);
    for (std::size_t i = 0; i < reading.paragraphs.size(); ++i)
        for (auto const& [start, end] : changes)
            if (meet(start, end, reading.ranges[i])) reading.paragraphs[i].redlined = true;
}

} // namespace

Paragraph readParagraph(Ref<XTextRange> const& range) {
    Paragraph paragraph;
    std::size_t at = 0;
    auto const portions = as<XEnumerationAccess>(range)->createEnumeration();
    while (portions->hasMoreElements()) {
        Ref<XTextRange> const portion(portions->nextElement(), css::uno::UNO_QUERY_THROW);
        auto const type = get<rtl::OUString>(portion, "TextPortionType");
        if (type == "Text") {
            std::string const text = toUtf8(portion->getString());
            at += codePoints(text);
            paragraph.text += text;
        } else if (type == "Bookmark") {
            auto const bookmark = get<Ref<css::text::XTextContent>>(portion, "Bookmark");
            bool const collapsed = get<bool>(portion, "IsCollapsed");
            bool const start = get<bool>(portion, "IsStart");
            paragraph.edges.push_back({toUtf8(as<css::container::XNamed>(bookmark)->getName()), at,
                                       collapsed || start, collapsed || !start});
        } else if (type == "Annotation" && deliberate::is(deliberate::Fault::commentIgnored)) {
            continue;
        } else if (type != "SoftPageBreak") {
            paragraph.plain = false;
            paragraph.others.push_back(at);
            if (type == "Redline") paragraph.redlined = true;
        }
    }
    auto const anchored =
        as<css::container::XContentEnumerationAccess>(range)->createContentEnumeration(
            "com.sun.star.text.TextContent");
    if (anchored.is() && anchored->hasMoreElements()) paragraph.plain = false;
    return paragraph;
}

Ref<css::text::XTextCursor> placeIn(Ref<XTextRange> const& paragraph, Stretch const& stretch) {
    Ref<css::text::XTextCursor> place;
    std::size_t at = 0;
    auto const portions = as<XEnumerationAccess>(paragraph)->createEnumeration();
    while (portions->hasMoreElements()) {
        Ref<XTextRange> const portion(portions->nextElement(), css::uno::UNO_QUERY_THROW);
        if (get<rtl::OUString>(portion, "TextPortionType") != "Text") continue;
        std::size_t const length = codePoints(toUtf8(portion->getString()));
        auto const edge = [&](std::size_t offset) {
            auto const cursor = cursorAt(portion->getStart());
            goRight(cursor, offset - at, false);
            return cursor;
        };
        if (at <= stretch.from && stretch.from < at + length) place = edge(stretch.from);
        if (at < stretch.to && stretch.to <= at + length && place.is())
            place->gotoRange(edge(stretch.to), true);
        at += length;
    }
    if (!place.is() || codePoints(toUtf8(place->getString())) != stretch.to - stretch.from)
        return {};
    return place;
}

std::vector<std::string> ourMarks(Ref<css::frame::XModel> const& model) {
    std::vector<std::string> names;
    auto const bookmarks = as<css::text::XBookmarksSupplier>(model)->getBookmarks();
    for (rtl::OUString const& name : bookmarks->getElementNames())
        if (hasOurPrefix(toUtf8(name))) names.push_back(toUtf8(name));
    return names;
}

std::string whyClosed(Ref<css::frame::XModel> const& model) {
    if (as<css::frame::XStorable>(model)->isReadonly())
        return REDRESS_TEXT("the document is open for reading only");
    auto const settings = as<css::lang::XMultiServiceFactory>(model)->createInstance(
        "com.sun.star.document.Settings");
    if (get<bool>(settings, "ProtectForm"))
        return REDRESS_TEXT("the document is protected: only its form can be filled in");
    return {};
}

std::string whyFixed(Ref<css::frame::XModel> const& model) {
    if (get<bool>(model, "RecordChanges") &&
        get<css::uno::Sequence<sal_Int8>>(model, "RedlineProtectionKey").hasElements())
        return REDRESS_TEXT("the tracking of changes is locked by a password");
    return whyClosed(model);
}

std::string whyFixed(Ref<XTextRange> const& range) {
    if (protectedSection(get<Ref<css::text::XTextSection>>(range, "TextSection")))
        return REDRESS_TEXT("the section is protected");
    auto const cell = get<Ref<css::table::XCell>>(range, "Cell");
    if (cell.is() && get<bool>(cell, "IsProtected"))
        return REDRESS_TEXT("the table cell is protected");
    auto const frame = get<Ref<css::text::XTextFrame>>(range, "TextFrame");
    if (frame.is() && get<bool>(frame, "ContentProtected"))
        return REDRESS_TEXT("the frame is protected");
    return {};
}

DocumentReading readDocument(Ref<css::frame::XModel> const& model) {
    DocumentReading reading;
    auto const& paragraphs = reading.paragraphs;
    auto const body = as<css::text::XTextDocument>(model)->getText();
    readParagraphs(body, reading);
    std::size_t const bodies = paragraphs.size();
    reading.emptyBody = paragraphs.size() == 1 && paragraphs[0].text.empty() &&
                        paragraphs[0].plain && body->getString().isEmpty();

    // Copies and other letters' too: wherever they stand, the next write takes them off.
    auto const bookmarks = as<css::text::XBookmarksSupplier>(model)->getBookmarks();
    for (rtl::OUString const& name : bookmarks->getElementNames()) {
        std::string const mark = toUtf8(name);
        auto const found = [&](Paragraph const& paragraph) { return holds(paragraph, mark); };
        if (!hasOurPrefix(mark) || std::any_of(paragraphs.begin(), paragraphs.end(), found))
            continue;
        Ref<css::text::XTextContent> const content(bookmarks->getByName(name),
                                                   css::uno::UNO_QUERY_THROW);
        readAround(content->getAnchor(), body, bodies, reading);
    }

    readElsewhere(model, reading);

    reading.marks = ourMarks(model);
    std::string const everywhere = whyFixed(model);
    for (std::size_t i = 0; i < reading.elsewhere.size(); ++i)
        reading.elsewhere[i].fixed =
            everywhere.empty() ? whyFixed(reading.rangesElsewhere[i]) : everywhere;
    for (std::size_t i = 0; i < paragraphs.size(); ++i)
        reading.paragraphs[i].fixed = everywhere.empty() ? whyFixed(reading.ranges[i]) : everywhere;
    findRedlines(model, reading);
    return reading;
}

Ref<css::text::XTextCursor> wordsOf(Ref<css::frame::XModel> const& model,
                                    LooseCitation const& citation) {
    auto const reading = readDocument(model);
    auto const& ranges = citation.elsewhere ? reading.rangesElsewhere : reading.ranges;
    if (citation.paragraph >= ranges.size()) return {};
    auto const words = placeIn(ranges[citation.paragraph], citation.at);
    bool const same = words.is() && toUtf8(words->getString()) == citation.text;
    return same ? words : Ref<css::text::XTextCursor>();
}

} // namespace redress
