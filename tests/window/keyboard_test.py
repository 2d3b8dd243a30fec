#!/usr/bin/python3
"""From an empty document to the PDF without a mouse: every step is a key."""

import subprocess
import unittest

import office as driver
from deck import Deck
from office import KEPT, Office
from scripts import RUSSIAN

FAR = 60  # Tabs that are enough to come round the longest panel
MENU = {"en": "alt+d", "ru": "alt+d"}  # opens the menu Redress


class Keyboard(unittest.TestCase):
    def focused(self):
        return self.office.wait("the keyboard somewhere", self.office.focused)

    def wait_at(self, name):
        self.office.wait(f"the keyboard in {name!r}", lambda: self.focused().name == name)

    def step(self, key):
        """Presses a key and waits until the keyboard is elsewhere, or stays where it is."""
        before = str(self.focused())
        driver.key(key)
        self.office.until("the keyboard elsewhere", lambda: str(self.focused()) != before, 0.5)

    def go_to(self, name, key="Tab"):
        """Goes on with Tab until the keyboard is there."""
        passed = []
        for _ in range(FAR):
            if self.focused().name == name:
                return
            passed.append(str(self.focused()))
            self.step(key)
        raise AssertionError(f"{name!r} is not among {passed}")

    def choose(self, name, item):
        """Goes down in a drop-down list until the entry is there."""
        self.go_to(name)
        seen = []
        for _ in range(FAR):
            box = self.focused().parent
            shown = box.first("text", showing=False).text
            if shown == item:
                return
            seen.append(shown)
            driver.key("Down")
            self.office.until("another entry", lambda: self.focused().parent.first(
                "text", showing=False).text != shown, 1)
        raise AssertionError(f"{item!r} is not among {seen}")

    def menu(self, english):
        """An entry of the menu Redress."""
        driver.key(MENU[self.deck.words.language])
        bar = self.office.window().first("menu bar", skip=("tool bar", "document text"))
        wanted = self.office.wait(f"{english} in the menu", lambda: bar.first(
            "menu item", self.deck.say(english)))
        self.office.wait("it to be possible", lambda: wanted.has("enabled"))
        for _ in range(FAR):
            if wanted.has("selected") or wanted.has("focused"):
                break
            driver.key("Down")
        driver.key("Return")
        self.office.wait("the menu to close", lambda: not wanted.has("showing"))

    def fill(self, path, text, *seen):
        self.go_to(self.letter.label(path))
        driver.type_text(text)
        self.office.wait_for_text(*seen)

    def write_case(self, path, text, seen, again):
        """Writes the genitive of a name, and gives it back to the rules."""
        genitive = self.deck.say("Genitive (of whom, of what?)")
        self.go_to(self.deck.say("Cases: {1}").replace("{1}", self.letter.words_for(path)))
        driver.key("space")
        self.go_to(genitive)
        driver.key("ctrl+a")
        driver.type_text(text)
        self.office.wait_for_text(seen)
        self.go_to(self.deck.say("By rule: {1}").replace("{1}", genitive))
        driver.key("Return")
        self.office.wait_for_text(again)
        self.wait_at(genitive)

    def next_group(self, path):
        """Goes on by the button until the question is there."""
        for _ in range(FAR):
            if self.deck.has_field(self.letter.label(path)):
                return
            self.go_to(self.deck.say("Next"))
            driver.key("space")
            self.office.until("the next group", lambda: self.deck.has_field(
                self.letter.label(path)), 1)
        raise AssertionError(f"{path} did not come")

    def test_from_an_empty_document_to_the_pdf(self):
        script = RUSSIAN
        file = KEPT / "keyboard.pdf"
        with Office("keyboard", language=script.language, zoom=60) as self.office:
            self.deck = Deck(self.office)
            self.letter = letter = self.deck.letter(script.letter)
            say = self.deck.say

            self.menu("Start letter")
            self.wait_at(say("Jurisdiction"))
            self.choose(say("Jurisdiction"), letter.jurisdiction)
            if letter.has_triage:
                self.go_to(say("Choose the letter myself"))
                driver.key("space")
                self.wait_at(say("What happened"))
            self.choose(say("What happened"), letter.option("grounds", script.situation))
            self.choose(say("Letter"), letter.name)
            self.go_to(say("Start letter"))
            driver.key("space")
            self.office.wait_for_text(letter.gap("incident.place"))

            self.menu("Answer questions")
            self.next_group("prosecutor.level")
            self.choose(letter.label("prosecutor.level"),
                        letter.option("prosecutor.level", "district"))
            self.fill("prosecutor.district", "Центральный район",
                      "Прокурору Центрального района")
            self.write_case("prosecutor.district", "Центрального р-на",
                            "Прокурору Центрального р-на", "Прокурору Центрального района")
            self.next_group("applicant.phone")
            self.fill("applicant.phone", "+7 900 000-00-00", "+7 900 000-00-00")
            self.next_group("incident.place")
            self.fill("incident.date", "7.11.2026", "7 ноября 2026 г.")
            self.fill("incident.place", "двор дома 12", "Место: двор дома 12.")
            self.go_to(letter.label("inaction"))
            self.menu("Fill in later")
            self.deck.wait_for_later()

            driver.key("Escape")
            self.office.wait("the keyboard in the document", self.office.in_document)
            self.office.key_to_end()
            driver.key("Return")
            driver.type_text(script.own_words)
            self.menu("Search law and clauses")
            self.wait_at(say("Search law and clauses"))
            driver.type_text(script.search)
            self.office.wait("the results", lambda: self.deck.found()[0].startswith(script.cited))
            driver.key("Return")
            self.office.wait_for_text(script.own_words + script.citation)
            driver.key("Escape")
            self.office.wait("the keyboard in the document", self.office.in_document)
            driver.key("ctrl+z")
            self.office.wait_for_no_text(script.own_words + script.citation)
            driver.key("ctrl+y")
            self.office.wait_for_text(script.own_words + script.citation)

            self.menu("Sign and send")
            self.wait_at(say("Still missing"))
            self.go_to(say("Export PDF…"))
            driver.key("space")
            self.office.wait("the question about gaps", self.deck.question)
            self.go_to(self.deck.yes)
            driver.key("Return")
            self.office.type_file_name(file)
            self.office.wait("the PDF", lambda: file.exists() and file.stat().st_size, 20)
            printed = subprocess.run(["pdftotext", "-layout", str(file), "-"], check=True,
                                     capture_output=True, text=True).stdout
            for piece in ("Центрального района", "+7 900 000-00-00", script.citation):
                self.assertIn(piece, " ".join(printed.split()))


if __name__ == "__main__":
    unittest.main(verbosity=2)
