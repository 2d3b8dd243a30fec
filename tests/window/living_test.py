#!/usr/bin/python3
"""A person edits the letter by hand, changes answers, and decides what becomes of both."""

import unittest

import office as driver
from deck import ANSWERS, LETTER, Deck
from office import Office

RUSSIAN = "ru.proc.inaction"
BODY, DAY, TIME, PLACE = "body", "incident.date", "incident.time", "incident.place"
OWN = "Точное место"  # typed over "Место"
TITLE = "ЖАЛОБА"
LEAD = "Бездействие полиции состоит в следующем"  # a paragraph without answers


class Living(unittest.TestCase):
    def begin(self, office):
        self.take_up(office)
        self.deck.start(self.letter, "late")
        self.deck.find(ANSWERS, "list", self.deck.say("Groups of questions"))
        for path, value, seen in ((BODY, "Отдел полиции 4", "Отдела полиции 4"),
                                  (DAY, "7.11.2026", "7 ноября 2026"),
                                  (PLACE, "двор дома 12", "двор дома 12")):
            self.answer(path, value, seen)

    def take_up(self, office):
        self.office = office
        self.deck = Deck(office)
        self.letter = self.deck.letter(RUSSIAN)

    def answer(self, path, value, *seen):
        self.deck.open_group(self.letter, path)
        self.deck.write(ANSWERS, self.letter.label(path), value)
        self.office.wait_for_text(*seen)

    def find_in_text(self, words):
        """Selects the words in the text by the search bar."""
        office = self.office
        office.click_into_document()
        office.key_to_end()
        driver.key("ctrl+Home")
        driver.key("ctrl+f")
        office.wait("the search bar", lambda: not office.in_document() and office.focused())
        driver.key("ctrl+a")
        driver.type_text(words)
        driver.key("Return")
        driver.key("Escape")
        office.wait("the keyboard in the text", office.in_document)

    def replace(self, words, by):
        self.find_in_text(words)
        driver.type_text(by)
        self.office.wait_for_text(by)

    def undo(self):
        self.office.click_into_document()
        driver.key("ctrl+z")

    def press(self, button):
        self.deck.press(LETTER, button)

    def listed(self):
        """What waits for a decision."""
        found = self.deck.panel(LETTER).first(
            "list", self.deck.say("Waiting for your decision"))
        return [] if found is None else [entry.name for entry in found.children()]

    def wait_for_listed(self, *beginnings):
        def same():
            now = self.listed()
            self.assertEqual(len(now), len(beginnings), now)
            for line, beginning in zip(now, beginnings):
                self.assertTrue(line.startswith(self.deck.say(beginning).partition("{1}")[0]), now)
            return True

        self.office.wait(f"{beginnings} in the list", same)

    def choose_each(self):
        """Edited by hand, then other words are due: each choice, and each taken back."""
        office = self.office
        self.replace("Место", OWN)
        self.answer(PLACE, "двор дома 14", f"{OWN}: двор дома 14")
        self.answer(TIME, "22:40")
        self.wait_for_listed("Edited: {1}")
        driver.picture("edited")
        self.assertNotIn("22 ч 40 мин", office.text())

        self.press("Keep mine")
        self.wait_for_listed()
        self.undo()
        self.wait_for_listed("Edited: {1}")

        self.press("Take the new")
        office.wait_for_text("22 ч 40 мин", "Место: двор дома 14")
        office.wait_for_no_text(OWN)
        self.wait_for_listed()
        self.undo()
        office.wait_for_text(OWN)
        self.wait_for_listed("Edited: {1}")

        self.press("Show both")
        office.wait_for_text("22 ч 40 мин", OWN, "Место: двор дома 14")
        self.wait_for_listed()
        driver.picture("both")
        self.undo()
        office.wait_for_no_text("22 ч 40 мин")
        self.wait_for_listed("Edited: {1}")

        self.replace("двор дома 14", "двор дома 18")
        self.office.wait("the wording to be offered", lambda: self.deck.has(
            LETTER, "push button", self.deck.say("Use my wording as the answer")))
        self.press("Use my wording as the answer")
        self.deck.open_group(self.letter, PLACE)
        office.wait("the answer", lambda: self.deck.field(
            ANSWERS, self.letter.label(PLACE)).text == "двор дома 18")
        self.undo()
        office.wait("the answer of before", lambda: self.deck.field(
            ANSWERS, self.letter.label(PLACE)).text == "двор дома 14")
        self.press("Keep mine")
        self.wait_for_listed()

    def bring_back(self):
        self.find_in_text(LEAD)
        driver.key("Home")
        driver.key("shift+End")
        driver.key("Delete")
        driver.key("Delete")
        self.office.wait_for_no_text(LEAD)
        self.wait_for_listed("Deleted: {1}")
        driver.picture("deleted")
        self.press("Bring back")
        self.office.wait_for_text(LEAD)
        self.wait_for_listed()

    def undo_all(self):
        """Down to the empty document and up again."""
        office = self.office
        office.click_into_document()
        steps = 0
        while TITLE in office.text():
            driver.key("ctrl+z")
            steps += 1
        office.wait_for_no_text(TITLE, LEAD, "двор дома")
        for _ in range(steps):
            driver.key("ctrl+y")
        office.wait_for_text(OWN, LEAD, "двор дома 18", seconds=20)
        self.wait_for_listed()

    def test_everything_lives_together(self):
        with Office("living", zoom=60) as office:
            self.begin(office)
            self.choose_each()
            self.bring_back()
            self.undo_all()
            file = driver.RUN / "living.odt"
            office.click_into_document()
            office.save(file)
        with Office("living-again", zoom=60, document=file) as office:
            self.take_up(office)
            self.deck.show()
            self.deck.find(ANSWERS, "list", self.deck.say("Groups of questions"))
            self.wait_for_listed()
            self.answer(BODY, "Отдел полиции 9", "Отдела полиции 9")
            office.wait_for_text(OWN)

    def test_field_and_text_show_each_other(self):
        with Office("focus", zoom=60) as office:
            self.begin(office)
            self.deck.open_group(self.letter, PLACE)
            self.deck.go_into(ANSWERS, self.letter.label(PLACE))
            driver.picture("field")
            # The keyboard stays where it is, and answers go on being typed.
            driver.type_text(" корпус 2")
            office.wait_for_text("двор дома 12 корпус 2")
            self.assertTrue(self.deck.in_field(self.letter.label(PLACE)))
            # The cursor in an answer shows its question, and typing goes into the text.
            self.find_in_text("Отдела полиции 4")
            driver.key("Left")
            driver.key("Right")
            office.wait("its question", lambda: self.deck.has_field(self.letter.label(BODY)))
            driver.picture("text")
            self.assertTrue(office.in_document())


if __name__ == "__main__":
    unittest.main(verbosity=2)
