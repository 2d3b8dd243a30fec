#include "writer/reading_copy.hpp"

#include "writer/insertion.hpp"
#include "writer/page.hpp"

#include <com/sun/star/document/XUndoManagerSupplier.hpp>

namespace redress {

void writeReadingCopy(Ref<css::text::XTextDocument> const& document, ReadingCopy const& copy) {
    auto const model = as<css::frame::XModel>(document);
    prepareDocument(model, copy.layout, copy.letter.title);
    insertAt(model, document->getText()->getStart(), copy.letter.blocks, copy.layout,
             copy.letter.language, {});
    // It begins as it is: there is nothing to go back to.
    as<css::document::XUndoManagerSupplier>(model)->getUndoManager()->clear();
}

} // namespace redress
