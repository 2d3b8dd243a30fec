#include "sidebar/address_book_view.hpp"
#include "sidebar/answers_panel.hpp"
#include "sidebar/body_view.hpp"
#include "writer/settings.hpp"

namespace redress {

bool AnswersPanel::chooseBody(Event const& event) {
    std::string const path = bodyPath(event.name);
    AskedGroup const* const group = path.empty() ? nullptr : groupAsking(interview_, path);
    Asked const* const asked = group ? findAsked(group->questions, path) : nullptr;
    if (!asked) return false;
    Pack const& pack = *desk().session()->pack();
    BodyChoice& choice = unfinished_.body;
    if (event.kind == Event::Kind::changed) {
        redress::chooseBody(pack, *asked, event, choice);
    } else if (event.name != useOfBody(path)) {
        toggleBodies(*asked, choice);
    } else if (auto const body = chosenBody(pack, *asked, choice)) {
        choice.path.clear();
        fill(path, *body);
    }
    window_.refresh();
    return true;
}

bool AnswersPanel::useAddressBook(Event const& event) {
    auto const told = addressBookEvent(event);
    AskedGroup const* const group = told ? groupAsking(interview_, told->path) : nullptr;
    Asked const* const asked = group ? findAsked(group->questions, told->path) : nullptr;
    if (!asked) return false;
    std::string const answer = designationOf(asked->value).name;
    // Another window may have kept something meanwhile.
    AddressBook book = addressBook(window_.context());
    switch (told->what) {
    case AddressBookEvent::What::choose:
        if (auto const entry = chosenEntry(*asked, unfinished_.book, event))
            fill(told->path, *entry);
        return true;
    case AddressBookEvent::What::keep:
        book.keep(*asked->question, answer);
        break;
    case AddressBookEvent::What::forget:
        book.forget(*asked->question, answer);
    }
    if (setAddressBook(window_.context(), book)) desk().changed();
    return true;
}

void AnswersPanel::fill(std::string const& path, std::string const& text) {
    forgetTyped(path);
    desk().session()->leaveField();
    std::string const field = fieldName(path);
    changed({Event::Kind::changed, field, text});
    leave({Event::Kind::left, field});
    window_.focusFieldLater(field);
}

} // namespace redress
