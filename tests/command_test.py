#!/usr/bin/env python3
"""What the command promises to who calls it: command_test.py COMMAND

Exit codes, what stands on which stream, and that nothing is changed when something is wrong.
"""
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

PROJECT = pathlib.Path(__file__).resolve().parent.parent
SAMPLE = {letter: PROJECT / "tests/letters" / letter / "sample.xml"
          for letter in ("ru.proc.inaction", "gb-eng.complaint")}
NBSP = "\u00a0"
COMMAND = ""


def redress(*arguments, language="en"):
    return subprocess.run([COMMAND, "--language", language, *map(str, arguments)],
                          stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120)


class CommandTest(unittest.TestCase):
    """In a folder of its own."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="redress-command-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def assertDone(self, done):
        self.assertEqual((done.returncode, done.stderr), (0, ""), done.stderr)

    def assertDrafted(self, done):
        """What is enclosed in the samples is mentioned in the document only, and that is said."""
        self.assertEqual(done.returncode, 0, done.stderr)
        for line in done.stderr.splitlines():
            self.assertIn("warning: ", line)
            self.assertTrue(line.endswith("[enclosure.not-mentioned]"), line)

    def write(self, name, text):
        file = self.folder / name
        file.write_text(text, encoding="utf-8")
        return file


class Command(CommandTest):
    def test_lists_letters_and_questions(self):
        packs = redress("packs")
        self.assertDone(packs)
        self.assertIn("\nru\t2026-", "\n" + packs.stdout)
        self.assertRegex(packs.stdout, r"\tRussia\tRedress contributors\n\t2026-\S+\t\w")
        letters = redress("letters")
        self.assertDone(letters)
        self.assertEqual({line.split("\t")[0] for line in letters.stdout.splitlines()},
                         {folder.name for folder in (PROJECT / "tests/letters").iterdir()})
        for letter in SAMPLE:
            questions = redress("questions", letter)
            self.assertDone(questions)
            for line in questions.stdout.splitlines():
                path, kind, requiredness, label = line.split("\t")
                self.assertIn(requiredness, ("required", "optional"), line)
                self.assertTrue(path and kind and label, line)

    def test_names_bodies(self):
        kinds = redress("bodies")
        self.assertDone(kinds)
        rows = {row[0]: row[1:] for row in
                (line.split("\t") for line in kinds.stdout.splitlines())}
        self.assertEqual(rows["kent"], ["1", "", "The Chief Constable of Kent Police", ""])
        self.assertEqual(rows["national-crime-agency"][:2], ["1", "own-scheme"])
        self.assertEqual(rows["ru.sk.federal"][3], "105005, г. Москва, Технический пер., д. 2")
        station = redress("bodies", "--kind", "ru.mvd.station", "--number", "3",
                          "--place", "г. Самара", "--case", "dative")
        self.assertDone(station)
        self.assertEqual(station.stdout, "ru.mvd.station\t\t"
                         "Отделу полиции № 3 УМВД России по г. Самаре\t"
                         "начальнику Отдела полиции № 3 УМВД России по г. Самаре\t"
                         "Начальнику Отдела полиции № 3 УМВД России по г. Самаре\n")
        regions = redress("bodies", "--kind", "ru.mvd.republic")
        self.assertDone(regions)
        self.assertEqual(len(regions.stdout.splitlines()), 21)
        self.assertIn("ru.tatarstan\tМинистерство внутренних дел по Республике Татарстан\t"
                      "министр внутренних дел по Республике Татарстан\t", regions.stdout)
        self.assertIn("Отдел МВД России по …", redress("bodies", "--kind", "ru.mvd.district").stdout)
        for wrong, code in ((("--kind", "ru.mvd.distict"), "law.unknown-body"),
                            (("--kind", "ru.mvd.city", "--case", "vocative"), "case.unknown"),
                            (("--kind", "ru.mvd.city", "--place", "Zürich"), "name.head")):
            done = redress("bodies", *wrong)
            self.assertEqual((done.returncode, done.stdout), (1, ""), done.stdout)
            self.assertEqual(done.stderr.count(f"[{code}]"), 1, done.stderr)

    def test_gives_an_empty_answers_file_that_can_be_drafted(self):
        for letter in SAMPLE:
            empty = redress("questions", letter, "--format", "xml")
            self.assertDone(empty)
            root = ElementTree.fromstring(empty.stdout)
            self.assertEqual(root.get("letter"), letter)
            file = self.write(f"{letter}.xml", empty.stdout)
            text = self.folder / f"{letter}.txt"
            done = redress("draft", letter, "--answers", file, "--out", text)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertIn("is not answered", done.stderr)
            self.assertRegex(text.read_text(encoding="utf-8"), r"\[[^\]]+\]")

    def test_drafts_the_same_bytes_again(self):
        for letter, answers in SAMPLE.items():
            texts = []
            for name in ("one.txt", "two.txt"):
                done = redress("draft", letter, "--answers", answers, "--out", self.folder / name)
                self.assertDrafted(done)
                self.assertEqual(done.stdout, "")
                texts.append((self.folder / name).read_bytes())
            self.assertEqual(*texts)
            self.assertEqual(texts[0], answers.with_suffix(".txt").read_bytes())

    def test_refuses_a_final_letter_with_gaps_and_leaves_the_file_that_was_there(self):
        answers = self.write("a.xml", '<answers letter="gb-eng.complaint"/>')
        out = self.write("letter.txt", "mine")
        done = redress("draft", "gb-eng.complaint", "--answers", answers, "--out", out, "--final")
        self.assertEqual(done.returncode, 1)
        self.assertIn("[answers.missing]", done.stderr)
        self.assertEqual(out.read_text(), "mine")
        self.assertEqual(sorted(path.name for path in self.folder.iterdir()), ["a.xml", "letter.txt"])

    def test_a_final_letter_without_gaps_is_made(self):
        out = self.folder / "letter.txt"
        for letter, answers in SAMPLE.items():
            self.assertDrafted(redress("draft", letter, "--answers", answers, "--out", out,
                                       "--final"))

    def test_writes_a_reading_copy_instead(self):
        letters = PROJECT / "tests/letters/ru.kusp.info"
        out = self.folder / "copy.txt"
        self.assertDone(redress("draft", "ru.kusp.info", "--answers", letters / "plain.xml",
                                "--reading-copy", "--out", out))
        self.assertEqual(out.read_bytes(), (letters / "plain.en.txt").read_bytes())

    def test_says_where_the_answers_are_wrong_and_changes_nothing(self):
        answers = self.write("a.xml", '<answers letter="gb-eng.complaint">\n'
                             '  <answer question="writer.emai">a@example.org</answer>\n</answers>')
        done = redress("draft", "gb-eng.complaint", "--answers", answers,
                       "--out", self.folder / "letter.odt")
        self.assertEqual(done.returncode, 1)
        self.assertTrue(done.stderr.startswith(f"{answers}:2:21: "), done.stderr)
        self.assertIn("writer.email", done.stderr)
        self.assertFalse((self.folder / "letter.odt").exists())

    def test_answers_of_another_letter_are_refused(self):
        done = redress("draft", "gb-eng.complaint", "--answers", SAMPLE["ru.proc.inaction"],
                       "--out", self.folder / "letter.txt")
        self.assertEqual(done.returncode, 1)
        self.assertIn("[answers.other-letter]", done.stderr)

    def test_says_which_output_cannot_be_made(self):
        for name, words in (("letter.rtf", "no such kind"), ("none/letter.txt", "does not exist")):
            done = redress("draft", "gb-eng.complaint", "--answers", SAMPLE["gb-eng.complaint"],
                           "--out", self.folder / name)
            self.assertEqual(done.returncode, 1)
            self.assertIn(words, done.stderr)

    def test_cites_as_lawyers_do(self):
        cases = {
            ("ru.fz2202", "п. 1 ст. 10"):
                "п.~1 ст.~10 Федерального закона от 17.01.1992 №~2202-1 «О~прокуратуре Российской "
                "Федерации» (далее~— Закон о прокуратуре)\n"
                "п.~1 ст.~10 Федерального закона от 17.01.1992 №~2202-1 «О~прокуратуре Российской "
                "Федерации»\nп.~1 ст.~10 Закона о прокуратуре\n",
            ("ukpga/2002/30", "s 12(1B)"):
                "Police Reform Act 2002 (PRA 2002), s~12(1B)\nPolice Reform Act 2002, s~12(1B)\n"
                "PRA 2002, s~12(1B)\n",
            ("asp/2006/10", "s 34"):
                "Police, Public Order and Criminal Justice (Scotland) Act 2006 (asp~10, 2006 Act), "
                "s~34\nPolice, Public Order and Criminal Justice (Scotland) Act 2006 (asp~10), s~34\n"
                "2006 Act, s~34\n",
        }
        for (act, provision), expected in cases.items():
            done = redress("cite", act, provision)
            self.assertDone(done)
            self.assertEqual(done.stdout, expected.replace("~", NBSP))

    def test_cites_in_the_form_and_case_asked_for(self):
        cases = {
            ("ru.fz2202", "ст. 10", "ст. 21", "--form", "words", "--case", "instrumental"):
                "статьями 10 и 21 Закона о прокуратуре\n",
            ("ru.fz2202", "п. 1 и 2 ст. 10", "--form", "short"):
                "п.~1 и 2 ст.~10 Закона о прокуратуре\n",
            ("УПК РФ", "--form", "short", "--case", "творительный"): "УПК РФ\n",
            ("ru.const", "--form", "short", "--case", "instrumental"): "Конституцией РФ\n",
            ("PRA 2002", "sch 3 para 25", "--form", "full"):
                "Police Reform Act 2002 (PRA 2002), sch~3 para~25\n",
            ("SI 2020/2", "reg 29(5)", "--form", "words"):
                "regulation 29(5) of the Complaints Regulations 2020\n",
        }
        for arguments, expected in cases.items():
            done = redress("cite", *arguments)
            self.assertDone(done)
            self.assertEqual(done.stdout, expected.replace("~", NBSP))

    def test_what_cannot_be_cited_is_an_error_with_advice(self):
        for arguments, code in ((("ru.fz2202", "ст. 0"), "law.not-a-place"),
                                (("ru.fz2202", "п. п."), "law.not-a-place"),
                                (("ru.none", "ст. 1"), "law.unknown-act"),
                                (("ru.fz2202", "ст. 10", "--case", "genetive"), "case.unknown")):
            done = redress("cite", *arguments)
            self.assertEqual((done.returncode, done.stdout), (1, ""), arguments)
            self.assertIn(f"[{code}]", done.stderr)
        self.assertEqual(redress("cite", "ru.fz2202", "--form", "long").returncode, 2)

    def test_finds_law_by_words_and_number(self):
        done = redress("find", "УПК", "124")
        self.assertDone(done)
        first = done.stdout.splitlines()[0].split("\t")
        self.assertEqual(first[:3], ["ru.upk", f"ст.{NBSP}124", f"ст.{NBSP}124 УПК РФ"])
        self.assertEqual(len(first), 4)
        done = redress("find", "прокуротура")
        self.assertDone(done)
        self.assertIn("ru.fz2202", done.stdout)
        done = redress("find", "zzzz")
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        self.assertIn("[law.nothing-found]", done.stderr)

    def test_recognises_citations_in_a_text(self):
        text = self.folder / "text.txt"
        text.write_text("Прошу по ст.10 ФЗ \"О прокуратуре\".\n\nUnder s.12(1B)\nPRA 2002, and by "
                        "№ 59-ФЗ, ст. 999 УПК РФ.\nст. ложка\n", encoding="utf-8")
        done = redress("recognise", text)
        self.assertEqual(done.returncode, 0)
        self.assertEqual(
            [line.split("\t") for line in done.stdout.replace(NBSP, " ").splitlines()],
            [["1:10", "ст.10 ФЗ \"О прокуратуре\"", "ru.fz2202", "ст. 10"],
             ["3:7", "s.12(1B) PRA 2002", "ukpga/2002/30", "s 12(1B)"],
             ["4:18", "№ 59-ФЗ", "ru.fz59", ""],
             ["4:27", "ст. 999 УПК РФ", "ru.upk", "?"]])
        self.assertIn(f"{text}:4:27: ", done.stderr)
        self.assertIn("[law.unknown-provision]", done.stderr)
        done = redress("recognise", self.folder / "none.txt")
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        self.assertIn("[file.unreadable]", done.stderr)

    def test_an_unknown_provision_is_an_error_with_advice(self):
        done = redress("cite", "ru.fz2202", "п. 77 ст. 10")
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        self.assertIn("[law.unknown-provision]", done.stderr)
        self.assertIn(f"п.{NBSP}1 ст.{NBSP}10", done.stderr)

    def test_declines_names_posts_and_bodies(self):
        for words, expected in {
            ("dative", "Петрова Анна Сергеевна"): "Петровой Анне Сергеевне",
            ("genitive", "начальник отдела полиции № 3"): "начальника отдела полиции № 3",
            ("accusative", "Тверской районный суд г. Москвы"): "Тверской районный суд г. Москвы",
            ("genitive", "--gender", "f", "Ткачук"): "Ткачук",
            ("instrumental", "--kind", "last", "Кравец", "--gender", "m"): "Кравцом",
        }.items():
            done = redress("decline", "--case", *words)
            self.assertDone(done)
            self.assertEqual(done.stdout, expected + "\n")

    def test_gives_a_name_back_that_it_is_not_sure_of(self):
        for name, code in {"Pетров Иван": "letters", "Заяц Иван Петрович": "undecided", "": "empty",
                           "Иванов Петров Сидоров": "parts", "Ткачук": "gender"}.items():
            done = redress("decline", "--case", "dative", name)
            self.assertEqual((done.returncode, done.stdout), (1, name + "\n"))
            self.assertIn(f"[name.{code}]", done.stderr)
        done = redress("decline", "--case", "dativ", "Иванов")
        self.assertEqual((done.returncode, done.stdout), (1, "Иванов\n"))
        self.assertIn("use one of these: dative", done.stderr)

    def test_declines_a_table_line_by_line(self):
        table = self.write("names.tsv", "Иванов\tlast\tm\tdative\r\nЗаяц\tlast\tm\tdative\n"
                                        "судья\tpost\t\tgenitive")
        done = redress("decline", "--each", table)
        self.assertEqual((done.returncode, done.stdout), (0, "Иванову\nЗаяц\nсудьи\n"))
        self.assertIn("names.tsv:2:1: warning: ", done.stderr)
        table = self.write("bad.tsv", "\nИванов\nИвaнов\tlast\tm\tdative\n")  # a Latin a
        done = redress("decline", "--each", table)
        self.assertEqual((done.returncode, done.stdout), (1, "\nИванов\nИвaнов\n"))
        self.assertEqual(len(done.stderr.splitlines()), 3, done.stderr)
        absent = redress("decline", "--each", self.folder / "absent.tsv")
        self.assertEqual((absent.returncode, absent.stdout), (1, ""))
        self.assertEqual(redress("decline").returncode, 2)
        self.assertEqual(redress("decline", "Иванов").returncode, 2)

    def test_reviews_answers(self):
        plain = PROJECT / "tests/letters/ru.mvd.local/hard.xml"
        done = redress("review", plain, "--today", "2026-11-27")
        self.assertEqual((done.returncode, done.stdout), (0, ""), done.stderr)
        absent = redress("review", self.folder / "absent.xml")
        self.assertEqual((absent.returncode, absent.stdout), (1, ""))
        for wrong in ((), ("--today", "2026-11-27"), (plain, "--text", plain)):
            self.assertEqual(redress("review", *wrong).returncode, 2)
        self.assertEqual(redress("review", plain, "--today", "31.31").returncode, 1)

    def test_reviews_each_line_of_a_text(self):
        text = self.write("text.txt", "Никто не приехал.\r\nЭти бездельники спали!\n\nЯ нe знаю.\n")
        done = redress("review", "--text", text, language="ru")
        self.assertEqual(done.returncode, 1, done.stderr)
        lines = [line.split("\t") for line in done.stdout.splitlines()]
        self.assertEqual([line[:3] for line in lines],
                         [["error", "insult", f"{text}:2:5"],
                          ["warning", "mixed-letters", f"{text}:4:3"]])
        self.assertTrue(lines[0][3].startswith("«бездельники» — оскорбление"), lines)
        clean = self.write("clean.txt", "I called 101. He said that I was an idiot.\n")
        done = redress("review", "--text", clean)
        self.assertEqual((done.returncode, done.stdout), (0, ""), done.stderr)

    def test_lints_the_packs_and_says_what_is_no_pack(self):
        done = redress("lint", PROJECT / "templates", "--today", "2026-11-28")
        self.assertDone(done)
        self.assertEqual([line.split("\t")[0] for line in done.stdout.splitlines()],
                         ["gb-eng", "gb-nir", "gb-sct", "ru"])
        done = redress("lint", self.folder)
        self.assertEqual((done.returncode, done.stdout), (1, ""))

    def test_lint_tells_what_was_checked_long_ago(self):
        pack = PROJECT / "templates" / "gb-nir"
        old = redress("lint", pack, "--today", "2028-01-01")
        self.assertEqual(old.returncode, 0)
        self.assertIn("[pack.stale]", old.stderr)
        self.assertDone(redress("lint", pack, "--today", "2028-01-01", "--age", "0"))
        self.assertDone(redress("lint", pack, "--today", "2028-01-01", "--age", "2000"))
        self.assertEqual(redress("lint", pack, "--today", "tomorrow").returncode, 1)
        self.assertEqual(redress("lint", pack, "--age", "-1").returncode, 2)

    def test_reports_every_provision_for_review(self):
        done = redress("report", "citations", "gb-nir")
        self.assertDone(done)
        lines = [line.split("\t") for line in done.stdout.splitlines()]
        self.assertEqual({len(line) for line in lines}, {8})
        self.assertEqual({line[0] for line in lines}, {"gb-nir"})
        acts = [ElementTree.parse(file).getroot()
                for file in sorted((PROJECT / "templates/gb-nir/acts").glob("*.xml"))]
        self.assertEqual([(line[1], line[2]) for line in lines],
                         [(act.get("id"), place) for act in acts for place in
                          ["", *(one.get("id") for one in act.findall("provision"))]])
        used = [line[4] for line in lines]
        self.assertTrue(any(place.startswith("letter gb-nir.complaint") for place in used), used)
        self.assertIn("", used)
        self.assertRegex(lines[0][5], r"^\d{4}-\d\d-\d\d$")
        self.assertIn(lines[0][6], ("V", "V2", "M"))
        self.assertGreater(len(redress("report", "citations").stdout.splitlines()), len(lines))
        unknown = redress("report", "citations", "gb-wal")
        self.assertEqual((unknown.returncode, unknown.stdout), (1, ""))
        self.assertIn("gb-nir", unknown.stderr)
        self.assertEqual(redress("report", "weather").returncode, 2)

    def test_wrong_usage_is_two(self):
        for arguments in ((), ("draft",), ("nothing",), ("letters", "--what"),
                          ("questions", "ru.proc.inaction", "--format", "pdf")):
            self.assertEqual(redress(*arguments).returncode, 2, arguments)

    def test_help_and_version(self):
        for language, words in (("en", "complaint letters"), ("ru", "жалоб")):
            done = redress("--help", language=language)
            self.assertDone(done)
            self.assertIn(words, done.stdout)
        version = redress("--version")
        self.assertDone(version)
        self.assertRegex(version.stdout, r"^redress \d+\.\d+\.\d+\n$")


if __name__ == "__main__":
    COMMAND = str(pathlib.Path(sys.argv.pop(1)).resolve())
    os.environ["LC_ALL"] = "C.UTF-8"
    unittest.main(verbosity=2)
