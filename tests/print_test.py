#!/usr/bin/env python3
"""What comes out of the printer: print_test.py COMMAND

Every letter of tests/letters as a PDF. This is no certified validation of PDF/A or PDF/UA: it
checks what poppler and qpdf can see.
"""
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

PROJECT = pathlib.Path(__file__).resolve().parent.parent
LANGUAGE = {"ru.proc.inaction": "ru-RU", "gb-eng.complaint": "en-GB"}
COMMAND = ""


def output(*command):
    return subprocess.run([str(part) for part in command], check=True, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, text=True, errors="replace", timeout=300).stdout


def words(text):
    """The text as one line: what a page break or a hyphen at a line's end does not change."""
    return " ".join(text.replace("\u00a0", " ").split())


def for_every_letter(check):
    def test(self):
        for letter, answers, pdf in self.pdfs:
            with self.subTest(letter=letter, answers=answers.stem):
                check(self, letter, answers, pdf)
    return test


class Print(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="redress-print-")
        cls.pdfs = []
        for letter in LANGUAGE:
            for answers in sorted((PROJECT / "tests/letters" / letter).glob("*.xml")):
                pdf = pathlib.Path(cls.folder.name) / f"{letter}-{answers.stem}.pdf"
                subprocess.run([COMMAND, "draft", letter, "--answers", str(answers), "--out",
                                str(pdf)], check=True, stderr=subprocess.PIPE, timeout=300)
                cls.pdfs.append((letter, answers, pdf))

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    @for_every_letter
    def test_is_tagged_a4_with_a_title(self, _letter, _answers, pdf):
        info = dict(line.split(":", 1) for line in output("pdfinfo", pdf).splitlines())
        self.assertEqual(info["Tagged"].strip(), "yes")
        self.assertIn("(A4)", info["Page size"])
        self.assertTrue(info["Title"].strip())

    @for_every_letter
    def test_says_its_language_and_what_it_conforms_to(self, letter, _answers, pdf):
        plain = output("qpdf", "--qdf", "--object-streams=disable", pdf, "-")
        self.assertEqual(set(re.findall(r"/Lang \(([^)]*)\)", plain)), {LANGUAGE[letter]})
        self.assertIn("<pdfaid:part>2</pdfaid:part>", plain)
        self.assertIn("<pdfaid:conformance>B</pdfaid:conformance>", plain)

    @for_every_letter
    def test_embeds_its_fonts(self, _letter, _answers, pdf):
        rows = output("pdffonts", pdf).splitlines()[2:]
        self.assertTrue(rows)
        for row in rows:
            embedded = row.split()[-5]
            self.assertEqual(embedded, "yes", row)

    @for_every_letter
    def test_is_sound(self, _letter, _answers, pdf):
        checked = subprocess.run(["qpdf", "--check", str(pdf)], capture_output=True, text=True)
        self.assertEqual((checked.returncode, checked.stderr), (0, ""), checked.stdout)

    @for_every_letter
    def test_numbers_its_pages_and_leaves_no_signature_alone(self, letter, _answers, pdf):
        pages = output("pdftotext", "-layout", pdf, "-").split("\f")[:-1]
        form = "Стр. {} из {}" if letter.startswith("ru") else "Page {} of {}"
        for number, page in enumerate(pages, 1):
            self.assertIn(form.format(number, len(pages)), page)
        signed = "____________ /" if letter.startswith("ru") else "Yours "
        page, = [page for page in pages if signed in page]
        above = [line for line in page.split(signed)[0].splitlines()[:-1] if line.strip()]
        self.assertGreaterEqual(len(above), 2, page)

    @for_every_letter
    def test_says_what_the_letter_says(self, letter, answers, pdf):
        text = answers.with_suffix(".txt").read_text(encoding="utf-8")
        printed = words(re.sub(r"(Стр\. \d+ из \d+|Page \d+ of \d+)\s*\f", "\n",
                               output("pdftotext", pdf, "-")))
        for paragraph in re.split(r"\n\s*\n", text):
            # Numbers of lists and the signature's tabulator are set apart in the PDF.
            sentences = [words(part) for part in re.split(r"^\s*\d+[.)] ", paragraph, flags=re.M)]
            for sentence in sentences:
                if "____" not in sentence and len(sentence) > 40 and " " in sentence:
                    self.assertIn(sentence[:40], printed)


if __name__ == "__main__":
    COMMAND = str(pathlib.Path(sys.argv.pop(1)).resolve())
    unittest.main(verbosity=2)
