#include "sidebar/address_book_view.hpp"
#include "sidebar/answers_panel.hpp"
#include "sidebar/body_view.hpp"
#include "writer/settings.hpp"

namespace redress {

bool AnswersPanel::chooseBody(Event const& event) {
    std::string const path = bodyPath(event.name);
    Asked const* const question = path.empty() ? nullptr : asked(path);
    if (!question) return false;
    Pack const& pack = *desk().session()->pack();
    BodyChoice& choice = fields_.body();
    if (event.kind == Event::Kind::changed) {
        redress::chooseBody(pack, *question, event, choice);
    } else if (event.name != useOfBody(path)) {
        toggleBodies(*question, choice);
    } else if (auto const body = chosenBody(pack, *question, choice)) {
        choice.path.clear();
        fill(path, *body);
    }
    window_.refresh();
    return true;
}

bool AnswersPanel::useAddressBook(Event const& event) {
    auto const told = addressBookEvent(event);
    Asked const* const question = told ? asked(told->path) : nullptr;
    if (!question) return false;
    std::string const answer = designationOf(question->value).name;
    // Another window may have kept something meanwhile.
    AddressBook book = addressBook(window_.context());
    switch (told->what) {
    case AddressBookEvent::What::choose:
        if (auto const entry = chosenEntry(*question, fields_.unfinished().book, event))
            fill(told->path, *entry);
        return true;
    case AddressBookEvent::What::keep:
        book.keep(*question->question, answer);
        break;
    case AddressBookEvent::What::forget:
        book.forget(*question->question, answer);
    }
    if (setAddressBook(window_.context(), book)) desk().changed();
    return true;
}

void AnswersPanel::fill(std::string const& path, std::string const& text) {
    fields_.forgetTyped(path);
    desk().session()->leaveField();
    std::string const field = fieldName(path);
    fields_.changed({Event::Kind::changed, field, text});
    fields_.leave({Event::Kind::left, field});
    window_.focusFieldLater(field);
}

} // namespace redress
