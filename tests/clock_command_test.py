#!/usr/bin/env python3
"""What the command keeps of a letter that was sent, and what it tells of its clock:
clock_command_test.py COMMAND
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

PROJECT = pathlib.Path(__file__).resolve().parent.parent
LETTERS = PROJECT / "tests/letters"
NBSP = "\u00a0"
COMMAND = ""


def redress(*arguments, language="en"):
    return subprocess.run([COMMAND, "--language", language, *map(str, arguments)],
                          stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120)


class SentLetter(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="redress-clock-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def letter(self, name="complaint", letter="ru.proc.higher", case="plain"):
        file = self.folder / f"{name}.xml"
        shutil.copy(LETTERS / letter / f"{case}.xml", file)
        return file

    def done(self, *arguments, language="en"):
        done = redress(*arguments, language=language)
        self.assertEqual((done.returncode, done.stderr), (0, ""), done.stderr)
        return done.stdout

    def refused(self, code, *arguments):
        before = self.standing()
        done = redress(*arguments)
        self.assertEqual((done.returncode, done.stdout), (1, ""), done.stderr)
        self.assertIn(f"[{code}]", done.stderr)
        self.assertEqual(self.standing(), before)
        return done.stderr

    def standing(self):
        return {file.name: file.read_bytes() for file in self.folder.iterdir() if file.is_file()}

    def clock(self, file, today, *arguments, language="en"):
        return [line.split("\t") for line in
                self.done("clock", file, "--today", today, *arguments,
                          language=language).splitlines()]

    def send(self, file, on="2026-11-27", how="in-person", *arguments):
        self.assertEqual(self.done("sent", file, "--on", on, "--how", how, "--today", "2027-02-01",
                                   *arguments), "")

    def kept(self, name="complaint"):
        return ElementTree.parse(self.folder / f"{name}.sent.xml").getroot()

    def states(self, file, today):
        return [(line[0], line[1]) for line in self.clock(file, today)]


class Keeping(SentLetter):
    def test_keeps_what_is_told_at_once_and_later(self):
        file = self.letter()
        self.send(file, "2026-11-27", "registered-post", "--to", "Прокурору области", "--number",
                  "tracking=800 100", "--number", "talon=7")
        self.send(file, "", "registered-post")
        self.done("sent", file, "--received", "30.11.2026", "--number", "incoming=3-ж",
                  "--number", "incoming=3-ж", "--today", "2026-12-01")
        kept = self.kept()
        self.assertEqual(kept.attrib, {"letter": "ru.proc.higher", "pack": "ru",
                                       "on": "2026-11-27", "how": "registered-post",
                                       "to": "Прокурору области", "received": "2026-11-30"})
        self.assertEqual([(number.get("kind"), number.text) for number in kept],
                         [("tracking", "800 100"), ("talon", "7"), ("incoming", "3-ж")])

    def test_keeps_replies_in_order_and_mends_one(self):
        file = self.letter()
        self.send(file)
        for kind, on, more in (("refusal", "2027-01-11", ("--number", "5")),
                               ("forwarded", "2026-12-03", ("--to", "УМВД")),
                               ("forwarded", "2026-12-03",
                                ("--to", "УМВД", "--registered", "2026-12-07"))):
            self.done("replied", file, kind, "--on", on, "--today", "2027-01-12", *more)
        self.assertEqual([reply.attrib for reply in self.kept()],
                         [{"day": "2026-12-03", "kind": "forwarded", "to": "УМВД",
                           "registered": "2026-12-07"},
                          {"day": "2027-01-11", "kind": "refusal", "number": "5"}])

    def test_refuses_days_that_cannot_be(self):
        file = self.letter()
        for code, arguments in (
                ("answers.no-such-day", ("--on", "2026-02-30", "--how", "in-person")),
                ("answers.not-a-date", ("--on", "yesterday", "--how", "in-person")),
                ("sent.future", ("--on", "2026-11-28", "--how", "in-person")),
                ("sent.reversed", ("--on", "2026-11-20", "--how", "in-person", "--received",
                                   "2026-11-19")),
                ("sent.reversed", ("--on", "2026-11-20", "--how", "in-person", "--received",
                                   "2026-11-24", "--registered", "2026-11-23")),
                ("grammar.bad-value", ("--on", "2026-11-20", "--how", "in-person", "--number",
                                       "visa=1")),
                ("sent.absent", ("--on", "2026-11-20")),
                ("sent.absent", ("--received", "2026-11-20"))):
            said = self.refused(code, "sent", file, "--today", "2026-11-27", *arguments)
            self.assertRegex(said, r"^(--on|--received|--registered|--number|\S+\.xml): .+; .+")
        self.assertEqual(redress("sent", file, "--on", "2026-11-20", "--how", "pigeon").returncode,
                         2)
        self.assertEqual(redress("sent").returncode, 2)

    def test_refuses_replies_that_cannot_be(self):
        file = self.letter()
        self.refused("sent.absent", "replied", file, "full", "--on", "2026-11-20")
        self.send(file)
        for code, arguments in (
                ("sent.reversed", ("full", "--on", "2026-11-26")),
                ("sent.future", ("full", "--on", "2026-12-02")),
                ("answers.no-such-day", ("full", "--on", "2026-11-31")),
                ("grammar.missing-attribute", ("forwarded", "--on", "2026-11-30")),
                ("sent.future", ("forwarded", "--on", "2026-11-30", "--to", "B", "--registered",
                                 "2026-12-02"))):
            self.refused(code, "replied", file, *arguments, "--today", "2026-12-01")
        self.assertEqual(redress("replied", file, "perhaps", "--on", "2026-11-30").returncode, 2)

    def test_leaves_a_broken_file_as_it_is(self):
        file = self.letter()
        beside = self.folder / "complaint.sent.xml"
        for code, text in (("xml.broken", "<sent"), ("grammar.wrong-root", "<answers letter='a'/>"),
                           ("grammar.missing-attribute", "<sent letter='ru.proc.higher'/>"),
                           ("sent.other-letter",
                            "<sent letter='ru.kas22' pack='ru' on='2026-11-20' how='email'/>"),
                           ("answers.no-such-day",
                            "<sent letter='ru.proc.higher' pack='ru' on='2026-11-31' how='email'/>")):
            beside.write_text(text, encoding="utf-8")
            for verb in (("sent", file, "--received", "2026-11-20"),
                         ("replied", file, "full", "--on", "2026-11-20"), ("clock", file)):
                said = self.refused(code, *verb, "--today", "2027-01-01")
                self.assertIn("complaint.sent.xml", said)
        beside.unlink()
        beside.mkdir()
        self.refused("file.unreadable", "clock", file)

    def test_writes_nothing_where_it_may_not(self):
        file = self.letter()
        (self.folder / "complaint.sent.xml.part").mkdir()
        done = redress("sent", file, "--on", "2026-11-20", "--how", "email", "--today", "2026-11-27")
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        self.assertIn("cannot be written", done.stderr)
        self.assertFalse((self.folder / "complaint.sent.xml").exists())


class Clock(SentLetter):
    def test_follows_a_letter_day_by_day(self):
        file = self.letter()
        self.send(file)
        states = self.states(file, "2026-11-28")
        self.assertEqual([state for state in states if state[1] != "limit"],
                         [("2026-11-30", "running"), ("2026-12-01", "ask"),
                          ("2026-12-07", "running"), ("2026-12-08", "ask"),
                          ("2026-12-30", "running"), ("2026-12-31", "ask"),
                          ("2026-12-31", "next")])
        self.assertIn(("2027-03-30", "limit"), states)
        line = self.clock(file, "2026-12-15", language="ru")[4]
        self.assertEqual(line[:2], ["2026-12-30", "running"])
        self.assertIn("день 15 из 30", line[2])
        self.assertEqual(line[3].replace(NBSP, " "), "ч. 1 ст. 12 Закона № 59-ФЗ")
        self.assertIn(("2026-12-30", "late"), self.states(file, "2026-12-31"))
        self.assertIn(("2026-12-31", "next-now"), self.states(file, "2026-12-31"))

    def test_knows_the_second_stage(self):
        file = self.letter()
        self.send(file)
        self.done("sent", file, "--registered", "2026-11-30", "--today", "2026-12-01")
        self.assertIn(("2026-12-30", "running"), self.states(file, "2026-12-20"))
        self.done("replied", file, "extended", "--on", "2026-12-25", "--today", "2026-12-26")
        states = self.states(file, "2026-12-26")
        self.assertIn(("2027-01-29", "running"), states)
        self.assertNotIn(("2026-12-30", "running"), states)
        self.done("replied", file, "refusal", "--on", "2027-01-15", "--today", "2027-01-16")
        states = self.states(file, "2027-01-16")
        self.assertEqual({state for _, state in states}, {"next-now", "limit"})
        self.assertIn(("2027-04-15", "limit"), states)
        self.done("replied", file, "full", "--on", "2027-01-20", "--today", "2027-01-21")
        self.assertEqual(self.states(file, "2027-01-21"), [("2027-01-20", "answered")])

    def test_starts_anew_where_it_was_passed_on(self):
        file = self.letter()
        self.send(file)
        self.done("replied", file, "forwarded", "--on", "2026-12-01", "--to", "УМВД", "--today",
                  "2026-12-02")
        states = self.states(file, "2026-12-02")
        self.assertIn(("2026-12-04", "running"), states)
        self.assertIn(("2027-01-11", "running"), states)

    def test_waits_for_the_post_and_refuses_e_mail(self):
        file = self.letter()
        self.send(file, "2026-11-27", "registered-post", "--number", "tracking=800")
        first = self.clock(file, "2026-11-30")[0]
        self.assertEqual(first[:2], ["2026-11-30", "unknown"])
        self.assertIn("tracking number 800", first[2])
        self.done("sent", file, "--how", "email", "--today", "2026-11-30")
        lines = self.clock(file, "2026-11-30")
        self.assertEqual(lines[0][:2], ["2026-11-27", "no-clock"])
        self.assertIn("п. 1 ст. 4", lines[0][3].replace(NBSP, " "))
        self.assertNotIn("running", [line[1] for line in lines])

    def test_tells_of_a_review_and_of_the_users_own_limits(self):
        file = self.letter(letter="gb-eng.complaint", case="sample")
        self.send(file)
        states = self.states(file, "2026-11-28")
        self.assertIn(("2026-12-25", "running"), states)
        self.assertIn(("2026-12-26", "ask"), states)
        self.done("replied", file, "refusal", "--on", "2026-12-10", "--today", "2026-12-11")
        lines = self.clock(file, "2026-12-11")
        review = [line for line in lines
                  if line[1] == "limit" and "Application for a review" in line[2]]
        self.assertEqual([line[:2] for line in review], [["2027-01-07", "limit"]])
        self.assertIn("reg 29(2)", review[0][3].replace(NBSP, " "))

    def test_has_no_clock_where_the_law_has_no_term(self):
        file = self.letter(letter="ru.upk125")
        self.refused("sent.absent", "clock", file)
        self.send(file)
        said = self.refused("sent.no-term", "clock", file, "--today", "2026-11-28", "--calendar",
                            self.folder / "a.ics")
        self.assertIn("ru.upk125", said)

    def test_begins_the_letter_after_it(self):
        first = self.letter(letter="ru.mvd.local")
        self.send(first, "2026-10-27", "registered-post", "--received", "2026-10-30",
                  "--registered", "2026-11-02")
        second = self.folder / "prosecutor.xml"
        self.refused("next.not-yet", "next", first, "--out", second, "--today", "2026-11-20")
        self.refused("pack.unknown-reference", "next", first, "--out", second, "--to", "ru.other",
                     "--today", "2026-12-10")
        out = self.done("next", first, "--out", second, "--to", "ru.proc.inaction",
                        "--today", "2026-12-10")
        self.assertEqual([line.split("\t")[:2] for line in out.splitlines()],
                         [["letter", "ru.proc.inaction"], ["ask", "prosecutor.level"]])
        root = ElementTree.parse(second).getroot()
        titles = [answer.text for answer in root.iter("answer")
                  if answer.get("question") == "title"]
        self.assertEqual(titles[-1].replace(NBSP, " "), "Копия жалобы от 26 октября 2026 г.")
        self.assertEqual(redress("next", first).returncode, 2)

    def test_calendar_is_whole_or_not_there(self):
        file = self.letter()
        self.send(file)
        out = self.folder / "dates.ics"
        self.clock(file, "2026-11-28", "--calendar", out)
        once = out.read_bytes()
        self.assertTrue(once.startswith(b"BEGIN:VCALENDAR\r\n"))
        self.clock(file, "2026-11-28", "--calendar", out)
        self.assertEqual(out.read_bytes(), once)
        self.refused("sent.nothing-ahead", "clock", file, "--today", "2030-01-01", "--calendar",
                     self.folder / "none.ics")
        done = redress("clock", file, "--today", "2026-11-28", "--calendar", self.folder / "a.txt")
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        done = redress("clock", file, "--today", "2026-11-28", "--calendar",
                       self.folder / "none" / "a.ics")
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        self.assertFalse((self.folder / "a.txt").exists())

    def test_wrong_usage(self):
        file = self.letter()
        self.assertEqual(redress("clock").returncode, 2)
        self.assertEqual(redress("clock", file, "--folder", self.folder).returncode, 2)
        self.refused("answers.not-a-date", "clock", file, "--today", "soon")
        self.refused("file.unreadable", "clock", self.folder / "none.xml")


class Folder(SentLetter):
    def rows(self, today):
        return [line.split("\t") for line in
                self.done("clock", "--folder", self.folder, "--today", today).splitlines()]

    def test_lists_open_letters_by_what_is_due(self):
        for name, letter, case, on in (("b", "ru.proc.higher", "plain", "2026-11-20"),
                                       ("a", "gb-eng.complaint", "sample", "2026-11-27"),
                                       ("c", "ru.upk125", "plain", "2026-11-27"),
                                       ("d", "ru.kusp.info", "plain", "2026-11-20")):
            self.send(self.letter(name, letter, case), on)
        self.letter("not-sent", "ru.kas22")
        self.done("replied", self.folder / "d.xml", "full", "--on", "2026-11-25", "--today",
                  "2026-11-28")
        rows = self.rows("2026-11-28")
        self.assertEqual([row[:3] for row in rows],
                         [["2026-11-24", "ask-now", "b.xml"], ["2026-12-25", "running", "a.xml"],
                          ["", "no-term", "c.xml"]])
        self.assertTrue(all(len(row) == 5 and row[3] and row[4] for row in rows), rows)
        self.assertEqual(self.rows("2027-01-10")[0][:3], ["2026-12-24", "next-now", "b.xml"])

    def test_one_that_is_broken_hides_no_other(self):
        self.send(self.letter("a"))
        (self.folder / "b.sent.xml").write_text("<sent/>", encoding="utf-8")
        (self.folder / "c.sent.xml").write_text("<sent", encoding="utf-8")
        self.letter("c")
        done = redress("clock", "--folder", self.folder, "--today", "2026-11-28")
        self.assertEqual(done.returncode, 1)
        self.assertEqual([line.split("\t")[2] for line in done.stdout.splitlines()], ["a.xml"])
        self.assertIn("b.xml: ", done.stderr)
        self.assertIn("c.sent.xml:1:", done.stderr)

    def test_is_empty_or_not_there(self):
        self.assertEqual(self.rows("2026-11-28"), [])
        self.refused("file.unreadable", "clock", "--folder", self.folder / "none")


if __name__ == "__main__":
    COMMAND = str(pathlib.Path(sys.argv.pop(1)).resolve())
    os.environ["LC_ALL"] = "C.UTF-8"
    unittest.main(verbosity=2)
