#pragma once

#include "sidebar/question_view.hpp"

namespace redress {

/// A view that a question for a name is added to. `language` is the reader's.
struct NameView {
    View& view;
    Pack const& pack;
    Asked const& asked;
    Unfinished const& unfinished;
    std::string const& language;
    std::string tip; ///< of its fields, where they have none of their own
};

/// Adds the parts of a person's name; where letters are in a language with cases, the gender and
/// what `showCases` adds.
void showPerson(NameView const& shown);

/// Adds what opens the cases of a person or a designation. Open, each stands in a field: as the
/// user wrote it, with a way back, or as the rules have it. Where they are not sure the field is
/// empty and says so, and what the letter needs is asked for also while the cases are shut.
void showCases(NameView const& shown);

/// The answer that follows when a field of the question gets what the event says. A case that is
/// emptied, or reads as the rules have it, is theirs again.
AnswerValue personFrom(Pack const& pack, Asked const& asked, std::string const& part,
                       Event const& event);
AnswerValue designationFrom(Pack const& pack, Asked const& asked, std::string const& part,
                            Event const& event);

} // namespace redress
