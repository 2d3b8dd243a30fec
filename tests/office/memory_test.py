#!/usr/bin/python3
"""What a document remembers of its letter: over every way a file goes, and where the memory is
broken, foreign or gone. Then the text stays as it is, and a message says so."""

import re
import unittest
import zipfile

from headless import RUN, OfficeTest, properties, url

LETTER = "gb-eng.complaint"
SAMPLE = RUN / f"tests/letters/{LETTER}/sample.xml"
FILTERS = {"odt": "writer8", "docx": "MS Word 2007 XML", "ott": "writer8_template",
           "fodt": "OpenDocument Text Flat XML"}


class Memory(OfficeTest):
    def open(self, address="private:factory/swriter", **how):
        document = self.office.open(address, **how)
        self.addCleanup(self.close, document)
        return document

    def close(self, document):
        try:
            document.close(True)
        except Exception as error:  # It was closed before.
            if "Disposed" not in type(error).__name__:
                raise

    def give(self, document, command, **arguments):
        return self.office.dispatch(document, command, **arguments)

    def done(self, document, command, **arguments):
        done, said = self.give(document, command, **arguments)
        self.assertTrue(done, said)
        return said

    def answer(self, document, name):
        self.done(document, "answer", Question="writer#given", Value=name)
        self.assertIn(f"{name} Petrova", self.text(document))

    def text(self, document):
        return document.Text.String.replace("\u00a0", " ")

    def letter(self, name):
        """A letter in a file; gives the file."""
        document = self.open()
        self.done(document, "start", Letter=LETTER, Answers=url(SAMPLE))
        file = RUN / name
        self.store(document, file)
        document.close(True)
        return file

    def store(self, document, file):
        document.storeToURL(url(file), properties(FilterName=FILTERS[file.suffix[1:]]))

    def changed(self, file, part, change):
        """The same package with one part changed."""
        other = file.with_name(f"changed-{file.name}")
        with zipfile.ZipFile(file) as before, zipfile.ZipFile(other, "w") as after:
            for item in before.infolist():
                data = before.read(item)
                after.writestr(item, change(data) if item.filename == part else data)
        return other

    def refuses(self, file, *words):
        """No answer is taken, the text stands as it stood, and the message has the words."""
        document = self.open(url(file))
        before = self.text(document)
        done, said = self.give(document, "answer", Question="writer#given", Value="Zoe")
        self.assertFalse(done)
        for word in words:
            self.assertIn(word, said)
        self.assertEqual(self.text(document), before)
        self.assertIn("Anna Petrova", before)
        return document

    def find_again(self, document):
        """The words are those that were written, and so they are found. What stands twice, as the
        name above the letter and below it, is not told apart: it is left, and said."""
        done, said = self.give(document, "answer", Question="incident.place", Value="my flat")
        self.assertTrue(done, said)
        self.assertIn("Place: my flat", self.text(document))
        self.assertIn("[paragraph.deleted]", said)
        self.assertEqual(self.text(document).count("Anna Petrova"), 2)

    def test_goes_through_every_file(self):
        way = ("odt", "docx", "odt", "fodt", "docx", "docx", "odt")
        file = self.letter("way0.odt")
        for number, ending in enumerate(way):
            document = self.open(url(file))
            name = f"Name{number}"
            self.answer(document, name)
            self.assertEqual(self.give(document, "resolve", Block="none", Choice="keep")[0], False)
            file = RUN / f"way{number + 1}.{ending}"
            self.store(document, file)
            document.close(True)
        document = self.open(url(file))
        self.assertIn("Name6 Petrova", self.text(document))
        self.answer(document, "Last")

    def test_goes_on_under_another_name(self):
        document = self.open(url(self.letter("one.odt")))
        document.storeAsURL(url(RUN / "two.docx"), properties(FilterName=FILTERS["docx"]))
        self.answer(document, "Maria")
        document.store()
        document.close(True)
        self.answer(self.open(url(RUN / "two.docx")), "Zoe")

    def test_a_template_gives_letters(self):
        document = self.open(url(self.letter("kept.odt")))
        template = RUN / "letter.ott"
        self.store(document, template)
        document.close(True)
        new = self.open(url(template), AsTemplate=True)
        self.assertEqual(new.URL, "")
        self.answer(new, "Maria")

    def test_a_pack_that_is_not_installed(self):
        file = self.changed(self.letter("strange.odt"), "meta.xml",
                            lambda data: data.replace(b"gb-eng.complaint", b"gb-eng.complaint9"))
        self.refuses(file, "gb-eng.complaint9")

    def test_memory_cut_off(self):
        self.refuses(self.changed(self.letter("cut.odt"), "meta.xml",
                                  lambda data: re.sub(rb"&lt;written&gt;.*?(</meta:user-defined>)",
                                                      rb"\1", data, flags=re.S)),
                     "memory of its letter cannot be read")

    def test_memory_of_fifty_megabytes(self):
        self.refuses(self.changed(self.letter("large.odt"), "meta.xml",
                                  lambda data: data.replace(b"&lt;written&gt;", b"&lt;written&gt;"
                                                            + b"x" * 50_000_000, 1)),
                     "memory of its letter cannot be read")

    def test_bookmarks_without_memory(self):
        file = self.changed(self.letter("alone.odt"), "meta.xml", lambda data: re.sub(
            rb'<meta:user-defined meta:name="Redress".*?</meta:user-defined>', b"", data,
            flags=re.S))
        document = self.refuses(file, "bookmarks of a letter")
        self.done(document, "finish", Confirm="yes")
        self.assertFalse([name for name in document.Bookmarks.ElementNames
                          if name.startswith("rd.")])
        self.assertIn("Anna Petrova", self.text(document))

    def test_memory_without_bookmarks_finds_its_words(self):
        file = self.changed(self.letter("bare.odt"), "content.xml", lambda data: re.sub(
            rb"<text:bookmark[^>]*/>", b"", data))
        document = self.open(url(file))
        self.assertEqual(len(document.Bookmarks.ElementNames), 0)
        self.find_again(document)

    def test_memory_of_another_letter(self):
        file = self.changed(self.letter("other.odt"), "content.xml", lambda data: re.sub(
            rb'text:name="rd\.....\.', b'text:name="rd.zzzz.', data))
        document = self.open(url(file))
        self.find_again(document)
        self.assertFalse([name for name in document.Bookmarks.ElementNames
                          if name.startswith("rd.zzzz")])

    def test_memory_of_an_earlier_text(self):
        """Nothing that reads otherwise than the memory says is replaced."""
        file = self.changed(self.letter("earlier.odt"), "meta.xml",
                            lambda data: data.replace(b"Anna", b"Nobody"))
        document = self.open(url(file))
        before = self.text(document)
        done, said = self.give(document, "answer", Question="writer#given", Value="Zoe")
        self.assertTrue(done, said)
        self.assertIn("[paragraph.edited]", said)
        self.assertEqual(before.count("Anna"), self.text(document).count("Anna"))

    def test_twins_of_a_merged_file(self):
        first = self.letter("first.odt")
        second = self.letter("second.odt")
        document = self.open(url(first))
        once = self.text(document)
        cursor = document.Text.createTextCursor()
        cursor.gotoEnd(False)
        cursor.insertDocumentFromURL(url(second), ())
        self.assertEqual(self.text(document).count("Anna Petrova"), 2 * once.count("Anna Petrova"))
        self.answer(document, "Maria")
        text = self.text(document)
        self.assertEqual(text.count("Maria Petrova"), once.count("Anna Petrova"))
        self.assertEqual(text.count("Anna Petrova"), once.count("Anna Petrova"))
        tags = {name.split(".")[1] for name in document.Bookmarks.ElementNames
                if name.startswith("rd.")}
        self.assertEqual(len(tags), 1)

    def test_another_version_of_the_pack_waits(self):
        file = self.letter("version.odt")
        text = "I look forward to hearing from you."
        quote = rb'(?:"|&quot;)'
        version = b"(pack=" + quote + b"gb-eng" + quote + b" version=" + quote + b")"

        def older(data):
            self.assertRegex(data, version)
            return re.sub(version, rb"\g<1>0.", data).replace(text.encode(), b"I wait.")

        both = self.changed(self.changed(file, "meta.xml", older), "content.xml",
                            lambda data: data.replace(text.encode(), b"I wait."))
        document = self.open(url(both))
        self.assertIn("I wait.", self.text(document))
        self.answer(document, "Maria")
        self.assertIn("I wait.", self.text(document))


if __name__ == "__main__":
    unittest.main(verbosity=2)
