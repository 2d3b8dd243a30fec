#!/usr/bin/python3
"""export_kill_test.py KILLS [SEED]: what is left of a file when the office is killed with signal 9
while it exports a letter over it: the old file or the whole new one."""

import collections
import random
import shutil
import subprocess
import sys
import threading
import time
import zipfile

from headless import RUN, Office, url
from com.sun.star.uno import Exception as OfficeException  # headless makes it known
from letters import LETTER, SAMPLE
from moments import Writes

ENDINGS = ("pdf", "odt", "docx", "txt")
OLD = b"what was there before\n"
LAST_WORDS = "Two photographs of the damaged door"
CALM_EXPORTS = 2  # of which the length is known
MOST_EXPORTS = 20
BINS = 10


def is_whole(file):
    """Whether the file is a new one with all of the letter."""
    if file.suffix == ".pdf":
        sound = subprocess.run(["qpdf", "--check", str(file)], capture_output=True, check=False)
        text = subprocess.run(["pdftotext", str(file), "-"], capture_output=True, check=False)
        return sound.returncode == 0 and LAST_WORDS in text.stdout.decode()
    if file.suffix == ".txt":
        return LAST_WORDS in file.read_text(encoding="utf-8")
    try:
        with zipfile.ZipFile(file) as package:
            part = "content.xml" if file.suffix == ".odt" else "word/document.xml"
            return package.testzip() is None and len(package.read(part)) > 5000
    except (zipfile.BadZipFile, KeyError):
        return False


def kill_while_exporting(number, template, place):
    """The file's ending, what is left of it, and whether the kill fell between two writes."""
    folder = RUN / f"kill{number}"
    folder.mkdir()
    profile = RUN / f"profile{number}"
    shutil.copytree(template, profile, symlinks=True)
    file = folder / f"letter.{ENDINGS[number % len(ENDINGS)]}"
    with Office(profile) as office, Writes(folder, office.temporary) as writes:
        document = office.open()
        done, said = office.dispatch(document, "start", Letter=LETTER, Answers=url(SAMPLE))
        assert done, said
        length = 0
        for export in range(MOST_EXPORTS):
            file.write_bytes(OLD)
            time.sleep(0.05)  # what was written here is not the office's
            begin = time.monotonic()
            killer, killed = None, []
            if export >= CALM_EXPORTS:
                def kill():
                    first = writes.first_after(begin, 20)
                    wait = first + place * length - time.monotonic()
                    if wait > 0:
                        time.sleep(wait)
                    if not over.is_set():
                        killed.append(office.kill())
                over = threading.Event()
                killer = threading.Thread(target=kill)
                killer.start()
            try:
                done, said = office.dispatch(document, "export", URL=url(file))
                assert done, said
            except OfficeException:
                assert killer, "the office went down by itself"
            if killer:
                over.set()
                killer.join()
            if killed:
                break
            assert is_whole(file), f"{file.name} is not whole without a kill"
            time.sleep(0.05)
            written = writes.between(begin, time.monotonic())
            length = written[-1] - written[0]
        else:
            return file.suffix, "over each time", 0
    left = "old" if file.read_bytes() == OLD else "new" if is_whole(file) else "BROKEN"
    others = [one.name for one in folder.iterdir() if one != file and one.suffix != ".part"]
    return file.suffix, left if not others else f"BROKEN: {others}", 1000 * length


def main(count, seed):
    print(f"seed {seed}", flush=True)
    chance = random.Random(seed)
    template = RUN / "template"
    with Office(template):
        pass
    places, found, lengths = collections.defaultdict(list), collections.Counter(), {}
    for number in range(count):
        # Each kind of file has its kills all along the way.
        place = (number // len(ENDINGS) + chance.random()) / -(-count // len(ENDINGS))
        ending, left, length = kill_while_exporting(number, template, place)
        places[ending].append(place)
        lengths[ending] = length
        found[ending, left] += 1
        print(f"{number}: {ending} at {place:.2f}: {left}", flush=True)
    print(f"\n{'':7}{'from the first to the last write':44}ms")
    for ending, all_places in places.items():
        tenths = collections.Counter(int(place * BINS) for place in all_places)
        print(f"{ending:7}" + "".join(f"{tenths[tenth]:4}" for tenth in range(BINS))
              + f"{lengths[ending]:8.0f}")
    for (ending, left), times in sorted(found.items()):
        print(f"{ending}: {left}: {times}")
    return int(any(left not in ("old", "new") for _, left in found))


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2
                  else str(random.SystemRandom().randrange(10**6))))
