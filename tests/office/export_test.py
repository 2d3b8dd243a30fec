#!/usr/bin/python3
"""What is exported: PDF that says it is PDF/A-2b and PDF/UA, and files that tell of the letter only.
No certified validation: veraPDF is in no distribution."""

import concurrent.futures
import os
import re
import subprocess
import unittest
import zipfile

from headless import RUN, OfficeTest, properties, url

LETTERS = RUN / "tests/letters"
# What the office knows of its user, each in a word that stands nowhere else.
USER = {"givenname": "Zebulon", "sn": "Quagmire", "initials": "Zqxwv", "o": "Wombatcorp",
        "mail": "zebulon@wombat.example", "street": "Numbat Row", "l": "Dunnartville",
        "title": "Potoroo", "homephone": "0131496"}
TEMPLATE = "Zebtemplate"
COMMENT_AUTHOR = "Bilby"
# The headless office's home and temporary folder are in the folder of the run.
TELLING = [*USER.values(), "zebulon", TEMPLATE, COMMENT_AUTHOR, str(RUN), "/tmp/", "/home/",
           "file://"]
VALUES = re.compile(r'^\s*"(.*)"$', re.MULTILINE)


def told(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def content(pdf):
    """The PDF's objects and streams in clear."""
    return subprocess.run(["qpdf", "--qdf", "--object-streams=disable", str(pdf), "-"], check=True,
                          capture_output=True).stdout


def streams(file):
    """Everything that is in the file, by the part it is in."""
    if file.suffix == ".pdf":
        return {"": content(file) + told("pdftotext", file, "-").encode()}
    if file.suffix == ".txt":
        return {"": file.read_bytes()}
    with zipfile.ZipFile(file) as package:
        return {name: name.encode() + package.read(name) for name in package.namelist()}


def squeezed(text):
    return re.sub(r"\s", "", text)


class Export(OfficeTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        provider = cls.office.service("com.sun.star.configuration.ConfigurationProvider")
        user = provider.createInstanceWithArguments(
            "com.sun.star.configuration.ConfigurationUpdateAccess",
            properties(nodepath="/org.openoffice.UserProfile/Data"))
        for name, value in USER.items():
            user.setPropertyValue(name, value)
        user.commitChanges()

    def begin(self, letter, answers):
        self.document = self.office.open()
        self.addCleanup(self.document.close, True)
        self.give("start", Letter=letter, Answers=url(LETTERS / letter / f"{answers}.xml"))

    def give(self, command, **arguments):
        done, said = self.office.dispatch(self.document, command, **arguments)
        self.assertTrue(done, said)

    def export(self, name):
        file = RUN / name
        self.give("export", URL=url(file))
        return file

    def shown(self):
        """The text as a reader meets it, with the numbers of its lists."""
        paragraphs = self.document.Text.createEnumeration()
        text = ""
        while paragraphs.hasMoreElements():
            paragraph = paragraphs.nextElement()
            text += paragraph.ListLabelString + paragraph.String
        return text

    def assert_for_archives_and_readers(self, pdf, language):
        told("qpdf", "--check", pdf)
        objects = content(pdf).decode("utf-8", "replace")
        for mark in ("<pdfaid:part>2</pdfaid:part>", "<pdfaid:conformance>B</pdfaid:conformance>",
                     "<pdfuaid:part>1</pdfuaid:part>", "/S /GTS_PDFA1", "/DestOutputProfile",
                     "/Marked true", "/StructTreeRoot", "/DisplayDocTitle true",
                     f"/Lang ({language})"):
            self.assertTrue(mark in objects, mark)
        for risk in ("/JavaScript", "/JS", "/EmbeddedFile", "/Launch", "/AA", "/Encrypt",
                     "/SubmitForm"):
            self.assertIsNone(re.search(re.escape(risk) + r"\b", objects), risk)
        self.assertIn(f"Title: {self.document.DocumentProperties.Title}\n",
                      re.sub(" +", " ", told("pdfinfo", pdf)))
        fonts = told("pdffonts", pdf).splitlines()[2:]
        self.assertTrue(fonts)
        for font in fonts:
            embedded, subset, unicode = font.split()[-5:-2]
            self.assertEqual((embedded, subset, unicode), ("yes", "yes", "yes"), font)

    def assert_same(self, tagged, shown):
        """What differs is cut out: unittest takes minutes to compare pages."""
        at = next((at for at, (one, other) in enumerate(zip(tagged, shown)) if one != other),
                  min(len(tagged), len(shown)))
        self.assertTrue(tagged == shown, f"{tagged[at - 20:at + 60]} for {shown[at - 20:at + 60]}")

    def assert_tells_nothing(self, file):
        for part, bytes_of_part in streams(file).items():
            for word in TELLING:
                for encoding in ("utf-8", "utf-16-be"):
                    at = bytes_of_part.find(word.encode(encoding))
                    self.assertEqual(at, -1, f"{file.name}, {part}: {word} in "
                                             f"{bytes_of_part[max(at - 80, 0):at + 40]}")

    def test_every_letter_is_pdf_for_archives_and_readers(self):
        letters = sorted(folder.name for folder in LETTERS.iterdir())
        self.assertGreater(len(letters), 20)
        for letter in letters:
            for answers in ("plain", "sample", "everything"):
                if not (LETTERS / letter / f"{answers}.xml").exists():
                    continue
                with self.subTest(letter, answers=answers):
                    self.begin(letter, answers)
                    pdf = self.export(f"{letter}.{answers}.pdf")
                    self.assert_for_archives_and_readers(
                        pdf, "ru-RU" if letter.startswith("ru.") else "en-GB")
                    self.assert_tells_nothing(pdf)

    def test_every_letter_is_read_in_its_order(self):
        """Of the plain answers only: pdfinfo takes ten seconds for two pages, and minutes for ten."""
        shown = {}
        for folder in sorted(LETTERS.iterdir()):
            answers = "plain" if (folder / "plain.xml").exists() else "sample"
            self.begin(folder.name, answers)
            shown[self.export(f"{folder.name}.order.pdf")] = squeezed(self.shown())
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            structures = pool.map(lambda pdf: told("pdfinfo", "-struct-text", pdf), shown)
        for (pdf, text), structure in zip(shown.items(), structures):
            with self.subTest(pdf.name):
                self.assert_same(squeezed("".join(VALUES.findall(structure))), text)

    def test_files_tell_nothing_of_the_user(self):
        self.begin("ru.proc.inaction", "sample")
        self.tell_everything()
        before = self.shown()
        for ending in ("odt", "docx", "pdf", "txt"):
            self.assert_tells_nothing(self.export(f"told.{ending}"))
        # The document keeps what is the user's, and so does the office.
        self.assertEqual(self.document.DocumentProperties.Author, "Zebulon Quagmire")
        self.assertEqual(self.document.DocumentProperties.UserDefinedProperties.Owner, "Zebulon")
        self.assert_same(self.shown(), before)
        own = RUN / "own.odt"
        self.document.storeToURL(url(own), ())
        with self.assertRaises(AssertionError):
            self.assert_tells_nothing(own)

    def test_files_to_work_on_keep_changes_and_comments_without_names(self):
        self.begin("gb-eng.chief", "plain")
        self.tell_everything()
        odt = self.export("work.odt")
        parts = streams(odt)
        self.assertIn(b"text:deletion", parts["content.xml"])
        self.assertIn(b"What was noted", parts["content.xml"])
        self.assertIn(b"gb-eng.chief", parts["meta.xml"])
        copy = self.office.open(url(odt))
        self.addCleanup(copy.close, True)
        done, said = self.office.dispatch(copy, "answer", Question="writer.telephone",
                                          Value="01632 960123")
        self.assertTrue(done, said)

    def test_files_to_read_hold_no_changes_comments_or_answers(self):
        self.begin("gb-eng.chief", "plain")
        self.tell_everything()
        words = told("pdftotext", self.export("read.pdf"), "-")
        text = self.export("read.txt").read_text(encoding="utf-8")
        for read in (words, text, content(RUN / "read.pdf").decode("utf-8", "replace")):
            for hidden in ("What was deleted", "What was noted", "<state"):
                self.assertFalse(hidden in read, hidden)
        for read in (words, text):
            self.assertIn("What was added", read)

    def test_redacted_copies_hold_nothing_of_persons(self):
        """Also where the user wrote it in by hand, in a case of the name, a table and a comment."""
        for letter, personal, typed in (
                ("ru.proc.inaction",
                 ("Петров", "Анн", "Сергеевн", "Калинина", "900 000", "a.petrova", "Кузнецов"),
                 "Писала Анне Петровой и Петрову А. С. на ул. Калинина, 8 900 000-00-00"),
                ("gb-eng.chief",
                 ("Whitcombe", "Helen"), "I am Helen Whitcombe, H. Whitcombe, WHITCOMBE")):
            self.begin(letter, "sample" if letter.startswith("ru.") else "plain")
            text = self.document.Text
            text.insertString(text.End, "\r" + typed, False)
            table = self.document.createInstance("com.sun.star.text.TextTable")
            text.insertTextContent(text.End, table, False)
            table.getCellByName("A1").String = typed
            note = self.document.createInstance("com.sun.star.text.textfield.Annotation")
            note.Content = typed
            text.insertTextContent(text.Start, note, False)
            for ending in ("odt", "docx", "pdf", "txt"):
                with self.subTest(letter, ending=ending):
                    file = RUN / f"{letter}.redacted.{ending}"
                    self.give("export", URL=url(file), Redacted="yes")
                    read = streams(file)
                    said = b"".join(read.values()).decode("utf-8", "replace")
                    for word in personal:
                        self.assertFalse(word in said, word)
                    if ending == "pdf":
                        self.assert_for_archives_and_readers(
                            file, "ru-RU" if letter.startswith("ru.") else "en-GB")
                    # And the search finds what is there.
                    whole = streams(self.export(f"{letter}.whole.{ending}"))
                    said = b"".join(whole.values()).decode("utf-8", "replace")
                    self.assertTrue(personal[0] in said)
            self.assertTrue(typed in self.document.Text.String)

    def tell_everything(self):
        """Says whose computer this is, wherever a document can."""
        known = self.document.DocumentProperties
        known.Author = known.ModifiedBy = known.PrintedBy = "Zebulon Quagmire"
        known.TemplateName, known.TemplateURL = TEMPLATE, "file:///home/zebulon/own.ott"
        known.Subject = known.Description = "For Zebulon"
        known.Keywords = ("Zebulon",)
        known.UserDefinedProperties.addProperty("Owner", 128, "Zebulon")
        text = self.document.Text
        end = text.createTextCursorByRange(text.End)
        text.insertString(end, " What was deleted", False)
        deleted = text.createTextCursorByRange(text.End)
        deleted.goLeft(len("What was deleted"), True)
        self.document.RecordChanges = True
        deleted.setString("")
        text.insertString(text.End, "What was added", False)
        self.document.RecordChanges = False
        note = self.document.createInstance("com.sun.star.text.textfield.Annotation")
        note.Author, note.Initials, note.Content = COMMENT_AUTHOR, "Zqxwv", "What was noted"
        text.insertTextContent(text.End, note, False)
        linked = text.createTextCursorByRange(text.Start)
        linked.goRight(4, True)
        linked.HyperLinkURL = "file:///home/zebulon/letter.html"


if __name__ == "__main__":
    unittest.main(verbosity=2)
