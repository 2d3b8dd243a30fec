#include "property/office/person.hpp"
#include "property/office/user_marks.hpp"
#include "writer/cursor.hpp"
#include "writer/utf8.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/document/XDocumentInsertable.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/style/BreakType.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/TextContentAnchorType.hpp>
#include <com/sun/star/text/XTextColumns.hpp>
#include <com/sun/star/text/XTextFrame.hpp>
#include <com/sun/star/text/XTextSection.hpp>
#include <com/sun/star/text/XTextSectionsSupplier.hpp>
#include <com/sun/star/text/XTextTable.hpp>

namespace redress::property {

using css::text::TextContentAnchorType_AS_CHARACTER;
using css::text::TextContentAnchorType_AT_PARAGRAPH;
using css::text::XTextRange;

bool Person::insertFile(Dice& dice) {
    auto const to = place(dice);
    // Into what is deleted and tracked, the office goes down.
    if (!to.is() || hasChanges()) return false;
    auto const file = fromUtf8(dice.once(2) ? desk_.otherFile : desk_.twinFile);
    if (file == fromUtf8(desk_.twinFile))
        as<css::frame::XStorable>(document_)->storeToURL(
            file, sequence({named("FilterName", rtl::OUString("writer8"))}));
    as<css::document::XDocumentInsertable>(to)->insertDocumentFromURL(file, {});
    return true;
}

bool Person::insertTable(Dice& dice) {
    auto const to = place(dice);
    if (!to.is()) return false;
    auto const table = as<css::text::XTextTable>(make("com.sun.star.text.TextTable"));
    table->initialize(1 + static_cast<sal_Int32>(dice.pick(2)), 2);
    Range const where = dice.once(3)   ? Range(to)
                        : dice.once(2) ? Range(endOfParagraph(to))
                                       : Range(startOfParagraph(to));
    where->getText()->insertTextContent(where, table, false);
    as<XTextRange>(table->getCellByName("A1"))->setString(fromUtf8(words(dice)));
    return true;
}

bool Person::putIntoTable(Dice& dice) {
    auto const what = whole(dice, false, dice.pick(2));
    if (!what.is() || what->isCollapsed() || !select(document_, what)) return false;
    dispatch(".uno:Cut");
    held_ = false;
    auto const table = as<css::text::XTextTable>(make("com.sun.star.text.TextTable"));
    table->initialize(1, 1);
    auto const to = place(dice);
    to->getText()->insertTextContent(endOfParagraph(to), table, false);
    select(document_, as<css::text::XText>(table->getCellByName("A1"))->getStart());
    dispatch(".uno:Paste");
    return true;
}

bool Person::insertFrame(Dice& dice) {
    auto const to = place(dice);
    if (!to.is()) return false;
    auto const frame = make("com.sun.star.text.TextFrame");
    set(frame, "AnchorType",
        dice.once(2) ? TextContentAnchorType_AT_PARAGRAPH : TextContentAnchorType_AS_CHARACTER);
    to->getText()->insertTextContent(to, frame, false);
    as<css::text::XTextFrame>(frame)->getText()->setString(fromUtf8(words(dice)));
    return true;
}

bool Person::insertFootnote(Dice& dice) {
    auto const to = place(dice);
    if (!to.is()) return false;
    auto const note = make("com.sun.star.text.Footnote");
    to->getText()->insertTextContent(to, note, false);
    as<css::text::XText>(note)->setString(fromUtf8(words(dice)));
    return true;
}

bool Person::insertComment(Dice& dice) {
    auto const to = place(dice);
    if (!to.is()) return false;
    auto const comment = make("com.sun.star.text.textfield.Annotation");
    set(comment, "Content", fromUtf8(words(dice)));
    to->getText()->insertTextContent(to, comment, false);
    return true;
}

bool Person::deleteComments(Dice&) {
    dispatch(".uno:DeleteAllNotes");
    return true;
}

bool Person::insertField(Dice& dice) {
    auto const to = place(dice);
    if (!to.is()) return false;
    to->getText()->insertTextContent(to,
                                     make(dice.of({"com.sun.star.text.textfield.PageNumber",
                                                   "com.sun.star.text.textfield.DateTime"})),
                                     false);
    return true;
}

bool Person::insertBookmark(Dice& dice) {
    auto const at = dice.once(2) ? stretch(dice) : place(dice);
    if (!at.is()) return false;
    auto const mark = make("com.sun.star.text.Bookmark");
    as<css::container::XNamed>(mark)->setName(fromUtf8("mine"));
    at->getText()->insertTextContent(at, mark, true);
    return true;
}

/// To switch a header on takes the undo list away: it is done now and then only.
bool Person::writeHeader(Dice& dice) {
    Ref<css::container::XNameAccess> const pages(
        as<css::style::XStyleFamiliesSupplier>(document_)->getStyleFamilies()->getByName(
            "PageStyles"),
        css::uno::UNO_QUERY);
    Ref<css::uno::XInterface> const page(pages->getByName("Standard"), css::uno::UNO_QUERY);
    if (!get<bool>(page, "HeaderIsOn")) {
        if (!dice.once(3)) return false;
        set(page, "HeaderIsOn", true);
    }
    auto const header = get<Ref<css::text::XText>>(page, "HeaderText");
    header->insertString(header->getEnd(), fromUtf8(words(dice)), false);
    return true;
}

bool Person::addSection(Dice& dice, bool columns) {
    auto const around = whole(dice, false, dice.pick(3));
    // The office would track a change there that begins in one text and ends in none.
    if (!around.is() || get<bool>(document_, "RecordChanges")) return false;
    auto const section = make("com.sun.star.text.TextSection");
    if (columns) {
        auto const two = as<css::text::XTextColumns>(
            as<css::lang::XMultiServiceFactory>(document_)->createInstance(
                "com.sun.star.text.TextColumns"));
        two->setColumnCount(2);
        set(section, "TextColumns", two);
    }
    around->getText()->insertTextContent(around, section, true);
    return true;
}

bool Person::insertSection(Dice& dice) { return addSection(dice, false); }
bool Person::insertColumns(Dice& dice) { return addSection(dice, true); }

bool Person::protectSection(Dice& dice) {
    auto const sections = as<css::text::XTextSectionsSupplier>(document_)->getTextSections();
    auto const names = sections->getElementNames();
    if (!names.hasElements()) {
        if (!addSection(dice, false)) return false;
        return protectSection(dice);
    }
    Ref<css::uno::XInterface> const section(
        sections->getByName(
            names[static_cast<sal_Int32>(dice.pick(static_cast<std::size_t>(names.getLength())))]),
        css::uno::UNO_QUERY);
    set(section, "IsProtected", !get<bool>(section, "IsProtected"));
    return true;
}

bool Person::breakPage(Dice& dice) {
    auto const at = place(dice);
    if (!at.is()) return false;
    if (dice.once(2)) {
        set(startOfParagraph(at), "BreakType", css::style::BreakType_PAGE_BEFORE);
        return true;
    }
    select(document_, at);
    dispatch(".uno:InsertPagebreak");
    return true;
}

bool Person::format(Dice& dice) {
    auto const at = stretch(dice);
    // A paragraph's end alone would take the formatting on unseen, and show it in what is written
    // there next.
    if (!at.is() || at->getString().trim().isEmpty() || !select(document_, at)) return false;
    dispatch(dice.of({".uno:Bold", ".uno:Italic", ".uno:Underline", ".uno:CenterPara"}));
    return true;
}

bool Person::link(Dice& dice) {
    auto const at = stretch(dice);
    if (!at.is()) return false;
    set(at, "HyperLinkURL", rtl::OUString("https://example.org/"));
    return true;
}

bool Person::giveStyle(Dice& dice) {
    auto const at = place(dice);
    if (!at.is()) return false;
    set(at, "ParaStyleName",
        rtl::OUString::createFromAscii(dice.of({"Heading 1", "Quotations", "Test body"})));
    return true;
}

} // namespace redress::property
