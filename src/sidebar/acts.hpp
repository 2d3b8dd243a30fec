#pragma once

#include "sidebar/desk.hpp"

/// What is done with a letter as a whole, with the questions that belong to it. What goes wrong is
/// said in a message over the window, and leaves everything as it was.
namespace redress {

/// Where a person is: the window, and the desk of the document in it.
struct Seat {
    Ref<css::uno::XComponentContext> const& context;
    Ref<css::frame::XFrame> const& frame;
    Desk& desk;
};

/// Begins the chosen letter in this document, or in a new one in a window of its own.
void startLetter(Seat const& seat, bool inNewDocument);
/// The page to write calls on, with those that were told already, in a new document.
void startDiaryPage(Seat const& seat);
/// Asks for a file of answers: begins the letter they are for, or gives them to the one that
/// stands here.
void openAnswers(Seat const& seat);
void saveAnswers(Seat const& seat);
/// Asks whether bookmarks and answers may go, and notes what went.
void finishLetter(Seat const& seat);

/// Asks whether all that is kept for other letters may go.
void clearAddressBook(Seat const& seat);

// What the panel Letter asks.
void resolve(Seat const& seat, Wish const& wish);
void useWording(Seat const& seat, int block);
void decidePackChanges(Seat const& seat, bool take);
void bindAgain(Seat const& seat);

/// Writes the letter in English into a new document in a window of its own.
void openReadingCopy(Seat const& seat);

/// Asks whether gaps may stay, and for the name.
void exportPdf(Seat const& seat);
/// Asks for the name of a copy without what is personal.
void exportRedacted(Seat const& seat);

} // namespace redress
