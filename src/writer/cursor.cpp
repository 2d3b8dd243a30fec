#include "writer/cursor.hpp"

#include "core/language/utf8.hpp"
#include "writer/utf8.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextRangeCompare.hpp>

#include <algorithm>
#include <limits>
#include <vector>

namespace redress {

using css::text::XParagraphCursor;
using css::text::XTextCursor;
using css::text::XTextRange;

namespace {

constexpr std::size_t longestStride = std::numeric_limits<sal_Int16>::max();

template <class Step>
bool inStrides(std::size_t steps, Step&& step) {
    while (steps != 0) {
        std::size_t const stride = std::min(steps, longestStride);
        if (!step(static_cast<sal_Int16>(stride))) return false;
        steps -= stride;
    }
    return true;
}

std::vector<char32_t> decoded(std::string const& text) {
    std::vector<char32_t> points;
    for (std::size_t offset = 0; offset < text.size();)
        points.push_back(nextCodePoint(text, offset).value_or(U'\uFFFD'));
    return points;
}

} // namespace

Ref<XTextCursor> cursorAt(Ref<XTextRange> const& range) {
    return range->getText()->createTextCursorByRange(range);
}

Ref<XTextCursor> startOfParagraph(Ref<XTextRange> const& range) {
    auto const cursor = cursorAt(range->getStart());
    as<XParagraphCursor>(cursor)->gotoStartOfParagraph(false);
    return cursor;
}

Ref<XTextCursor> endOfParagraph(Ref<XTextRange> const& range) {
    auto const cursor = cursorAt(range->getEnd());
    as<XParagraphCursor>(cursor)->gotoEndOfParagraph(false);
    return cursor;
}

Ref<XTextRange> paragraphAt(Ref<XTextRange> const& range) {
    auto const cursor = startOfParagraph(range);
    as<XParagraphCursor>(cursor)->gotoEndOfParagraph(true);
    auto const paragraphs = as<css::container::XEnumerationAccess>(cursor)->createEnumeration();
    return Ref<XTextRange>(paragraphs->nextElement(), css::uno::UNO_QUERY_THROW);
}

bool goRight(Ref<XTextCursor> const& cursor, std::size_t steps, bool select) {
    return inStrides(steps, [&](sal_Int16 stride) { return cursor->goRight(stride, select); });
}

bool goLeft(Ref<XTextCursor> const& cursor, std::size_t steps, bool select) {
    return inStrides(steps, [&](sal_Int16 stride) { return cursor->goLeft(stride, select); });
}

bool sameStart(Ref<XTextRange> const& one, Ref<XTextRange> const& other) {
    try {
        return as<css::text::XTextRangeCompare>(one->getText())->compareRegionStarts(one, other) ==
               0;
    } catch (css::lang::IllegalArgumentException const&) {
        return false;
    }
}

Ref<XTextCursor> part(Ref<XTextRange> const& start, Stretch const& stretch) {
    auto const cursor = cursorAt(start->getStart());
    goRight(cursor, stretch.from, false);
    goRight(cursor, stretch.to - stretch.from, true);
    return cursor;
}

Stretch replaceMiddle(Ref<XTextRange> const& start, std::size_t offset, std::string const& before,
                      std::string const& after) {
    if (before == after) return {offset, offset};
    auto const was = decoded(before);
    auto const is = decoded(after);
    std::size_t const shorter = std::min(was.size(), is.size());
    std::size_t head = 0;
    while (head < shorter && was[head] == is[head])
        ++head;
    std::size_t tail = 0;
    while (tail < shorter - head && was[was.size() - 1 - tail] == is[is.size() - 1 - tail])
        ++tail;
    part(start, {offset + head, offset + was.size() - tail})
        ->setString(fromUtf8(codePointSlice(after, head, is.size() - tail)));
    return {offset + head, offset + is.size() - tail};
}

} // namespace redress
