#!/usr/bin/python3
"""A finished letter is an ordinary text: nothing of ours is in the file, and its pages are the same."""

import hashlib
import re
import subprocess
import unittest
import zipfile

from headless import RUN, OfficeTest, properties, url

# What every mark and memory of ours has in it.
OURS = re.compile(rb'"rd\.|redress', re.IGNORECASE)
LETTERS = {"gb-eng": "gb-eng.complaint", "ru": "ru.proc.inaction"}


class Finish(OfficeTest):
    def begin(self, pack):
        letter = LETTERS[pack]
        self.document = self.office.open()
        self.addCleanup(lambda: self.document.close(True))
        self.give("start", Letter=letter, Answers=url(RUN / f"tests/letters/{letter}/sample.xml"))

    def give(self, command, **arguments):
        done, said = self.office.dispatch(self.document, command, **arguments)
        self.assertTrue(done, said)
        return said

    def ours(self):
        return [name for name in self.document.Bookmarks.ElementNames if name.startswith("rd.")]

    def pages(self, name):
        """The document's pages, pixel for pixel."""
        pdf = RUN / name
        folder = pdf.with_suffix("")
        folder.mkdir()
        self.document.storeToURL(url(pdf), properties(FilterName="writer_pdf_Export"))
        subprocess.run(["pdftoppm", "-r", "110", str(pdf), str(folder / "page")], check=True)
        return [hashlib.sha256(page.read_bytes()).hexdigest() for page in sorted(folder.iterdir())]

    def stored(self, name):
        """What of ours the file holds, by the part it is in."""
        file = RUN / name
        self.document.storeToURL(url(file), ())
        with zipfile.ZipFile(file) as package:
            return sorted(part for part in package.namelist() if OURS.search(package.read(part)))

    def test_leaves_nothing_of_ours_and_the_same_pages(self):
        for pack in LETTERS:
            with self.subTest(pack):
                self.begin(pack)
                self.assertEqual(self.stored(f"{pack}-before.odt"), ["content.xml", "meta.xml"])
                before = self.pages(f"{pack}-before.pdf")
                self.give("finish", Confirm="yes")
                self.assertEqual(self.ours(), [])
                self.assertEqual(self.stored(f"{pack}-after.odt"), [])
                self.assertGreater(len(before), 0)
                self.assertEqual(self.pages(f"{pack}-after.pdf"), before)

    def test_is_undone_while_the_document_is_open(self):
        self.begin("ru")
        marks = self.ours()
        text = self.document.Text.String
        self.give("finish", Confirm="yes")
        done, said = self.office.dispatch(self.document, "answer", Question="body", Value="x")
        self.assertFalse(done)
        self.assertIn("[document.no-letter]", said)
        self.document.UndoManager.undo()
        self.assertEqual(self.ours(), marks)
        self.assertEqual(self.document.Text.String, text)
        self.give("answer", Question="body", Value="Отдел полиции 9")
        self.assertIn("Отдела полиции 9", self.document.Text.String)

    def test_asks_for_the_word(self):
        self.begin("ru")
        done, _ = self.office.dispatch(self.document, "finish", Confirm="no")
        self.assertFalse(done)
        self.assertTrue(self.ours())


if __name__ == "__main__":
    unittest.main(verbosity=2)
