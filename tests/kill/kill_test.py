#!/usr/bin/python3
"""kill_test.py KILLS [SEED]: what is left of files when the office is killed with signal 9.

An office changes the answers of a letter, saves it and saves it for recovery, and is killed between
the first and the last write of one of these; so is one, at the same place between both, in which
Writer alone changes and saves the same document. Then every file that is left is opened by a fresh
office. Of ours no more may be broken than of Writer alone, and in each that opens text and answers
have to be of one generation.
"""

import collections
import json
import math
import random
import subprocess
import sys
import time

from headless import RUN, Office, url
from letters import LETTER, answers, judge, judge_text
from trial import KINDS, Trial

PARALLEL = 2
BINS = 10


def prepared():
    """A profile that was started with already, and a letter."""
    template, letter = RUN / "template", RUN / "letter.odt"
    with Office(template) as office:
        document = office.open()
        first = answers(0, RUN / "first.xml")
        done, said = office.dispatch(document, "start", Letter=LETTER, Answers=url(first))
        assert done, said
        document.storeToURL(url(letter), ())
        document.close(True)
    return template, letter


def share(numbers, seed):
    """Prints what became of each kill, a line of JSON each."""
    template, letter = RUN / "template", RUN / "letter.odt"
    with Office() as judging:
        for number in numbers:
            for alone in (False, True):
                chance = random.Random(f"{seed} {number}")
                trial = Trial(number, template, letter, alone, chance)
                killed = trial.run(KINDS[number % len(KINDS)])
                found = {file.name: (judge_text if alone else judge)(judging, file)
                         for file in trial.files()}
                print(json.dumps({"number": number, "alone": alone, "kind": killed.kind,
                                  "place": killed.place, "length": killed.end - killed.begin,
                                  "found": found}), flush=True)


def histogram(kills):
    """How many kills fell into which tenth of the time between first and last write."""
    print(f"\n{'':22}{'from the first to the last write':44}ms")
    for alone in (False, True):
        for kind in KINDS:
            mine = [kill for kill in kills if kill["kind"] == kind and kill["alone"] == alone]
            tenths = collections.Counter(min(int(kill["place"] * BINS), BINS - 1) for kill in mine)
            length = sum(kill["length"] for kill in mine) / max(len(mine), 1)
            who = "Writer alone" if alone else "Redress"
            print(f"{who:13}{kind:9}" + "".join(f"{tenths[tenth]:4}" for tenth in range(BINS))
                  + f"{1000 * length:8.0f}")


def more_by_more_than_chance(kills):
    """Where of two equal kills one left a broken file and the other none, chance has it either way:
    whether it had it our way less than once in a hundred times."""
    broken = {(kill["number"], kill["alone"]): list(kill["found"].values()).count("broken")
              for kill in kills}
    ours = sum(broken[number, False] > broken[number, True]
               for number, alone in broken if alone)
    theirs = sum(broken[number, False] < broken[number, True]
                 for number, alone in broken if alone)
    print(f"Redress broke more in {ours} of the pairs, Writer alone in {theirs}")
    both = ours + theirs
    return sum(math.comb(both, more) for more in range(ours, both + 1)) < 0.01 * 2**both


def main(count, seed):
    begin = time.monotonic()
    print(f"seed {seed}", flush=True)
    prepared()
    workers = [subprocess.Popen(
        [sys.executable, "-B", __file__, "share", seed,
         *map(str, range(first, count, PARALLEL))], stdout=subprocess.PIPE, text=True)
        for first in range(min(PARALLEL, count))]
    kills = [json.loads(line) for worker in workers for line in worker.communicate()[0].split("\n")
             if line]
    failed = [worker for worker in workers if worker.returncode != 0]
    histogram(kills)
    faults, broken, opened = [], collections.Counter(), collections.Counter()
    for kill in kills:
        for file, found in kill["found"].items():
            broken[kill["alone"]] += found == "broken"
            opened[kill["alone"]] += found != "broken"
            if found != "whole":
                print(f"{'Writer alone' if kill['alone'] else 'Redress'}, kill {kill['number']} "
                      f"in {kill['kind']} at {kill['place']:.2f}: {file}: {found}")
                if found != "broken":
                    faults.append(found)
    for alone in (False, True):
        print(f"{'Writer alone' if alone else 'Redress'}: "
              f"{sum(kill['alone'] == alone for kill in kills)} kills, "
              f"{opened[alone]} files opened, {broken[alone]} broken")
    print(f"{time.monotonic() - begin:.0f} s")
    if failed or len(kills) != 2 * count:
        return "not all kills came about"
    if faults:
        return f"{len(faults)} files of more than one generation"
    if more_by_more_than_chance(kills):
        return "more files are broken than by Writer alone"
    return 0


if __name__ == "__main__":
    if sys.argv[1] == "share":
        share([int(number) for number in sys.argv[3:]], sys.argv[2])
    else:
        sys.exit(main(int(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2
                      else str(random.SystemRandom().randrange(10**6))))
