#!/usr/bin/python3
"""A person in trouble says what happened, is shown the right desk, and goes on to the letter's PDF."""

import dataclasses
import unittest

from deck import ANSWERS, LETTER, Deck
from element import plain
from letter_test import Writing
from office import Office
from scripts import BRITISH, BRITISH_TRIAGE, RUSSIAN, RUSSIAN_TRIAGE


class Triages(unittest.TestCase):
    def go(self, script, steps):
        with Office(f"triage-{script.letter}", language=script.language, zoom=60) as office:
            deck = Deck(office)
            triage = deck.letter(steps.triage)
            writing = Writing(office, dataclasses.replace(script, answers=tuple(
                answer for answer in script.answers if answer[0].path not in steps.answered)))
            with self.subTest("whom to call while it happens"):
                deck.begin()
                deck.choose(LETTER, deck.say("Jurisdiction"), triage.jurisdiction)
                deck.choose(LETTER, triage.label("now"), deck.say("Yes"))
                deck.find(LETTER, "label", lambda name: name.startswith(steps.call))
                deck.choose(LETTER, triage.label("now"), deck.say("No"))
            with self.subTest("one answer opens the next question"):
                for path, option in steps.chosen:
                    deck.choose(LETTER, triage.label(path), triage.option(path, option))
            with self.subTest("the desk, the law and the last day"):
                for path, day in steps.days:
                    deck.write(LETTER, triage.label(path), day)
                deck.follow(LETTER, "All about this way")
                for words in steps.told:
                    deck.find(LETTER, "label", lambda name, words=words: words in plain(name))
            with self.subTest("the letter begins with what was answered"):
                deck.start_chosen()
                deck.find(ANSWERS, "list", deck.say("Groups of questions"))
                office.wait_for_text(*steps.carried)
            with self.subTest("and goes on to the PDF"):
                writing.answer_all()
                printed = writing.export(self)
                for piece in steps.carried:
                    self.assertIn(" ".join(piece.split()), printed)

    def test_the_police_did_not_come(self):
        self.go(RUSSIAN, RUSSIAN_TRIAGE)

    def test_an_officer_was_rude(self):
        self.go(BRITISH, BRITISH_TRIAGE)


if __name__ == "__main__":
    unittest.main(verbosity=2)
