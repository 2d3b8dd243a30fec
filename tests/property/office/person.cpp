#include "property/office/person.hpp"

#include "property/office/user_marks.hpp"
#include "writer/cursor.hpp"
#include "writer/utf8.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/document/XRedlinesSupplier.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XTextSection.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/util/XReplaceable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

#include <algorithm>

namespace redress::property {

using css::text::XTextCursor;
using css::text::XTextRange;

namespace {

std::size_t lengthOf(Ref<XTextRange> const& range) {
    return static_cast<std::size_t>(range->getString().getLength());
}

bool isProtected(Ref<XTextRange> const& range) {
    auto section = get<Ref<css::text::XTextSection>>(range, "TextSection");
    for (; section.is(); section = section->getParentSection())
        if (get<bool>(section, "IsProtected")) return true;
    return false;
}

} // namespace

std::vector<Person::Range> Person::paragraphs() const {
    std::vector<Range> found;
    auto const elements =
        as<css::container::XEnumerationAccess>(document_->getText())->createEnumeration();
    while (elements->hasMoreElements()) {
        Range const range(elements->nextElement(), css::uno::UNO_QUERY);
        if (range.is() && !ifIs<css::text::XTextTable>(range).is() && !isProtected(range))
            found.push_back(range);
    }
    return found;
}

Person::Cursor Person::place(Dice& dice) const {
    auto const all = paragraphs();
    if (all.empty()) return {};
    Range const paragraph = all[dice.pick(all.size())];
    auto const cursor = cursorAt(paragraph->getStart());
    for (std::size_t steps = dice.pick(lengthOf(paragraph) + 1); steps > 0; --steps)
        goRight(cursor, 1, false);
    return cursor;
}

Person::Cursor Person::stretch(Dice& dice) const {
    auto const all = paragraphs();
    if (all.empty()) return {};
    Range const paragraph = all[dice.pick(all.size())];
    std::size_t const length = lengthOf(paragraph);
    if (length == 0) return {};
    std::size_t const from = dice.pick(length);
    auto const cursor = cursorAt(paragraph->getStart());
    goRight(cursor, from, false);
    goRight(cursor, 1 + dice.pick(std::min<std::size_t>(length - from, 12)), true);
    return cursor;
}

Person::Cursor Person::whole(Dice& dice, bool withEnd, std::size_t more) const {
    auto const all = paragraphs();
    if (all.empty()) return {};
    std::size_t const first = dice.pick(all.size());
    std::size_t const last = std::min(first + more, all.size() - 1);
    auto const cursor = cursorAt(all[first]->getStart());
    cursor->gotoRange(all[last]->getEnd(), true);
    if (withEnd && !goRight(cursor, 1, true)) return {};
    return cursor;
}

Person::Cursor Person::across(Dice& dice) const {
    auto const all = paragraphs();
    if (all.size() < 2) return {};
    std::size_t const first = dice.pick(all.size() - 1);
    auto const cursor = cursorAt(all[first]->getStart());
    goRight(cursor, dice.pick(lengthOf(all[first]) + 1), false);
    auto const end = cursorAt(all[first + 1]->getStart());
    goRight(end, dice.pick(lengthOf(all[first + 1]) + 1), false);
    cursor->gotoRange(end, true);
    return cursor;
}

std::string Person::words(Dice& dice) {
    std::string const mark = marks_ < markCount ? userMark(marks_++) : "";
    switch (dice.pick(5)) {
    case 0:
        return mark;
    case 1:
        return " see " + mark + ' ';
    case 2:
        return mark + "Anna";
    case 3:
        return mark + " s.12 PRA 2002 ";
    default:
        return "ё" + mark + "🙂";
    }
}

bool Person::select(Document const& document, Range const& range) const {
    return as<css::view::XSelectionSupplier>(
               as<css::frame::XModel>(document)->getCurrentController())
        ->select(anyOf(range));
}

bool Person::type(Range const& at, std::string const& text) {
    if (!at.is() || !select(document_, at)) return false;
    dispatch(document_, ".uno:InsertText", sequence({named("Text", fromUtf8(text))}));
    return true;
}

void Person::dispatch(Document const& document, char const* command,
                      css::uno::Sequence<css::beans::PropertyValue> const& arguments) const {
    auto const frame = as<css::frame::XModel>(document)->getCurrentController()->getFrame();
    css::frame::DispatchHelper::create(desk_.context)
        ->executeDispatch(as<css::frame::XDispatchProvider>(frame),
                          rtl::OUString::createFromAscii(command), {}, 0, arguments);
}

Ref<css::text::XTextContent> Person::make(char const* service) const {
    return as<css::text::XTextContent>(
        as<css::lang::XMultiServiceFactory>(document_)->createInstance(
            rtl::OUString::createFromAscii(service)));
}

bool Person::putCursor(Dice& dice) {
    auto const at = place(dice);
    return at.is() && select(document_, at);
}

bool Person::typeInside(Dice& dice) { return type(place(dice), words(dice)); }

bool Person::typeBefore(Dice& dice) {
    auto const at = place(dice);
    return at.is() && type(startOfParagraph(at), words(dice));
}

bool Person::typeAfter(Dice& dice) {
    auto const at = place(dice);
    return at.is() && type(endOfParagraph(at), words(dice));
}

bool Person::typeAcross(Dice& dice) { return type(across(dice), words(dice)); }

/// Over the place where a bookmark begins or ends.
bool Person::typeOverAnEdge(Dice& dice) {
    auto const marks = as<css::text::XBookmarksSupplier>(document_)->getBookmarks();
    auto const names = marks->getElementNames();
    if (!names.hasElements()) return false;
    Ref<css::text::XTextContent> const mark(
        marks->getByName(
            names[static_cast<sal_Int32>(dice.pick(static_cast<std::size_t>(names.getLength())))]),
        css::uno::UNO_QUERY);
    auto const anchor = Range(mark->getAnchor());
    if (isProtected(anchor)) return false;
    auto const over = cursorAt(dice.once(2) ? anchor->getStart() : anchor->getEnd());
    goLeft(over, dice.pick(3), false);
    goRight(over, 1 + dice.pick(4), true);
    return !isProtected(over->getStart()) && !isProtected(over->getEnd()) &&
           type(over, words(dice));
}

/// As autocorrection does: a word becomes another.
bool Person::correctWord(Dice& dice) {
    auto const at = stretch(dice);
    if (!at.is()) return false;
    std::string const text = toUtf8(at->getString());
    at->setString(fromUtf8(text + text.substr(0, dice.once(2) ? 0 : 1)));
    if (dice.once(2)) at->setString(fromUtf8("Teh"));
    return true;
}

bool Person::replaceAll(Dice& dice) {
    auto const replaceable = as<css::util::XReplaceable>(document_);
    auto const search = replaceable->createReplaceDescriptor();
    search->setSearchString(
        fromUtf8(dice.of({"Anna", "was", "said nothing", "One ", "in Орёл", "Yours"})));
    search->setReplaceString(fromUtf8(dice.of({"Olga", "is", "said little", "Here ", "", "Y"})));
    return replaceable->replaceAll(as<css::util::XSearchDescriptor>(search)) > 0;
}

bool Person::deletePart(Dice& dice) {
    auto const at = stretch(dice);
    if (!at.is() || !select(document_, at)) return false;
    dispatch(".uno:Delete");
    return true;
}

bool Person::deleteParagraph(Dice& dice) {
    auto const at = whole(dice, false);
    if (!at.is() || at->isCollapsed() || !select(document_, at)) return false;
    dispatch(".uno:Delete");
    return true;
}

bool Person::deleteParagraphAndEnd(Dice& dice) {
    auto const at = whole(dice, true, dice.pick(2));
    if (!at.is() || isProtected(at->getEnd()) || !select(document_, at)) return false;
    dispatch(".uno:Delete");
    return true;
}

bool Person::split(Dice& dice) {
    auto const at = place(dice);
    if (!at.is() || !select(document_, at)) return false;
    dispatch(".uno:InsertPara");
    return true;
}

bool Person::join(Dice& dice) {
    auto const at = place(dice);
    if (!at.is()) return false;
    auto const next = endOfParagraph(at);
    if (!goRight(next, 1, false) || isProtected(next)) return false;
    if (dice.once(2)) {
        select(document_, endOfParagraph(at));
        dispatch(".uno:Delete");
    } else {
        select(document_, next);
        dispatch(".uno:SwBackspace");
    }
    return true;
}

bool Person::moveParagraph(Dice& dice) {
    auto const at = place(dice);
    if (!at.is() || !select(document_, at)) return false;
    char const* const command = dice.of({".uno:MoveUp", ".uno:MoveDown"});
    for (std::size_t times = 1 + dice.pick(3); times > 0; --times)
        dispatch(command);
    return true;
}

bool Person::drag(Dice& dice) {
    auto const what = whole(dice, !dice.once(3), dice.pick(2));
    if (!what.is() || what->isCollapsed() || isProtected(what->getEnd()) ||
        !select(document_, what))
        return false;
    dispatch(".uno:Cut");
    held_ = false;
    auto to = place(dice);
    if (!to.is()) return true;
    if (!dice.once(3)) to = startOfParagraph(to);
    select(document_, to);
    dispatch(".uno:Paste");
    return true;
}

bool Person::copy(Dice& dice) {
    auto const what = dice.once(2) ? whole(dice, dice.once(2), dice.pick(3)) : stretch(dice);
    if (!what.is() || what->isCollapsed() || !select(document_, what)) return false;
    dispatch(".uno:Copy");
    held_ = false;
    auto to = place(dice);
    if (dice.once(2)) to = startOfParagraph(to);
    select(document_, to);
    dispatch(".uno:Paste");
    return true;
}

bool Person::cutOrPasteBack(Dice& dice) {
    if (held_) {
        auto const to = place(dice);
        if (!to.is() || !select(document_, dice.once(2) ? startOfParagraph(to) : to)) return false;
        dispatch(".uno:Paste");
        held_ = false;
        return true;
    }
    auto const what = dice.once(4) ? stretch(dice) : whole(dice, dice.once(2), dice.pick(2));
    if (!what.is() || what->isCollapsed() || isProtected(what->getEnd()) ||
        !select(document_, what))
        return false;
    dispatch(".uno:Cut");
    held_ = true;
    return true;
}

bool Person::pasteOtherLetter(Dice& dice) {
    auto const to = place(dice);
    if (!to.is()) return false;
    auto const text = desk_.otherLetter->getText();
    auto const what = text->createTextCursor();
    what->gotoStart(false);
    std::size_t const length = lengthOf(as<XTextRange>(text));
    if (!dice.once(3)) goRight(what, dice.pick(length / 2), false);
    if (dice.once(3))
        what->gotoEnd(true);
    else
        goRight(what, 1 + dice.pick(length / 2), true);
    select(desk_.otherLetter, what);
    dispatch(desk_.otherLetter, ".uno:Copy", {});
    held_ = false;
    select(document_, dice.once(2) ? startOfParagraph(to) : to);
    dispatch(".uno:Paste");
    return true;
}

bool Person::hasChanges() const {
    auto const changes =
        as<css::document::XRedlinesSupplier>(document_)->getRedlines()->createEnumeration();
    return changes.is() && changes->hasMoreElements();
}

bool Person::switchTracking(Dice&) {
    set(document_, "RecordChanges", !get<bool>(document_, "RecordChanges"));
    return true;
}

bool Person::typeTracked(Dice& dice) {
    bool const before = get<bool>(document_, "RecordChanges");
    set(document_, "RecordChanges", true);
    bool const done = dice.once(3)   ? typeAcross(dice)
                      : dice.once(3) ? split(dice)
                                     : typeInside(dice);
    set(document_, "RecordChanges", before);
    return done;
}

bool Person::deleteTracked(Dice& dice) {
    bool const before = get<bool>(document_, "RecordChanges");
    set(document_, "RecordChanges", true);
    bool const done = dice.once(3)   ? deleteParagraphAndEnd(dice)
                      : dice.once(3) ? deleteParagraph(dice)
                                     : deletePart(dice);
    set(document_, "RecordChanges", before);
    return done;
}

bool Person::acceptChanges(Dice&) {
    if (!hasChanges()) return false;
    dispatch(".uno:AcceptAllTrackedChanges");
    return true;
}

bool Person::rejectChanges(Dice&) {
    if (!hasChanges()) return false;
    dispatch(".uno:RejectAllTrackedChanges");
    return true;
}

} // namespace redress::property
