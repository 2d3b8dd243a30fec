#include "writer/marks.hpp"

#include "writer/utf8.hpp"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XTextContent.hpp>

namespace redress {

using css::text::XTextContent;
using css::text::XTextRange;

Ref<css::uno::XInterface> Marks::bookmark(std::string const& name) const {
    auto const all = as<css::text::XBookmarksSupplier>(model_)->getBookmarks();
    if (!all->hasByName(fromUtf8(name))) return {};
    return Ref<css::uno::XInterface>(all->getByName(fromUtf8(name)), css::uno::UNO_QUERY);
}

Ref<XTextRange> Marks::find(std::string const& name) const {
    auto const found = bookmark(name);
    return found.is() ? as<XTextContent>(found)->getAnchor() : Ref<XTextRange>();
}

void Marks::put(Ref<XTextRange> const& range, std::string const& name) const {
    auto const mark =
        as<css::lang::XMultiServiceFactory>(model_)->createInstance("com.sun.star.text.Bookmark");
    auto const names = as<css::container::XNamed>(mark);
    names->setName(fromUtf8(name));
    range->getText()->insertTextContent(range, as<XTextContent>(mark), true);
    if (toUtf8(names->getName()) != name)
        throw WriteFailure("the bookmark " + name + " stands in the document already");
}

void Marks::remove(std::string const& name) const {
    auto const found = bookmark(name);
    if (!found.is()) return;
    auto const mark = as<XTextContent>(found);
    mark->getAnchor()->getText()->removeTextContent(mark);
}

void Marks::touch(std::string const& name) const {
    auto const found = bookmark(name);
    if (!found.is()) return;
    auto const names = as<css::container::XNamed>(found);
    names->setName(fromUtf8(name + "_"));
    names->setName(fromUtf8(name));
}

std::vector<LiftedMark> Marks::lift(std::vector<std::string> const& names) const {
    std::vector<LiftedMark> marks;
    for (std::string const& name : names) {
        auto const anchor = find(name);
        if (!anchor.is()) continue;
        auto const text = anchor->getText();
        marks.push_back({fromUtf8(name), text->createTextCursorByRange(anchor->getStart()),
                         text->createTextCursorByRange(anchor->getEnd())});
    }
    for (LiftedMark const& mark : marks)
        remove(toUtf8(mark.name));
    return marks;
}

void Marks::putBack(std::vector<LiftedMark> const& marks) const {
    for (LiftedMark const& mark : marks) {
        auto const range = mark.start->getText()->createTextCursorByRange(mark.start);
        range->gotoRange(mark.end, true);
        put(range, toUtf8(mark.name));
    }
}

} // namespace redress
