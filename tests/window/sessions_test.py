#!/usr/bin/python3
"""One session a document: each window shows the letter of the document in it, and a document that
never met Redress is left alone."""

import unittest
import zipfile

import office as driver
from deck import ANSWERS, LETTER, Deck
from office import Office

RUSSIAN, BRITISH = "ru.proc.inaction", "gb-eng.complaint"
BODY = "body"  # of the Russian letter: the police that is complained of


class Sessions(unittest.TestCase):
    def start(self, office, name):
        deck = Deck(office)
        letter = deck.letter(name)
        deck.start(letter)
        deck.find(ANSWERS, "list", deck.say("Groups of questions"))
        return deck, letter

    def answer(self, deck, letter, text):
        deck.open_group(letter, BODY)
        deck.write(ANSWERS, letter.label(BODY), text)

    def second_window(self, office, open_it):
        """Opens one more; gives the one that was there and the new one, which has the keyboard."""
        first = office.window()
        open_it()
        second = office.wait("a second window", lambda: next(
            (frame for frame in office.windows("frame")
             if frame.accessible != first.accessible and frame.has("active")), None), 20)
        return first, second

    def show_letter(self, deck, letter):
        deck.find(LETTER, "label", letter.name)

    def test_two_letters_in_two_windows(self):
        with Office("two-letters", zoom=60) as office:
            deck, russian = self.start(office, RUSSIAN)
            office.click_into_document()
            first, second = self.second_window(office, lambda: driver.key("ctrl+n"))
            office.wait("the keyboard in the new document", office.in_document)
            _, british = self.start(office, BRITISH)
            self.show_letter(deck, british)
            self.assertIn("Complaint", office.text(second))
            self.assertIn("ЖАЛОБА", office.text(first))
            self.assertNotIn("ЖАЛОБА", office.text(second))

    def test_two_windows_on_one_letter(self):
        with Office("two-windows", zoom=60) as office:
            deck, letter = self.start(office, RUSSIAN)
            self.answer(deck, letter, "Отдел полиции 4")
            first, second = self.second_window(office, lambda: office.menu("Window", "New Window"))
            self.show_letter(deck, letter)
            self.answer(deck, letter, "Отдел полиции 7")
            for window in (first, second):
                office.wait("the answer in both windows", lambda: "Отдела полиции 7" in
                            office.text(window))
            # The letter lives on in the window that stays. Ended with both, this office goes down
            # in its own toolbar's timer, now and then.
            office.click_into_document()
            driver.key("ctrl+w")
            office.wait("one window", lambda: len(office.windows("frame")) == 1)
            self.answer(deck, letter, "Отдел полиции 9")
            office.wait_for_text("Отдела полиции 9")

    def test_a_deck_that_was_closed_shows_the_letter_again(self):
        with Office("closed-deck", zoom=60) as office:
            deck, letter = self.start(office, RUSSIAN)
            self.answer(deck, letter, "Отдел полиции 4")
            office.wait_for_text("Отдела полиции 4")
            deck.press_tab("Properties")
            office.wait("the deck to be gone", lambda: not deck.is_open())
            # Taken back while nobody looks.
            office.click_into_document()
            driver.key("ctrl+z")
            office.wait_for_no_text("Отдела полиции 4")
            deck.show()
            self.show_letter(deck, letter)
            deck.open_group(letter, BODY)
            self.assertEqual(deck.field(ANSWERS, letter.label(BODY)).text, "")

    def test_a_reloaded_document_shows_its_letter(self):
        with Office("reloaded", zoom=60) as office:
            deck, letter = self.start(office, RUSSIAN)
            self.answer(deck, letter, "Отдел полиции 4")
            office.wait_for_text("Отдела полиции 4")
            office.click_into_document()
            office.save(driver.RUN / "reloaded.odt")
            self.answer(deck, letter, "Отдел полиции 7")
            office.wait_for_text("Отдела полиции 7")
            office.click_into_document()
            office.menu("File", "Reload")
            office.wait("the question whether to", lambda: office.boxes())[-1].first(
                "push button", "Yes").press()
            office.wait_for_text("Отдела полиции 4", seconds=20)
            self.show_letter(deck, letter)
            deck.open_group(letter, BODY)
            self.assertEqual(deck.field(ANSWERS, letter.label(BODY)).text, "Отдел полиции 4")
            self.answer(deck, letter, "Отдел полиции 9")
            office.wait_for_text("Отдела полиции 9")

    def test_a_document_that_never_met_redress_is_left_alone(self):
        with Office("left-alone") as office:
            deck = Deck(office)
            deck.find(LETTER, "push button", deck.say("Write a letter"))
            driver.type_text("mine")
            office.wait_for_text("mine")
            file = driver.RUN / "alone.odt"
            office.save(file)
            with zipfile.ZipFile(file) as package:
                for part in ("meta.xml", "content.xml", "styles.xml"):
                    self.assertNotIn(b"Redress", package.read(part), part)
                    self.assertNotIn(b'"rd.', package.read(part), part)


if __name__ == "__main__":
    unittest.main(verbosity=2)
