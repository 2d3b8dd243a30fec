#!/usr/bin/python3
"""A person cites the law: types a citation that the panel makes live, and changes one with keys."""

import unittest

import office as driver
from deck import ANSWERS, LAW, Deck
from office import Office
from scripts import RUSSIAN

TYPED = 'Нарушен п.1 ст.10 ФЗ "О прокуратуре"'
LIVING = "Нарушен п. 1 ст. 10 Закона о прокуратуре"
WRONG = "См. ст. 999 Закона о прокуратуре"


class Citations(unittest.TestCase):
    def remarks(self):
        found = self.deck.panel(LAW).first(
            "list", self.deck.say("Citations that you should look at"))
        return [] if found is None else [entry.name for entry in found.children()]

    def wait_for_remarks(self, *kinds):
        """One of each kind, in this order."""
        def same():
            now = self.remarks()
            self.assertEqual(len(now), len(kinds), now)
            for line, kind in zip(now, kinds):
                self.assertTrue(line.endswith(self.deck.say(kind).partition("{1}")[2]), now)
            return True

        self.office.wait("the remarks", same)

    def test_by_hand(self):
        with Office("citations", language="ru", width=400) as self.office:
            deck = self.deck = Deck(self.office)
            letter = deck.letter(RUSSIAN.letter)
            deck.start(letter, RUSSIAN.situation)
            deck.find(ANSWERS, "list", deck.say("Groups of questions"))

            with self.subTest("typed ones are found when the paragraph is left"):
                self.office.go_to_end()
                driver.key("Return")
                # The office would set quotation marks of its own; as it does is well too.
                for line, now in ((TYPED, ["{1}: plain text"]),
                                  (WRONG, ["{1}: plain text", "{1}: no such provision"])):
                    driver.type_text(line)
                    driver.key("Up")
                    self.wait_for_remarks(*now)
                    self.office.go_to_end()
                    driver.key("Return")

            with self.subTest("one click makes one live, and undo takes it back"):
                deck.press(LAW, "Make it live")
                self.office.wait_for_text(LIVING, WRONG)
                self.wait_for_remarks("{1}: no such provision")
                self.office.click_into_document()
                driver.key("ctrl+z")
                self.office.wait_for_no_text(LIVING)
                self.wait_for_remarks("{1}: plain text", "{1}: no such provision")
                driver.key("ctrl+y")
                self.office.wait_for_text(LIVING)

            with self.subTest("one is changed with keys"):
                self.office.go_to_end()
                deck.ask_law("10")
                deck.insert(lambda line: line.startswith(RUSSIAN.cited))
                places = deck.say("Provisions")
                deck.find(LAW, "text", places)
                deck.type(LAW, places, "п. 2 ст. 10")
                driver.key("Return")
                self.office.wait_for_text("п. 2 ст. 10 Закона о прокуратуре")
                deck.go_into(LAW, places)
                driver.key("Tab", "Down")
                self.office.wait_for_text("пункта 2 статьи 10 Закона о прокуратуре")
                deck.type(LAW, places, "п. 99 ст. 10")
                driver.key("Return")
                deck.find(LAW, "label", lambda name: name.startswith(
                    deck.say("No such provision is known: {1}").partition("{1}")[0]))
                self.office.wait_for_text("пункта 2 статьи 10 Закона о прокуратуре")


if __name__ == "__main__":
    unittest.main(verbosity=2)
