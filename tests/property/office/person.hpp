#pragma once

#include "property/dice.hpp"
#include "writer/uno.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextCursor.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>
#include <vector>

namespace redress::property {

/// What a person has at hand beside the letter: another letter's document, open, and files.
struct Desk {
    css::uno::Reference<css::uno::XComponentContext> context;
    Ref<css::text::XTextDocument> otherLetter;
    std::string otherFile; ///< URL of the same
    std::string twinFile;  ///< URL to store the letter itself under, with its bookmarks
};

/// A person at work on a document: each act is one that a person can do, by the commands of the
/// office where they matter. An act gives false, and has done nothing, where it cannot be done.
/// Protected places are left alone, for the office would not let a person write there.
class Person {
public:
    using Document = Ref<css::text::XTextDocument>;

    Person(Desk const& desk, Document const& document, int& marks)
        : desk_(desk), document_(document), marks_(marks) {}

    /// Where the next thing would be typed.
    bool putCursor(Dice& dice);
    // Typing
    bool typeInside(Dice& dice);
    bool typeBefore(Dice& dice);
    bool typeAfter(Dice& dice);
    bool typeAcross(Dice& dice);
    bool typeOverAnEdge(Dice& dice);
    bool correctWord(Dice& dice);
    bool replaceAll(Dice& dice);
    // Paragraphs
    bool deletePart(Dice& dice);
    bool deleteParagraph(Dice& dice);
    bool deleteParagraphAndEnd(Dice& dice);
    bool split(Dice& dice);
    bool join(Dice& dice);
    bool moveParagraph(Dice& dice);
    bool drag(Dice& dice);
    bool copy(Dice& dice);
    bool cutOrPasteBack(Dice& dice);
    bool pasteOtherLetter(Dice& dice);
    bool insertFile(Dice& dice);
    // Objects
    bool insertTable(Dice& dice);
    bool putIntoTable(Dice& dice);
    bool insertFrame(Dice& dice);
    bool insertFootnote(Dice& dice);
    bool insertComment(Dice& dice);
    bool writeHeader(Dice& dice);
    bool insertSection(Dice& dice);
    bool insertColumns(Dice& dice);
    bool protectSection(Dice& dice);
    bool insertBookmark(Dice& dice);
    bool insertField(Dice& dice);
    bool deleteComments(Dice& dice);
    // Looks
    bool breakPage(Dice& dice);
    bool format(Dice& dice);
    bool link(Dice& dice);
    bool giveStyle(Dice& dice);
    // Tracked changes
    bool switchTracking(Dice& dice);
    bool typeTracked(Dice& dice);
    bool deleteTracked(Dice& dice);
    bool acceptChanges(Dice& dice);
    bool rejectChanges(Dice& dice);

private:
    using Cursor = Ref<css::text::XTextCursor>;
    using Range = Ref<css::text::XTextRange>;

    /// Paragraphs of the body in which a person may write.
    std::vector<Range> paragraphs() const;
    Cursor place(Dice& dice) const;
    /// Some words of one paragraph; empty when that has none.
    Cursor stretch(Dice& dice) const;
    /// A paragraph, or `more` of them, with the end of the last or without it.
    Cursor whole(Dice& dice, bool withEnd, std::size_t more = 0) const;
    /// From within one paragraph to within the next; empty where they are not of one text.
    Cursor across(Dice& dice) const;

    std::string words(Dice& dice);
    bool type(Range const& at, std::string const& text);
    bool select(Document const& document, Range const& range) const;
    void dispatch(char const* command) const { dispatch(document_, command, {}); }
    void dispatch(Document const& document, char const* command,
                  css::uno::Sequence<css::beans::PropertyValue> const& arguments) const;
    Ref<css::frame::XModel> model() const { return as<css::frame::XModel>(document_); }
    Ref<css::text::XTextContent> make(char const* service) const;
    bool addSection(Dice& dice, bool columns);
    bool hasChanges() const;

    Desk const& desk_;
    Document document_;
    int& marks_;
    bool held_ = false; ///< something was cut, to be pasted later
};

} // namespace redress::property
