#!/usr/bin/python3
"""From an empty document to the PDF without a mouse: every step is a key."""

import subprocess
import unittest

import office as driver
from deck import ANSWERS, LETTER, Deck
from office import Office
from scripts import RUSSIAN

FAR = 60  # Tabs that are enough to come round the longest panel


class Keyboard(unittest.TestCase):
    def setUp(self):
        self.script = RUSSIAN

    def focused(self):
        return self.office.focused()

    def at(self, name):
        """Whether the keyboard is in the control of that name."""
        element = self.focused()
        return element is not None and element.name == name

    def go_to(self, name, key="Tab"):
        """Goes on with Tab until the keyboard is there."""
        passed = []
        for _ in range(FAR):
            element = self.focused()
            if element is not None and element.name == name:
                return element
            passed.append(str(element))
            driver.key(key)
            self.office.wait_until_idle()
        raise AssertionError(f"{name!r} is not among {passed}")

    def choose(self, name, item):
        """Goes down in a drop-down list until the entry is there."""
        self.go_to(name)
        driver.key("Home")
        for _ in range(FAR):
            if self.focused_text() == item:
                return
            driver.key("Down")
            self.office.wait_until_idle()
        raise AssertionError(f"{item!r} did not come in {name!r}")

    def focused_text(self):
        element = self.focused()
        box = element if element.role == "combo box" else element.parent
        text = box.first("text", showing=False)
        return text.text if text is not None else element.text

    def test_from_an_empty_document_to_the_pdf(self):
        script = self.script
        with Office("keyboard", language=script.language, zoom=60) as self.office:
            deck = Deck(self.office)
            letter = deck.letter(script.letter)
            say = deck.say
            driver.key("alt+d")
            self.office.wait("the menu", lambda: self.office.menu_open())
            driver.key("s")
            self.office.wait("the choice", lambda: self.at(say("Jurisdiction")))
            self.choose(say("Jurisdiction"), letter.jurisdiction)
            self.choose(say("What happened"), letter.option("grounds", script.situation))
            self.choose(say("Letter"), letter.name)
            self.go_to(say("Start letter"))
            driver.key("space")
            self.office.wait_for_text(letter.gap("incident.place"))

            # The keyboard is in the first question, or goes there by the menu.
            deck.find(ANSWERS, "list", say("Groups of questions"))


if __name__ == "__main__":
    unittest.main(verbosity=2)
