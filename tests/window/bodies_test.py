#!/usr/bin/python3
"""A person chooses a body from the list below its field, keeps it for other letters, and clears what
is kept."""

import unittest

from deck import ANSWERS, Deck
from office import Office
from scripts import RUSSIAN

MOSCOW = "Управление внутренних дел по Южному административному округу ГУ МВД России по г. Москве"
IN_LETTER = MOSCOW.replace("Управление", "Управления", 1)
OTHER = "Отдел полиции"


class Bodies(unittest.TestCase):
    def test_are_chosen_kept_and_forgotten(self):
        with Office("bodies", language="en-US") as office:
            deck = Deck(office)
            letter = deck.letter(RUSSIAN.letter)
            deck.start(letter, RUSSIAN.situation)
            deck.open_group(letter, "body")
            name, label = letter.words_for("body"), letter.label("body")

            deck.follow(ANSWERS, "Choose from a list: {1}", name)
            deck.choose(ANSWERS, deck.say("Kind of body"),
                        "Police of an administrative district of Moscow (УВД)")
            deck.choose(ANSWERS, deck.say("Region of the body"),
                        "Южный административный округ")
            deck.press(ANSWERS, "Put it into the field")
            office.wait_for_text(IN_LETTER)

            deck.follow(ANSWERS, "Keep for other letters: {1}", name)
            kept = deck.say("Kept: {1}").replace("{1}", name)
            deck.find(ANSWERS, "combo box", kept)
            deck.type(ANSWERS, label, OTHER)
            office.wait_for_no_text(IN_LETTER)
            deck.choose(ANSWERS, kept, MOSCOW)
            office.wait_for_text(IN_LETTER)

            deck.follow(ANSWERS, "Clear the address book…")
            deck.wait("the question", lambda: next(
                (box.first("push button", deck.yes) for box in office.boxes()), None)).press()
            deck.wait("an empty address book", lambda: not deck.has(ANSWERS, "combo box", kept))
            office.wait_for_text(IN_LETTER)


if __name__ == "__main__":
    unittest.main(verbosity=2)
