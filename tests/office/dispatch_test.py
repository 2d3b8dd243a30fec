#!/usr/bin/python3
"""The commands as other programs give them (docs/scripting.md), and the programs that stand there."""

import pathlib
import re
import subprocess
import sys
import unittest

import uno
from headless import RUN, OfficeTest, properties, url

SAMPLE = RUN / "tests/letters/gb-eng.complaint/sample.xml"
LETTER = "gb-eng.complaint"
HAND = "I say so myself."


def example(language):
    """The program of that language in the chapter."""
    text = (RUN / "docs/scripting.md").read_text(encoding="utf-8")
    return re.search(rf"```{language}\n(.*?)```", text, re.S)[1]


class Dispatch(OfficeTest):
    def setUp(self):
        self.document = self.office.open()
        self.addCleanup(lambda: self.document.close(True))

    def give(self, command, **arguments):
        return self.office.dispatch(self.document, command, **arguments)

    def assertDone(self, command, **arguments):
        done, said = self.give(command, **arguments)
        self.assertTrue(done, said)
        return said

    def assertRefused(self, word, command, **arguments):
        before = self.text
        done, said = self.give(command, **arguments)
        self.assertFalse(done)
        self.assertIn(word, said)
        self.assertEqual(self.text, before)

    def start(self):
        self.assertEqual(self.assertDone("start", Pack="gb-eng", Letter=LETTER,
                                         Answers=url(SAMPLE)), "")

    def edit_by_hand(self):
        for paragraph in self.document.Text:
            if "I complain about the conduct of PC Daniel" in paragraph.String:
                paragraph.End.String = " " + HAND

    @property
    def text(self):
        return self.document.Text.String.replace("\u00a0", " ")

    def test_begins_a_letter_with_answers(self):
        self.start()
        self.assertIn("3 November 2026", self.text)
        self.assertIn("Police Reform Act 2002", self.text)
        self.assertRefused("[document.holds-letter]", "start", Letter=LETTER)

    def test_begins_a_letter_without_answers(self):
        self.assertDone("start", Letter=LETTER)
        self.assertIn("[", self.text)

    def test_knows_no_other_letters(self):
        self.assertRefused("[answers.unknown-letter]", "start", Letter="gb-eng.complain")
        self.assertRefused("[answers.unknown-letter]", "start", Pack="ru", Letter=LETTER)
        self.assertRefused("[answers.other-letter]", "start", Letter="ru.proc.inaction",
                           Answers=url(SAMPLE))
        self.assertRefused("[file.unreadable]", "start", Letter=LETTER,
                           Answers=url(RUN / "none.xml"))

    def test_gives_an_answer_as_one_step(self):
        self.start()
        undo = self.document.UndoManager
        steps = len(undo.AllUndoActionTitles)
        self.assertEqual(self.assertDone("answer", Question="writer#given", Value="Maria"), "")
        self.assertIn("Maria Petrova", self.text)
        self.assertDone("answer", Question="writer#given", Value="Zoe")
        self.assertEqual(undo.AllUndoActionTitles[:-steps], ("Your name", "Your name"))
        undo.undo()
        self.assertIn("Maria Petrova", self.text)

    def test_refuses_what_is_no_answer(self):
        self.assertRefused("[document.no-letter]", "answer", Question="writer#given", Value="Maria")
        self.start()
        self.assertRefused("incident.date: ", "answer", Question="incident.date", Value="soon")
        self.assertRefused("[answers.unknown-question]", "answer", Question="incidentdate",
                           Value="1.2.2026")
        self.assertRefused("“Value”", "answer", Question="incident.date")
        self.assertRefused("“Question”", "answer", Value="1.2.2026")

    def test_tells_what_it_left_to_the_user(self):
        self.start()
        self.edit_by_hand()
        said = self.assertDone("answer", Question="officers/r1/number", Value="")
        self.assertIn(HAND, self.text)
        self.assertIn("[paragraph.edited]", said)

    def test_decides_about_a_paragraph(self):
        self.start()
        self.edit_by_hand()
        due = "I complain about the conduct of PC Daniel Harwood, of Lewisham Police Station."
        said = self.assertDone("answer", Question="officers/r1/number", Value="")
        block = re.search(r"^(\S+): warning: .*\[paragraph\.edited\]$", said, re.M)[1]
        self.assertRefused("[answers.unknown-choice]", "resolve", Block=block, Choice="take")
        self.assertRefused("“law”", "resolve", Block="law", Choice="keep")
        self.assertRefused("“Choice”", "resolve", Block=block)
        self.assertNotIn(due, self.text)
        self.assertDone("resolve", Block=block, Choice="takeNew")
        self.assertIn(due, self.text)
        self.assertNotIn(HAND, self.text)
        self.document.UndoManager.undo()
        self.assertDone("resolve", Block=block, Choice="keep")
        self.assertEqual(self.assertDone("answer", Question="writer#given", Value="Maria"), "")
        self.assertIn(HAND, self.text)

    def test_finishes_a_letter(self):
        self.start()
        before = self.text
        self.assertRefused("[answers.unknown-choice]", "finish", Confirm="no")
        self.assertDone("finish", Confirm="yes")
        self.assertEqual(self.text, before)
        self.assertFalse([name for name in self.document.Bookmarks.ElementNames
                          if name.startswith("rd.")])
        self.assertRefused("[document.no-letter]", "answer", Question="writer#given", Value="Maria")

    def test_keeps_answers_in_files(self):
        self.assertRefused("[document.no-letter]", "save-answers", URL=url(RUN / "answers.xml"))
        self.start()
        before = self.text
        kept = RUN / "answers.xml"
        self.assertDone("save-answers", URL=url(kept))
        self.assertDone("answer", Question="writer#given", Value="Maria")
        self.assertNotEqual(self.text, before)
        self.assertDone("open-answers", URL=url(kept))
        self.assertEqual(self.text, before)
        self.assertRefused("file:///", "save-answers", URL="answers.xml")
        self.assertRefused("none", "save-answers", URL=url(RUN / "none/answers.xml"))
        self.assertRefused("[file.unreadable]", "open-answers", URL=url(RUN / "none.xml"))
        self.document.close(True)
        self.document = self.office.open()
        self.assertDone("open-answers", URL=url(kept))
        self.assertEqual(self.text, before)

    def test_exports_by_the_ending(self):
        self.start()
        for kind, head in ((".pdf", b"%PDF-"), (".odt", b"PK"), (".docx", b"PK"),
                           (".txt", b"Ms Anna Petrova")):
            file = RUN / f"exported{kind}"
            self.assertDone("export", URL=url(file))
            self.assertEqual(file.read_bytes()[:len(head)], head)
        self.assertRefused("no such kind", "export", URL=url(RUN / "letter.rtf"))
        self.assertRefused("does not exist", "export", URL=url(RUN / "none/letter.pdf"))
        self.assertFalse((RUN / "none").exists())

    def copies(self):
        """The reading copies that are open."""
        documents = [one for one in self.office.desktop.Components
                     if one.supportsService("com.sun.star.text.TextDocument")]
        return [one for one in documents if one.Text.String.startswith("READING COPY")]

    def test_opens_a_reading_copy(self):
        self.assertDone("start", Letter="ru.kusp.info",
                        Answers=url(RUN / "tests/letters/ru.kusp.info/plain.xml"))
        before = self.text
        self.assertDone("reading-copy")
        self.assertEqual(self.text, before)
        copy, = self.copies()
        self.addCleanup(lambda: copy.close(True))
        self.assertIn("APPLICATION", copy.Text.String)
        self.assertEqual(len(list(copy.Text)), len(list(self.document.Text)) + 2)
        self.assertEqual((len(copy.Bookmarks.ElementNames), copy.CharLocale.Language), (0, "en"))
        page = copy.StyleFamilies.getByName("PageStyles").getByName("Standard")
        self.assertIn("not for filing", page.FooterText.String)
        self.assertFalse(copy.UndoManager.AllUndoActionTitles)

    def test_opens_none_of_a_letter_in_english(self):
        self.start()
        self.assertRefused("", "reading-copy")
        self.assertEqual(self.copies(), [])

    def test_follows_no_link_of_a_document(self):
        self.start()
        self.assertRefused("", "answer", Question="writer#given", Value="Maria",
                           Referer="file:///home/anna/strange.odt")

    def test_the_example_in_basic(self):
        self.document.close(True)
        self.document = self.office.open(Hidden=False)
        self.start()
        libraries = self.office.service("com.sun.star.script.ApplicationScriptLibraryContainer")
        if not libraries.hasByName("Standard"):
            libraries.createLibrary("Standard")
        libraries.loadLibrary("Standard")
        libraries.getByName("Standard").insertByName("Letter", example("basic"))
        provider = self.office.context.getByName(
            "/singletons/com.sun.star.script.provider.theMasterScriptProviderFactory"
        ).createScriptProvider("")
        provider.getScript("vnd.sun.star.script:Standard.Letter.ChangeLetter?language=Basic"
                           "&location=application").invoke((), (), ())
        self.assertIn("3 April 2026", self.text)
        self.assertIn("Maria Petrova", self.text)

    def test_the_example_in_python(self):
        self.start()
        file, printed, program = (RUN / name for name in ("l.odt", "l.pdf", "change.py"))
        self.document.storeToURL(url(file), ())
        program.write_text(example("python").replace("name=letters;", f"name={self.office.name};"))
        done = subprocess.run([sys.executable, "-B", program, file, printed], timeout=60,
                              capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertEqual(printed.read_bytes()[:5], b"%PDF-")
        changed = self.office.open(url(file))
        self.assertIn("3 April 2026", changed.Text.String.replace("\u00a0", " "))
        self.assertIn("Maria Petrova", changed.Text.String)
        changed.close(True)


if __name__ == "__main__":
    unittest.main(verbosity=2)
