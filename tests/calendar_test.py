#!/usr/bin/env python3
"""Calendars of all letters, read by a strict parser: calendar_test.py COMMAND

Debian's python3-icalendar reads them; what it finds wrong it keeps in `errors`. Every day of a
calendar is one that the clock tells, and no time zone moves it.
"""
import datetime
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

import icalendar

PROJECT = pathlib.Path(__file__).resolve().parent.parent
LETTERS = PROJECT / "tests/letters"
WITHOUT_TERM = {"ru.diary", "ru.upk125", "gb-eng.consent", "gb-eng.diary", "gb-sct.diary",
                "gb-sct.review", "gb-nir.diary"}
ON = datetime.date(2026, 11, 20)
ANSWERED = datetime.date(2026, 11, 25)
TODAY = datetime.date(2026, 11, 27)
COMMAND = ""


def redress(*arguments, language="en", zone="UTC"):
    return subprocess.run([COMMAND, "--language", language, *map(str, arguments)],
                          stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120,
                          env={**os.environ, "TZ": zone})


def case_of(letter):
    """The fullest case there is of a letter."""
    for name in ("everything", "sample", "plain"):
        if (LETTERS / letter / f"{name}.xml").exists():
            return LETTERS / letter / f"{name}.xml"
    return sorted((LETTERS / letter).glob("*.xml"))[0]


class Calendars(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="redress-calendar-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def done(self, *arguments, **how):
        done = redress(*arguments, **how)
        self.assertEqual((done.returncode, done.stderr), (0, ""), (arguments, done.stderr))
        return done.stdout

    def sent(self, letter, answered=None):
        file = self.folder / f"{letter}{'.' + answered if answered else ''}.xml"
        shutil.copy(case_of(letter), file)
        pack = letter.split(".")[0]
        reply = f'<reply day="{ANSWERED}" kind="{answered}" to="УМВД"/>' if answered else ""
        file.with_suffix(".sent.xml").write_text(
            f'<sent letter="{letter}" pack="{pack}" on="{ON}" how="in-person" '
            f'to="Ёлкину; «Отдел», \\"><number kind="incoming">1,2;3</number>{reply}</sent>',
            encoding="utf-8")
        return file

    def calendar(self, file, today=TODAY, **how):
        """What the clock tells, and the bytes of the calendar; nothing where no day lies ahead."""
        out = self.folder / "out.ics"
        out.unlink(missing_ok=True)
        done = redress("clock", file, "--today", today, "--calendar", out, **how)
        if "[sent.nothing-ahead]" in done.stderr or "[sent.no-term]" in done.stderr:
            self.assertFalse(out.exists())
            return [], b""
        self.assertEqual((done.returncode, done.stderr), (0, ""), done.stderr)
        return [line.split("\t") for line in done.stdout.splitlines()], out.read_bytes()

    def held(self, lines, data, today=TODAY):
        """Reads the calendar strictly; its days are those of the clock."""
        self.assertTrue(data.endswith(b"END:VCALENDAR\r\n"))
        for line in data[:-2].split(b"\r\n"):
            self.assertLessEqual(len(line), 75)
            self.assertNotIn(b"\n", line)
            self.assertNotIn(b"\r", line)
            line.decode("utf-8")
        self.assertNotRegex(data, rb"TZID|VTIMEZONE")
        calendar = icalendar.Calendar.from_ical(data)
        self.assertEqual((calendar["VERSION"], calendar.errors), ("2.0", []))
        events = calendar.walk("VEVENT")
        self.assertEqual(len(events), len(calendar.subcomponents))
        uids = set()
        for event in events:
            self.assertEqual(event.errors, [])
            day = event["DTSTART"].dt
            self.assertIs(type(day), datetime.date)
            self.assertEqual(event["DTEND"].dt, day + datetime.timedelta(days=1))
            self.assertGreaterEqual(day, today)
            stamp = datetime.datetime(today.year, today.month, today.day,
                                      tzinfo=datetime.timezone.utc)
            self.assertEqual(event["DTSTAMP"].dt.astimezone(datetime.timezone.utc), stamp)
            self.assertTrue(event["SUMMARY"])
            self.assertTrue(event["UID"].endswith("@redress"))
            self.assertNotIn(event["UID"], uids)
            uids.add(event["UID"])
            alarms = event.walk("VALARM")
            self.assertGreaterEqual(len(alarms), 1)
            for alarm in alarms:
                self.assertEqual((alarm["ACTION"], alarm.errors), ("DISPLAY", []))
                self.assertTrue(alarm["DESCRIPTION"])
                self.assertEqual((alarm["TRIGGER"].dt - datetime.timedelta(hours=9)).seconds, 0)
        wanted = sorted(line[0] for line in lines
                        if line[1] in ("ask", "ask-now", "limit") and line[0] >= str(today))
        found = sorted(str(event["DTSTART"].dt) for event in events
                       if not event["UID"].endswith("-next@redress"))
        self.assertEqual(found, wanted)
        return {event["UID"]: event["DTSTART"].dt for event in events}

    def test_all_letters_pass_a_strict_parser(self):
        ahead = {}
        for letter in sorted(folder.name for folder in LETTERS.iterdir()):
            for answered, language in ((None, "ru"), (None, "en"), ("refusal", "ru"),
                                       ("forwarded", "ru"), ("extended", "en"),
                                       ("progress", "ru")):
                lines, data = self.calendar(self.sent(letter, answered), language=language)
                if data:
                    ahead[letter] = ahead.get(letter, 0) + len(self.held(lines, data))
                if letter in WITHOUT_TERM:
                    break
        every = {folder.name for folder in LETTERS.iterdir()}
        self.assertEqual(every - set(ahead), WITHOUT_TERM)
        print(sum(ahead.values()), "events of", len(ahead), "letters", file=sys.stderr)

    def test_a_text_comes_through_whole(self):
        lines, data = self.calendar(self.sent("ru.mvd.local"), language="ru")
        events = icalendar.Calendar.from_ical(data).walk("VEVENT")
        asked = [line[2] for line in lines if line[1] == "ask" and line[0] >= str(TODAY)]
        self.assertTrue(asked)
        for words in asked:
            self.assertTrue(any(words in str(event["DESCRIPTION"]) for event in events), words)
        self.assertTrue(any("входящий № 1,2;3" in words for words in asked), asked)

    def test_keeps_uids_while_the_days_are_known_better(self):
        file = self.sent("ru.mvd.local")
        before = self.held(*self.calendar(file))
        self.done("sent", file, "--registered", "2026-11-23", "--today", TODAY)
        after = self.held(*self.calendar(file))
        self.assertLessEqual(set(after), set(before))
        self.assertTrue(any(after[uid] != before[uid] for uid in after))

    def test_no_time_zone_moves_a_day(self):
        """Nor does summer time: Europe's begins on 29 March 2026 and ends on 25 October."""
        for on in ("2026-03-27", "2026-03-28", "2026-03-29", "2026-10-24", "2026-10-25"):
            file = self.folder / "letter.xml"
            (self.folder / "letter.sent.xml").unlink(missing_ok=True)
            shutil.copy(case_of("gb-eng.sar"), file)
            self.done("sent", file, "--on", on, "--how", "email", "--today", on)
            made = {self.calendar(file, today=on, zone=zone)[1] for zone in
                    ("UTC", "Europe/London", "Europe/Moscow", "Asia/Kamchatka",
                     "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/Sao_Paulo")}
            self.assertEqual(len(made), 1)


if __name__ == "__main__":
    COMMAND = str(pathlib.Path(sys.argv.pop(1)).resolve())
    os.environ["LC_ALL"] = "C.UTF-8"
    unittest.main(verbosity=2)
