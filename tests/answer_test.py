#!/usr/bin/env python3
"""What `redress answer` and `redress review` promise of a document: answer_test.py COMMAND"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest
import zipfile

PROJECT = pathlib.Path(__file__).resolve().parent.parent
SAMPLE = PROJECT / "tests/letters/gb-eng.complaint/sample.xml"
DAY = "incident.date=3 April 2026"
HAND = "I, Anna, complain about"
COMMAND = ""


def redress(*arguments):
    return subprocess.run([COMMAND, "--language", "en", *map(str, arguments)],
                          stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=300)


def content(file):
    with zipfile.ZipFile(file) as package:
        return package.read("content.xml").decode("utf-8").replace("\u00a0", " ")


def edit(file, old, new):
    """Changes the text of an .odt, as if by hand."""
    changed = file.with_suffix(".changed")
    with zipfile.ZipFile(file) as package, zipfile.ZipFile(changed, "w") as copy:
        for item in package.infolist():
            data = package.read(item)
            if item.filename == "content.xml":
                text = data.decode("utf-8")
                assert old in text, old
                data = text.replace(old, new, 1).encode("utf-8")
            copy.writestr(item, data)
    changed.replace(file)


class WithLetters(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.drafts = tempfile.TemporaryDirectory(prefix="redress-answer-")
        done = redress("draft", "gb-eng.complaint", "--answers", SAMPLE,
                       *(word for kind in ("odt", "docx") for word in
                         ("--out", pathlib.Path(cls.drafts.name) / f"letter.{kind}")))
        assert done.returncode == 0, done.stderr

    @classmethod
    def tearDownClass(cls):
        cls.drafts.cleanup()

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="redress-answer-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        for file in pathlib.Path(self.drafts.name).iterdir():
            shutil.copy(file, self.folder)
        self.letter = self.folder / "letter.odt"
        self.before = self.letter.read_bytes()

    def assertDone(self, done):
        self.assertEqual((done.returncode, done.stdout, done.stderr), (0, "", ""))

    def assertOnly(self, *names):
        self.assertEqual({file.name for file in self.folder.iterdir()},
                         {"letter.odt", "letter.docx", *names})


class Review(WithLetters):
    def review(self, file):
        return redress("review", file, "--today", "2026-11-27")

    def findings(self, done):
        return [line.split("\t") for line in done.stdout.splitlines()]

    def test_finds_in_a_letter_what_it_finds_in_its_answers(self):
        told = self.findings(self.review(SAMPLE))
        self.assertTrue(told)
        for name in ("letter.odt", "letter.docx"):
            done = self.review(self.folder / name)
            self.assertEqual(done.stderr, "")
            self.assertEqual([(line[0], line[1], line[3]) for line in self.findings(done)],
                             [(line[0], line[1], line[3]) for line in told])

    def test_reads_what_was_written_by_hand(self):
        edit(self.letter, "I complain about", "These useless idiots! I complain about")
        before = self.letter.read_bytes()
        done = self.review(self.letter)
        self.assertEqual((done.returncode, done.stderr), (1, ""))
        insults = [line for line in self.findings(done) if line[1] == "insult"]
        self.assertEqual(len(insults), 1, done.stdout)
        self.assertEqual(insults[0][0], "error")
        self.assertIn("These useless idiots!", insults[0][2])
        self.assertEqual(self.letter.read_bytes(), before)
        self.assertOnly()

    def test_says_what_is_no_letter(self):
        empty = self.folder / "letter.odt"
        empty.write_bytes(b"")
        done = self.review(empty)
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        self.assertIn("[file.unreadable]", done.stderr)


class Answer(WithLetters):
    def test_writes_every_kind_and_leaves_the_letter(self):
        outputs = [self.folder / f"new.{kind}" for kind in ("odt", "docx", "pdf", "txt")]
        self.assertDone(redress("answer", self.letter, DAY, "writer#given=Maria",
                                *(word for file in outputs for word in ("--out", file))))
        self.assertEqual(self.letter.read_bytes(), self.before)
        self.assertOnly(*(file.name for file in outputs))
        text = outputs[-1].read_text(encoding="utf-8").replace("\u00a0", " ")
        self.assertTrue(text.startswith("Ms Maria Petrova\n"), text[:40])
        self.assertIn("between 3 April 2026 and", text)
        self.assertIn("3 April 2026", content(outputs[0]))
        self.assertEqual(outputs[2].read_bytes()[:5], b"%PDF-")

    def test_goes_on_with_what_it_wrote(self):
        new = self.folder / "new.odt"
        self.assertDone(redress("answer", self.folder / "letter.docx", DAY, "--out", new))
        self.assertDone(redress("answer", new, "incident.date#later=yes", "--out", new))
        self.assertIn("[Date]", content(new))
        self.assertDone(redress("answer", new, "incident.date=3.11.2026", "--out", new))
        text = [self.folder / "one.txt", self.folder / "two.txt"]
        for file, out in zip((self.letter, new), text):
            self.assertDone(redress("answer", file, "writer#given=Zoe", "--out", out))
        self.assertEqual(text[0].read_text(), text[1].read_text())

    def test_writes_names_in_the_cases_that_were_given(self):
        """And keeps them in the document, until they are given back to the rules."""
        russian = self.folder / "russian.odt"
        answers = PROJECT / "tests/letters/ru.proc.inaction/sample.xml"
        done = redress("draft", "ru.proc.inaction", "--answers", answers, "--out", russian)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn(">Отдела полиции № 4 УМВД", content(russian))
        self.assertDone(redress("answer", russian, "body#genitive=ОП № 4",
                                "applicant#genitive=Петровой А. С.", "--out", russian))
        self.assertDone(redress("answer", russian, "incident.place=двор", "--out", russian))
        self.assertIn(">ОП № 4<", content(russian))
        self.assertIn(">Петровой А. С.<", content(russian))
        self.assertDone(redress("answer", russian, "body#genitive=", "applicant#genitive=",
                                "--out", russian))
        self.assertIn(">Отдела полиции № 4 УМВД", content(russian))
        self.assertIn(">Петровой Анны Сергеевны<", content(russian))

    def test_writes_nothing_when_one_answer_is_wrong(self):
        out = self.folder / "out.odt"
        out.write_text("mine")
        done = redress("answer", self.letter, "writer#given=Maria", "incident.date=31.2.2026",
                       "--out", out, "--out", self.letter)
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        self.assertEqual(done.stderr, f"{self.letter}: incident.date: there is no such day as "
                         "31.2.2026; check day, month and year [answers.no-such-day]\n")
        self.assertEqual(out.read_text(), "mine")
        self.assertEqual(self.letter.read_bytes(), self.before)
        self.assertOnly("out.odt")

    def test_leaves_what_was_edited_by_hand_and_says_so(self):
        edit(self.letter, "I complain about", HAND)
        out = self.folder / "out.odt"
        done = redress("answer", self.letter, "officers/r1/rank=Sergeant", "writer#given=Maria",
                       "officers/r2/name=PC Grey", "--out", out)
        self.assertEqual((done.returncode, done.stdout), (0, ""), done.stderr)
        self.assertIn(HAND, content(out))
        self.assertIn("Maria", content(out))
        self.assertIn("Grey", content(out))
        self.assertDone(redress("answer", self.letter, "writer#given=Maria", "--out", out))

    def test_says_which_edited_paragraph_is_not_needed(self):
        edit(self.letter, "I complain about", HAND)
        out = self.folder / "out.odt"
        done = redress("answer", self.letter, "officers/r1=", "--out", out)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertRegex(done.stderr, r"(?m)^\S*letter\.odt: officer/r1: warning: .*; .*"
                         r" \[paragraph\.not-needed\]$")
        self.assertIn(HAND, content(out))

    def test_says_what_holds_no_letter(self):
        plain = self.folder / "plain.txt"
        plain.write_text("Not a letter of ours.\n")
        cut = self.folder / "cut.odt"
        cut.write_bytes(self.before[:len(self.before) // 2])
        for file, word in ((plain, "[document.no-letter]"), (cut, "[file.unreadable]"),
                           (self.folder / "none.odt", "[file.unreadable]"),
                           (self.folder, "[file.unreadable]")):
            done = redress("answer", file, DAY, "--out", self.folder / "out.odt")
            self.assertEqual((done.returncode, done.stdout), (1, ""), done.stderr)
            self.assertTrue(done.stderr.startswith(f"{file}: ") and word in done.stderr,
                            done.stderr)
        self.assertOnly("plain.txt", "cut.odt")

    def test_reads_a_letter_that_is_open_elsewhere_or_protected(self):
        (self.folder / ".~lock.letter.odt#").write_text(",anna,home,21.11.2026 12:00,file:///;")
        self.letter.chmod(0o400)
        out = self.folder / "out.txt"
        self.assertDone(redress("answer", self.letter, DAY, "--out", out))
        self.assertIn("3 April 2026", out.read_text(encoding="utf-8").replace("\u00a0", " "))

    def test_finds_what_the_letter_links_to(self):
        edit(self.letter, "Yours faithfully", 'Yours faithfully<draw:frame draw:name="seal" '
             'text:anchor-type="as-char" svg:width="1cm" svg:height="1cm"><draw:image '
             'xlink:href="../seal.png" xlink:type="simple" xlink:show="embed" '
             'xlink:actuate="onLoad"/></draw:frame>')
        deeper = self.folder / "deeper"
        deeper.mkdir()
        out = self.folder / "out.odt"
        for new, link in ((out, "../seal.png"), (deeper / "out.odt", "../../seal.png")):
            self.assertDone(redress("answer", self.letter, "writer#given=Maria", "--out", new))
            self.assertIn(f'xlink:href="{link}"', content(new))

    def test_runs_several_times_at_once(self):
        outputs = [self.folder / f"{number}.txt" for number in range(3)]
        commands = [subprocess.Popen([COMMAND, "answer", self.letter, f"writer#given=Maria{number}",
                                      "--out", out], stdin=subprocess.DEVNULL)
                    for number, out in enumerate(outputs)]
        self.assertEqual([command.wait(300) for command in commands], [0, 0, 0])
        for number, out in enumerate(outputs):
            self.assertIn(f"Maria{number} Petrova", out.read_text(encoding="utf-8"))

    def test_wrong_usage_is_two(self):
        out = self.folder / "out.odt"
        for arguments in ((), (self.letter,), (self.letter, DAY), (self.letter, "--out", out),
                          (self.letter, "incident.date", "--out", out),
                          (self.letter, "=3.4.2026", "--out", out)):
            self.assertEqual(redress("answer", *arguments).returncode, 2, arguments)


if __name__ == "__main__":
    COMMAND = str(pathlib.Path(sys.argv.pop(1)).resolve())
    os.environ["LC_ALL"] = "C.UTF-8"
    os.environ.pop("DISPLAY", None)
    unittest.main(verbosity=2)
