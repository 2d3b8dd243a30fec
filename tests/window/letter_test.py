#!/usr/bin/python3
"""A person writes a letter in the deck, with mouse and keys, from the choice to the PDF."""

import subprocess
import unittest

import office as driver
from deck import ANSWERS, Deck
from office import Office
from scripts import BRITISH, RUSSIAN


class Writing:
    """One letter by its script, in one office."""

    def __init__(self, office, script):
        self.office = office
        self.script = script
        self.deck = Deck(office)
        self.letter = self.deck.letter(script.letter)

    def answer(self, answer):
        deck, path = self.deck, answer.path
        if answer.way == "write":
            deck.write(ANSWERS, self.letter.label(path), answer.value)
        elif answer.way == "type":
            deck.type(ANSWERS, self.letter.label(path), answer.value)
        elif answer.way == "choose":
            deck.choose(ANSWERS, self.letter.label(path), self.letter.option(path, answer.value))
        elif answer.way == "check":
            deck.find(ANSWERS, "check box", self.letter.option(path, answer.value)).press()
        elif answer.way == "part":
            deck.write(ANSWERS, deck.say(answer.part), answer.value)
        elif answer.way == "follow":
            deck.follow(ANSWERS, answer.value, self.letter.words_for(path))
        elif answer.way == "add":
            deck.add_row(self.letter.words_for(path))
        self.office.wait_for_text(*answer.seen)

    def answer_all(self):
        for question in self.script.answers:
            self.deck.open_group(self.letter, question[0].path)
            for answer in question:
                self.answer(answer)

    def put_off(self):
        """A question is left for later: its gap stays in the text, and the deck says so."""
        path = self.script.later
        self.deck.open_group(self.letter, path)
        self.deck.go_into(ANSWERS, self.letter.label(path))
        self.deck.follow(ANSWERS, "Fill in later")
        self.deck.wait_for_later()
        self.office.wait_for_text(self.letter.gap(path))

    def insert(self):
        """A citation at the cursor, behind words of one's own, and a clause."""
        script, deck = self.script, self.deck
        self.office.go_to_end()
        driver.key("Return")
        driver.type_text(script.own_words)
        deck.ask_law(script.search)
        deck.insert(lambda line: line.startswith(script.cited))
        self.office.wait_for_text(script.own_words + script.citation)
        deck.ask_law(script.clause)
        deck.insert(lambda line: script.clause_line in line)
        self.office.wait_for_text(script.own_words + script.citation, script.clause_text)

    def undo_and_redo(self):
        """Each insertion is one step, and comes back."""
        script = self.script
        cited = script.own_words + script.citation
        self.office.click_into_document()
        driver.key("ctrl+z")
        self.office.wait_for_no_text(script.clause_text)
        self.office.wait_for_text(cited)
        driver.key("ctrl+z")
        self.office.wait_for_no_text(cited)
        driver.key("ctrl+y")
        self.office.wait_for_text(cited)
        driver.key("ctrl+y")
        self.office.wait_for_text(cited, script.clause_text)

    def export(self, test):
        file = driver.KEPT / f"{self.script.letter}.pdf"
        proposed = self.deck.export(file)
        test.assertIn(self.script.file, proposed)
        printed = subprocess.run(["pdftotext", "-layout", str(file), "-"], check=True,
                                 capture_output=True, text=True).stdout
        return " ".join(printed.split())

    def seen(self):
        """Everything that has to be in the letter in the end."""
        script = self.script
        return [piece for question in script.answers for answer in question
                for piece in answer.seen if not piece.startswith("[")] + [
                    script.citation, script.clause_text, self.letter.gap(script.later)]

    def run(self, test):
        self.deck.start(self.letter, self.script.situation)
        self.office.wait_for_text(self.letter.gap(self.script.later))
        self.answer_all()
        self.put_off()
        self.insert()
        self.undo_and_redo()
        printed = self.export(test)
        written = self.office.final_text()
        for piece in self.seen():
            test.assertIn(piece, written)
            test.assertIn(" ".join(piece.split()), printed)


class Letters(unittest.TestCase):
    def write(self, script):
        with Office(script.letter, language=script.language, zoom=60) as office:
            Writing(office, script).run(self)

    def test_russian_letter_in_an_english_office(self):
        self.write(RUSSIAN)

    def test_british_letter_in_a_russian_office(self):
        self.write(BRITISH)


if __name__ == "__main__":
    unittest.main(verbosity=2)
