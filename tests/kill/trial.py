"""One office that works on a letter until it is killed."""

import dataclasses
import itertools
import shutil
import threading
import time

import uno
from com.sun.star.uno import Exception as OfficeException
from headless import RUN, Office, properties, url
from letters import FILTERS, answers
from moments import Writes

KINDS = ("update", "recovery", "save", "docx")
CALM_ROUNDS = 2  # of which the lengths are known
MOST_ROUNDS = 12


@dataclasses.dataclass
class Killed:
    kind: str
    begin: float  # the first write
    end: float    # the last one, as it was to be expected
    moment: float

    @property
    def place(self):
        """Between first and last write: 0 to 1."""
        return min((self.moment - self.begin) / max(self.end - self.begin, 1e-6), 1.0)


class Trial:
    """`alone`: Writer without a letter of ours, on the same document."""

    def __init__(self, number, template, letter, alone, chance):
        self.folder = RUN / f"trial{number}{'alone' if alone else ''}"
        self.folder.mkdir()
        self.letters = self.folder / "letters"
        self.letters.mkdir()
        self.letter = self.letters / "letter.odt"
        self.docx = self.letters / "letter.docx"
        shutil.copy(letter, self.letter)
        self.profile = self.folder / "profile"
        shutil.copytree(template, self.profile, symlinks=True)
        self.backup = self.profile / "user/backup"
        self.backup.mkdir(exist_ok=True)
        self.alone = alone
        self.chance = chance
        self.lengths = {}

    def files(self):
        return [self.letter, self.docx, *sorted(self.backup.glob("*.odt"))]

    def run(self, kind):
        """Works until it is killed in the middle of something of that kind."""
        with Office(self.profile, recovery=True) as self.office, Writes(
                self.letters, self.backup, self.office.temporary) as self.writes:
            self.document = self.office.open(url(self.letter), Hidden=False)
            for generation in itertools.count(1):
                for work in KINDS:
                    calm = generation <= CALM_ROUNDS or work != kind
                    killed = self.watch(work, generation, None if calm else self.chance.random())
                    if killed:
                        return killed
                if generation == MOST_ROUNDS:
                    raise AssertionError(f"{kind} was over each time before it was to be killed")

    def watch(self, kind, generation, place):
        """Does it, and notes from when to when it wrote; with a place it is killed there."""
        begin = time.monotonic()
        over = threading.Event()
        killed = []
        if place is not None:
            killer = threading.Thread(target=self.kill_at, args=(kind, begin, place, over, killed))
            killer.start()
        try:
            self.work(kind, generation)
        except OfficeException:
            if place is None:
                raise
        finally:
            over.set()
            if place is not None:
                killer.join()
        if killed:
            return killed[0]
        end = time.monotonic()
        written = self.writes.between(begin, end) if kind != "update" else [begin, end]
        if not written:
            raise AssertionError(f"{kind} wrote nothing")
        self.lengths[kind] = written[-1] - written[0]
        return None

    def kill_at(self, kind, begin, place, over, killed):
        # What a change of answers writes is in memory only.
        first = begin if kind == "update" else self.writes.first_after(begin, 20)
        length = self.lengths[kind]
        if first is None or over.wait(max(0.0, first + place * length - time.monotonic())):
            return
        moment = time.monotonic()
        self.office.kill()
        killed.append(Killed(kind, first, first + length, moment))

    def work(self, kind, generation):
        if kind == "save":
            self.document.store()
        elif kind == "docx":
            self.document.storeToURL(url(self.docx), properties(FilterName=FILTERS[".docx"]))
        elif kind == "recovery":
            self.save_for_recovery()
        elif self.alone:
            for paragraph in self.document.Text:
                paragraph.End.String = f" g{generation}g"
        else:
            file = answers(generation, self.folder / "answers.xml")
            done, said = self.office.dispatch(self.document, "open-answers", URL=url(file))
            if not done or said:
                raise AssertionError(f"{done}: {said}")

    def save_for_recovery(self):
        """As the office does from time to time, and when a person's session ends."""
        address = uno.createUnoStruct("com.sun.star.util.URL")
        address.Complete = "vnd.sun.star.autorecovery:/doSessionSave"
        address = self.office.service("com.sun.star.util.URLTransformer").parseStrict(address)[1]
        recovery = self.office.context.getByName(
            "/singletons/com.sun.star.frame.theAutoRecovery")
        recovery.dispatch(address, ())
        self.document.isModified()  # The call before comes back at once; this one waits for it.
