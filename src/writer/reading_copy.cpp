#include "writer/reading_copy.hpp"

#include "writer/insertion.hpp"
#include "writer/page.hpp"

#include <com/sun/star/document/XUndoManagerSupplier.hpp>

namespace redress {

void writeCopy(Ref<css::text::XTextDocument> const& document, Letter const& letter,
               Layout const& layout) {
    auto const model = as<css::frame::XModel>(document);
    prepareDocument(model, layout, letter.title);
    insertAt(model, document->getText()->getStart(), letter.blocks, layout, letter.language, {});
    // It begins as it is: there is nothing to go back to.
    as<css::document::XUndoManagerSupplier>(model)->getUndoManager()->clear();
}

} // namespace redress
