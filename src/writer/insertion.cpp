#include "writer/insertion.hpp"

#include "core/language/utf8.hpp"
#include "writer/citation_format.hpp"
#include "writer/cursor.hpp"
#include "writer/locale.hpp"
#include "writer/marks.hpp"
#include "writer/paragraphs.hpp"
#include "writer/reading.hpp"
#include "writer/styles.hpp"
#include "writer/utf8.hpp"

#include <com/sun/star/text/XParagraphCursor.hpp>

#include <algorithm>
#include <set>
#include <string_view>

namespace redress {
namespace {

using css::text::XTextCursor;
using css::text::XTextRange;

bool isOneOf(char32_t character, std::u32string_view characters) {
    return characters.find(character) != std::u32string_view::npos;
}

bool isSpace(char32_t character) { return isOneOf(character, U" \t\n\u00A0\u2007\u2009\u202F"); }

char32_t characterOf(Ref<XTextRange> const& range) {
    std::string const text = toUtf8(range->getString());
    std::size_t offset = 0;
    return text.empty() ? U'\0' : nextCodePoint(text, offset).value_or(U'\0');
}

char32_t before(Ref<XTextRange> const& place) {
    auto const cursor = cursorAt(place);
    if (as<css::text::XParagraphCursor>(cursor)->isStartOfParagraph()) return U'\0';
    return goLeft(cursor, 1, true) ? characterOf(cursor) : U'\0';
}

char32_t behind(Ref<XTextRange> const& place) {
    auto const cursor = cursorAt(place);
    if (as<css::text::XParagraphCursor>(cursor)->isEndOfParagraph()) return U'\0';
    return goRight(cursor, 1, true) ? characterOf(cursor) : U'\0';
}

char32_t firstOf(std::string const& text) {
    std::size_t offset = 0;
    return text.empty() ? U'\0' : nextCodePoint(text, offset).value_or(U'\0');
}

char32_t lastOf(std::string const& text) {
    std::size_t const length = codePoints(text);
    return length == 0 ? U'\0' : firstOf(codePointSlice(text, length - 1, length));
}

/// Puts a text there, and the cursor behind it.
void write(Ref<XTextCursor> const& cursor, std::string const& text) {
    if (text.empty()) return;
    cursor->getText()->insertString(cursor, fromUtf8(text), false);
    cursor->collapseToEnd();
}

/// Binds the citations of a block, whose words begin there.
class Binding {
public:
    Binding(Ref<css::frame::XModel> const& model, std::vector<std::string> const& names)
        : model_(model), marks_(model), names_(names) {}

    void bind(Ref<XTextRange> const& start, Block const& block) {
        auto const cursor = cursorAt(start->getStart());
        for (Run const& run : block.runs) {
            std::size_t const length = codePoints(run.text);
            if (run.kind == RunKind::citation && next_ < names_.size()) {
                auto const words = cursorAt(cursor);
                goRight(words, length, true);
                formatCitation(model_, words, {run.text, run.italic});
                marks_.put(words, names_[next_++]);
            }
            goRight(cursor, length, false);
        }
    }

private:
    Ref<css::frame::XModel> model_;
    Marks marks_;
    std::vector<std::string> const& names_;
    std::size_t next_ = 0;
};

Ref<XTextRange> insertInLine(Ref<css::frame::XModel> const& model, Ref<XTextRange> const& place,
                             Block const& block, std::string const& language, Binding& binding) {
    std::string const text = block.text();
    if (text.empty()) return place;
    bool const spaceBefore = wantsSpace(before(place), firstOf(text));
    bool const spaceBehind = wantsSpace(lastOf(text), behind(place));
    auto const cursor = cursorAt(place);
    Marks const marks(model);
    auto lifted = marks.lift(emptyMarksAt(marks, cursor));
    if (spaceBefore) write(cursor, " ");
    write(cursor, text);
    auto const home = cursorAt(cursor);
    goLeft(home, codePoints(text) + (spaceBefore ? 1 : 0), false);
    for (LiftedMark& mark : lifted)
        mark.start = mark.end = home;
    auto const words = cursorAt(cursor);
    goLeft(words, codePoints(text), true);
    setLanguage(words, language);
    binding.bind(words, block);
    if (spaceBehind) {
        write(cursor, " ");
        goLeft(cursor, 1, false);
    }
    marks.putBack(lifted);
    return cursor;
}

/// Whether the paragraph holds nothing a person sees. A line break typed at the end of the letter
/// may have brought the mark of an empty answer with it.
bool isUnused(Paragraph const& paragraph) {
    return paragraph.text.empty() && paragraph.plain &&
           std::all_of(paragraph.edges.begin(), paragraph.edges.end(),
                       [](MarkEdge const& edge) { return edge.start && edge.end; });
}

void fill(Ref<XTextCursor> const& paragraph, Block const& block, Layout const& layout,
          std::string const& language, Binding& binding) {
    set(paragraph, "ParaStyleName", styleName(layout, block.style));
    paragraph->setString(fromUtf8(block.text()));
    clearCharacterStyle(paragraph);
    setLanguage(paragraph, language);
    binding.bind(startOfParagraph(paragraph), block);
    paragraph->collapseToEnd();
}

/// An empty paragraph of the user's is used up; every other stays whole.
Ref<XTextRange> insertParagraphs(Ref<css::frame::XModel> const& model, Ref<XTextRange> const& place,
                                 std::vector<Block> const& blocks, Layout const& layout,
                                 std::string const& language, Binding& binding) {
    std::set<std::string> used;
    for (Block const& block : blocks)
        used.insert(block.style);
    makeStyles(model, layout, used);

    Marks const marks(model);
    auto last = cursorAt(place);
    Paragraph const present = readParagraph(paragraphAt(place));
    std::size_t next = 0;
    if (isUnused(present) && !blocks.empty()) {
        std::vector<std::string> names;
        for (MarkEdge const& edge : present.edges)
            names.push_back(edge.name);
        auto lifted = marks.lift(names);
        fill(last, blocks[next++], layout, language, binding);
        for (LiftedMark& mark : lifted)
            mark.start = mark.end = startOfParagraph(last);
        marks.putBack(lifted);
    }
    for (; next < blocks.size(); ++next) {
        last = breakAfter(marks, last);
        fill(last, blocks[next], layout, language, binding);
    }
    return last;
}

} // namespace

Ref<XTextRange> insertAt(Ref<css::frame::XModel> const& model, Ref<XTextRange> const& place,
                         std::vector<Block> const& blocks, Layout const& layout,
                         std::string const& language, std::vector<std::string> const& marks) {
    makeCitationStyles(model, blocks);
    Binding binding(model, marks);
    if (blocks.size() == 1 && blocks.front().style.empty())
        return insertInLine(model, place, blocks.front(), language, binding);
    return insertParagraphs(model, place, blocks, layout, language, binding);
}

bool wantsSpace(char32_t before, char32_t after) {
    static constexpr std::u32string_view opening = U"([{«„‘“\"'/\u2011-";
    static constexpr std::u32string_view closing = U".,;:!?)]}»”’…\"'/%\u2011-";
    return before != U'\0' && after != U'\0' && !isSpace(before) && !isSpace(after) &&
           !isOneOf(before, opening) && !isOneOf(after, closing);
}

} // namespace redress
