#!/usr/bin/env python3
"""What the command writes for others than the addressee, and on a full disk: export_command_test.py
COMMAND"""
import os
import pathlib
import resource
import subprocess
import sys
import unittest
import xml.etree.ElementTree as ElementTree

import command_test
from command_test import NBSP, SAMPLE, redress


class Export(command_test.CommandTest):
    def test_writes_a_redacted_copy_instead(self):
        out = self.folder / "copy.txt"
        for letter, answers in SAMPLE.items():
            self.assertDrafted(redress("draft", letter, "--answers", answers, "--redacted",
                                       "--out", out))
            text = " ".join(out.read_text(encoding="utf-8").split())
            persons = {part.text for part in ElementTree.parse(answers).getroot().iter()
                       if part.tag in ("surname", "given", "patronymic")}
            self.assertTrue(persons)
            for name in persons:
                self.assertNotIn(name, text)
            self.assertIn("[данные удалены]" if letter.startswith("ru.") else "[removed]", text)
        self.assertEqual(redress("draft", letter, "--answers", answers, "--redacted",
                                 "--reading-copy", "--out", out).returncode, 2)

    def test_writes_parts_for_an_online_form(self):
        out = self.folder / "form.txt"
        letter, answers = "ru.proc.inaction", SAMPLE["ru.proc.inaction"]
        done = redress("draft", letter, "--answers", answers, "--limit", 3000, "--out", out)
        self.assertEqual(done.returncode, 0, done.stderr)
        parts = [out] + sorted(self.folder.glob("form.*.txt"))
        self.assertEqual([part.name for part in parts],
                         ["form.txt", "form.2.txt", "form.3.txt"][:len(parts)])
        self.assertGreater(len(parts), 1)
        self.assertIn("it goes on in form.2.txt", done.stderr)
        for number, part in enumerate(parts, 1):
            text = part.read_text(encoding="utf-8")
            self.assertLessEqual(len(text), 3000)
            self.assertTrue(text.startswith(f"{number}/{len(parts)}\n"))
            self.assertNotIn(NBSP, text)
            for line in text.splitlines():
                self.assertEqual(line, line.strip())
        self.assertDrafted(redress("draft", letter, "--answers", answers, "--limit", 100000,
                                   "--out", out))
        self.assertTrue(out.read_text(encoding="utf-8").startswith("Прокурору "))
        self.assertEqual(redress("draft", letter, "--answers", answers, "--limit", 10,
                                 "--out", out).returncode, 2)

    def test_says_why_a_file_could_not_be_written_and_leaves_the_old_one(self):
        letter, answers = "gb-eng.complaint", SAMPLE["gb-eng.complaint"]
        out = self.write("letter.txt", "before")
        small = subprocess.run(
            [command_test.COMMAND, "--language", "en", "draft", letter, "--answers", answers, "--out", out],
            capture_output=True, text=True, restore_signals=False,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (500, 500)))
        self.assertEqual(small.returncode, 1)
        self.assertIn("cannot be written", small.stderr)
        self.assertEqual(out.read_text(), "before")
        self.assertEqual(os.listdir(self.folder), ["letter.txt"])
        folder = self.folder / "folder.txt"
        folder.mkdir()
        done = redress("draft", letter, "--answers", answers, "--out", folder)
        self.assertEqual(done.returncode, 1)
        self.assertIn("this is a folder", done.stderr)


if __name__ == "__main__":
    command_test.COMMAND = str(pathlib.Path(sys.argv.pop(1)).resolve())
    os.environ["LC_ALL"] = "C.UTF-8"
    unittest.main(verbosity=2)
