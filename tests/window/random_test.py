#!/usr/bin/python3
"""Whatever a person does in whatever order: no crash, no box without words, no memory that grows.
REDRESS_SEED=n repeats a run, REDRESS_EVENTS=n makes it shorter or longer than 500."""

import os
import random
import unittest

import office as driver
from deck import LETTER, Deck
from element import Gone
from office import KEPT, Office
from scripts import RUSSIAN

EVENTS = int(os.environ.get("REDRESS_EVENTS", 500))
WARM = 100  # events of all kinds, until everything has been loaded that an office loads once
GROWTH = 1.05
KEYS = ("Tab", "Tab", "Tab", "shift+Tab", "Return", "Escape", "Up", "Down", "Left", "Right", "Home",
        "End", "BackSpace", "Delete", "space", "Page_Down", "F6", "ctrl+a", "ctrl+c", "ctrl+v",
        "ctrl+z", "ctrl+z", "ctrl+y", "alt+Down")
TYPED = ("7.11.2026", "31.02.2026", "22:48", "10", "Отдел полиции", "a@example.org", "ёЁ", "x" * 40,
         "inaction", "+7 900 000-00-00", "1", "Daniel Harwood")
CLICKED = ("push button", "combo box", "text", "scroll pane", "list item", "check box",
           "radio button")
DECKS = ("Properties", "Navigator", "Styles")


class WithoutWords(Exception):
    """A box that says nothing."""


class Person:
    """Does one thing after another."""

    def __init__(self, office, seed):
        self.office = office
        self.deck = Deck(office)
        self.random = random.Random(seed)
        self.boxes = 0
        self.saved = 0

    def act(self, evenly=False):
        """One event; its name. `evenly`: all kinds are as likely."""
        acts = ((self.press_key, 30), (self.type, 18), (self.click_control, 34),
                (self.click_document, 6), (self.switch_deck, 5), (self.new_document, 2),
                (self.close_document, 2), (self.reload, 2), (self.start_letter, 1))
        act = self.random.choices([act for act, _ in acts],
                                  [1 if evenly else weight for _, weight in acts])[0]
        try:
            return f"{act.__name__} {act()}"
        except (Gone, AssertionError, IndexError) as error:
            return f"{act.__name__}: {type(error).__name__}"
        finally:
            self.answer_boxes()

    def press_key(self):
        key = self.random.choice(KEYS)
        driver.key(key)
        return key

    def type(self):
        text = self.random.choice(TYPED)
        driver.type_text(text)
        return text

    def click_control(self):
        controls = [element for element in self.deck.sidebar().having("showing", "enabled")
                    if element.role in CLICKED]
        control = self.random.choice(controls)
        if min(control.place) < 0:
            return "what cannot be seen"
        name = str(control)
        driver.click(control, times=self.random.choice((1, 1, 1, 2)))
        return name

    def click_document(self):
        driver.click(self.office.document_element())
        return ""

    def switch_deck(self):
        """To another deck and back; Redress twice closes it and opens it."""
        name = self.random.choice(DECKS + ("Redress",))
        self.deck.press_tab(name)
        if self.random.random() < 0.8:
            self.deck.show()
        return name

    def new_document(self):
        if len(self.office.windows("frame")) > 2:
            return self.close_document()
        driver.key("ctrl+n")
        return ""

    def close_document(self):
        if len(self.office.windows("frame")) < 2:
            return "the last one stays"
        driver.key("ctrl+w")
        return ""

    def close_all_but_one(self):
        """What a window holds is no growth."""
        for _ in range(30):
            if len(self.office.windows("frame")) < 2:
                return
            driver.key("Escape")
            self.office.click_into_document()
            self.close_document()
            self.office.until("a question", self.office.boxes, 1)
            self.answer_boxes()

    def reload(self):
        """Saves under a name of its own, and loads again what was saved."""
        self.saved += 1
        file = KEPT / f"random{self.saved}.odt"
        self.office.save(file)
        self.office.menu("File", "Reload")
        box = self.office.until("a question", self.office.boxes, 1)
        if box:
            box[0].first("push button", "Yes").press()
        return file.name

    def start_letter(self):
        letter = self.deck.letter(RUSSIAN.letter)
        if self.deck.panel(LETTER, 1).first("push button", self.deck.say("Write a letter")):
            self.deck.start(letter, RUSSIAN.situation)
        return letter.id

    def answer_boxes(self):
        """Sends every box away. An office that is busy is asked again, for a while."""

        def none_left():
            while self.answer_box():
                pass
            return True

        self.office.wait("the boxes to go", none_left, 30)

    def answer_box(self):
        """Every box has words; it is sent away, unsaved work with it. Whether there was one."""
        boxes = self.office.boxes()
        if not boxes:
            return False
        box = boxes[-1]
        self.boxes += 1
        words = [label.text or label.name for label in box.all(("label", "static"))]
        if box.role == "alert" and not any(word.strip() for word in words):
            raise WithoutWords(box.tree())
        away = box.first("push button", lambda name: name.startswith("Don"))
        if away is not None:
            away.press()
        else:
            driver.key("Escape")
        self.office.until("the box to go", lambda: len(self.office.boxes()) < len(boxes), 3)
        return True


class Random(unittest.TestCase):
    def test_events(self):
        seed = int(os.environ.get("REDRESS_SEED", random.randrange(1 << 32)))
        print(f"REDRESS_SEED={seed}", flush=True)
        with Office("random") as office:
            person = Person(office, seed)
            memory = {}
            with open(KEPT / "random.events.txt", "w", encoding="utf-8") as events:
                for number in range(1, EVENTS + 1):
                    events.write(f"{number} {person.act(evenly=number <= WARM)}\n")
                    events.flush()
                    office.alive()
                    if number in (WARM, EVENTS):
                        person.close_all_but_one()
                        memory[number] = office.memory()
            print(f"{person.boxes} boxes; memory {memory}")
            self.assertLessEqual(memory[EVENTS], memory[WARM] * GROWTH)


if __name__ == "__main__":
    unittest.main(verbosity=2)
