#pragma once

#include "session/address_book.hpp"
#include "session/interview.hpp"
#include "sidebar/view.hpp"

#include <optional>

namespace redress {

/// Adds, below the field of a body or a postal address, what the person keeps: entries to choose
/// from, and links that keep the answer or forget it. Nothing is kept unless it is asked for.
void showAddressBook(View& view, Asked const& asked, AddressBook const& book,
                     std::string const& language);

/// What a control of that kind tells.
struct AddressBookEvent {
    enum class What { choose, keep, forget };
    What what = What::choose;
    std::string path; ///< of the question
};
std::optional<AddressBookEvent> addressBookEvent(Event const& event);

/// The entry that the event chooses; nothing for the first item, which says that none is.
std::optional<std::string> chosenEntry(Asked const& asked, AddressBook const& book,
                                       Event const& event);

} // namespace redress
