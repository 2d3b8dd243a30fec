#include "sidebar/address_book_view.hpp"

#include "core/language/messages.hpp"

#include <algorithm>

namespace redress {
namespace {

using Kind = Widget::Kind;

constexpr int apart = 4; ///< pixels above, of what belongs to the field

std::string onOneLine(std::string text) {
    for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at))
        text.replace(at, 1, ", ");
    return text;
}

} // namespace

void showAddressBook(View& view, Asked const& asked, AddressBook const& book,
                     std::string const& language) {
    std::vector<std::string> const* const entries = book.of(*asked.question);
    if (!entries) return;
    std::string const label = asked.question->label.in(language);
    auto const say = [&](char const* english) { return translate(english, language, {label}); };
    std::string const answer = designationOf(asked.value).name;
    bool const kept = book.has(*asked.question, answer);
    if (!entries->empty()) {
        Widget list{Kind::dropDown, "kept:" + asked.path, {}, {}};
        list.tip = say(REDRESS_TEXT("What you kept for other letters; choosing puts it into the "
                                    "field"));
        list.items.push_back(say(REDRESS_TEXT("Choose…")));
        list.selected = 0;
        for (std::string const& entry : *entries) {
            list.items.push_back(onOneLine(entry));
            if (kept && entry == answer) list.selected = static_cast<int>(list.items.size()) - 1;
        }
        view.add({Kind::label, "label:" + list.name, say(REDRESS_TEXT("Kept: {1}")), {}}, apart);
        view.addChoice(std::move(list));
    }
    Widget keep{Kind::link, "keep:" + asked.path, say(REDRESS_TEXT("Keep for other letters: {1}")),
                say(REDRESS_TEXT("It is kept in your office profile on this machine, and nowhere "
                                 "else"))};
    keep.visible = asked.answered() && !kept;
    view.add(std::move(keep), apart);
    Widget forget{Kind::link, "forget:" + asked.path, say(REDRESS_TEXT("Keep no longer: {1}")),
                  say(REDRESS_TEXT("Takes it out of your office profile; the letter stays"))};
    forget.visible = kept;
    view.add(std::move(forget), apart);
}

std::optional<AddressBookEvent> addressBookEvent(Event const& event) {
    using What = AddressBookEvent::What;
    std::size_t const colon = event.name.find(':');
    if (colon == std::string::npos) return std::nullopt;
    std::string const control = event.name.substr(0, colon);
    std::string const path = event.name.substr(colon + 1);
    bool const pressed = event.kind == Event::Kind::pressed;
    if (control == "kept" && event.kind == Event::Kind::changed)
        return AddressBookEvent{What::choose, path};
    if (control == "keep" && pressed) return AddressBookEvent{What::keep, path};
    if (control == "forget" && pressed) return AddressBookEvent{What::forget, path};
    return std::nullopt;
}

std::optional<std::string> chosenEntry(Asked const& asked, AddressBook const& book,
                                       Event const& event) {
    std::vector<std::string> const* const entries = book.of(*asked.question);
    auto const item = static_cast<std::size_t>(std::max(event.item, 0));
    if (!entries || item == 0 || item > entries->size()) return std::nullopt;
    return (*entries)[item - 1];
}

} // namespace redress
