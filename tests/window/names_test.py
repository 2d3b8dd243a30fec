#!/usr/bin/python3
"""Whoever hears the deck instead of seeing it is told of every control by a name of its own."""

import collections
import unittest

import office as driver
from deck import ANSWERS, LAW, LETTER, PANELS, Deck
from office import Office
from scripts import BRITISH, RUSSIAN

# What a panel is laid out with, and what is only read: of no use to the keyboard.
NOT_CONTROLS = {"filler", "panel", "viewport", "separator", "scroll bar", "drawing area", "icon",
                "label", "root pane", "redundant object", "unknown", "progress bar", "image"}
# They hold parts that repeat their name.
WHOLE = {"combo box", "scroll pane", "push button", "check box", "radio button", "text"}


def controls(element):
    """Those in an element, from the top, each with the list it stands in, if it does."""
    for child in element.children():
        if not child.has("showing"):
            continue
        if child.role not in NOT_CONTROLS:
            yield child
        if child.role not in WHOLE:
            yield from controls(child)


def links(element):
    return [label for label in element.all("label") if label.has("focusable")]


def faults(panel):
    """What is wrong with the names in a panel, in words."""
    # The title bar is the office's; what is ours stands under it.
    content = [child for child in panel.children()
               if child.first("toggle button", lambda name: bool(name)) is None]
    found, names = [], collections.Counter()
    for part in content:
        for control in [*controls(part), *links(part)]:
            if not control.name.strip():
                found.append(f"{control.role} without a name at {control.place}")
            else:
                kind = "row" if control.role == "list item" else "control"
                names[kind, control.parent.name if kind == "row" else "", control.name] += 1
    found += [f"{count} of the name {name!r}" for (_, _, name), count in names.items() if count > 1]
    return found


class Names(unittest.TestCase):
    def look(self, state):
        for panel in PANELS:
            with self.subTest(state=state, panel=panel):
                # Names come a moment after what they name.
                self.office.wait(f"names in {panel}, {state}", lambda: self.good(panel), 3)

    def good(self, panel):
        wrong = faults(self.deck.panel(panel))
        assert not wrong, wrong
        return True

    def walk(self, language, script, lists):
        with Office(f"names-{language}", language=language) as self.office:
            self.deck = deck = Deck(self.office)
            letter = deck.letter(script.letter)
            self.look("empty document")
            deck.begin()
            deck.find(LETTER, "combo box", deck.say("Jurisdiction"))
            self.look("choice")
            deck.choose_by_hand(letter, script.situation)
            deck.start_chosen()
            deck.find(ANSWERS, "list", deck.say("Groups of questions"))
            # What groups are called says how far they are, and that may change on the way.
            for number in range(len(deck.groups())):
                deck.open_group_number(number)
                self.look(f"group {number + 1}")
            for path in lists:
                deck.open_group(letter, path)
                for _ in range(2):
                    deck.add_row(letter.words_for(path))
                self.look(f"two rows of {path}")
            if script is BRITISH:
                deck.open_group(letter, "subject")
                deck.find(ANSWERS, "check box", letter.option("subject", "officer")).press()
            else:
                deck.open_group(letter, "applicant")
                deck.write(ANSWERS, deck.say("Surname"), "Петрова")
                deck.follow(ANSWERS, "Cases: {1}", letter.words_for("applicant"))
                deck.write(ANSWERS, deck.say("Dative (to whom?)"), "Петровой А. С.")
                self.look("cases")
            deck.open_group(letter, "incident.date")
            deck.type(ANSWERS, letter.label("incident.date"), "31.02.2026")
            driver.key("Tab")
            self.look("wrong answer")
            deck.ask_law(script.search)
            self.office.wait("results", deck.found)
            self.look("results")
            deck.ask_law("nothing has this word")
            self.office.wait("no results", lambda: not deck.has(LAW, "list item", None))
            self.look("no results")

    def test_english(self):
        self.walk("en-US", BRITISH, ("witnesses", "enclosures"))

    def test_russian(self):
        self.walk("ru", RUSSIAN, ("calls", "enclosures"))


if __name__ == "__main__":
    unittest.main(verbosity=2)
