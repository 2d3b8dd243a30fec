#!/usr/bin/python3
"""A fault in any place where the office calls the program: the office, the letter, and what a
person types stand, and the next letter goes as if nothing had been."""

import os
import pathlib
import unittest

import office as driver
from deck import ANSWERS, LAW, LETTER, Deck
from office import Ended, Office
from scripts import RUSSIAN

FAULTS = pathlib.Path(os.environ["REDRESS_RUN"]) / "faults"
MET = FAULTS / "met"
NEXT = FAULTS / "next"
AGAIN = 60  # faults in one office, before a fresh one: what they leave behind adds up


class Faults(unittest.TestCase):
    def test_every_place(self):
        FAULTS.mkdir()
        places = self.every_place()
        print(f"{len(places)} places: {', '.join(places)}")
        missed = []
        for start in range(0, len(places), AGAIN):
            with Office("faults", zoom=60, environment=self.environment()) as self.office:
                self.deck = Deck(self.office)
                for place in places[start:start + AGAIN]:
                    with self.subTest(place=place):
                        if not self.survives(place):
                            missed.append(place)
        self.assertEqual(missed, [], "these were not come to")

    def environment(self):
        return {"REDRESS_FAULTS": str(FAULTS)}

    def every_place(self):
        """Those that a letter comes through, from an office of its own."""
        with Office("places", zoom=60, environment=self.environment()) as self.office:
            self.deck = Deck(self.office)
            self.assertTrue(self.write_letter(patience=10))
            self.close_document()
            self.office.wait("an empty window", lambda: len(self.office.windows("frame")) == 1)
        return MET.read_text().split("\n")[:-1]

    def write_letter(self, patience):
        """The shortened way to a letter, in a new window; false when it could not be gone to its
        end. No step of it may end the office."""
        deck, office = self.deck, self.office
        try:
            letter = deck.letter(RUSSIAN.letter)
            deck.start(letter, RUSSIAN.situation)
            deck.open_group(letter, "incident.place")
            deck.write(ANSWERS, letter.label("incident.place"), "двор дома 12")
            office.wait_for_text("двор дома 12", seconds=patience)
            deck.ask_law("10")
            deck.insert(lambda line: True)
            return True
        except AssertionError:
            return False


if __name__ == "__main__":
    unittest.main(verbosity=2)
