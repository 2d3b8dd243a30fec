"""fact_sheet_test.py [TEMPLATES]: the packs have every act and every pinpoint that the fact sheet
marks V, V2 or M.

The sheet is no part of the project: facts.md and corrections.md are looked for in the folder that
REDRESS_FACTS names, else in ../shared/law beside the project. Without them the test is skipped.

The first column of the Russian tables is read as lawyers write it. What is named elsewhere stands
in fact_sheet_named.py, word for word; a reference of the sheet that neither covers is a fault, so
that nothing new is passed over."""

import itertools
import os
import pathlib
import re
import sys

import fact_sheet_named as named
import packs

SKIPPED = 77
FACTS = pathlib.Path(os.environ.get('REDRESS_FACTS') or packs.PROJECT.parent / 'shared' / 'law')

# What a reference looks like where the text goes on.
REFERENCE = re.compile(
    r'(?:подп|п|ч|ст)\. \d[\d.]*|(?<=\n\| )\d+(?:\(\d+\))*(?=[ ,+]*\|)|\d+\(\d\w*\)|'
    r'\b(?:ss?|[Ss]chs?|paras?|regs?|[Aa]rts?|[Pp]t|Part|ch|chapters?) (?:\d+|[IVX]+\b)\w*|'
    r'\b(?:SI|SSI|SR|asp|c) \d+(?:/\d+)?|\[\d{4}\] UKSC \d+|\[\d{4}\] AC \d+|\d+ EHRR \d+')
TOKEN = re.compile(r'(подп|п|ч|ст)\.|\d+(?:\.\d+)*(?:–\d+(?:\.\d+)*)?|\S')


def section(text, number):
    """The lines of a section, without the rows of its tables that are marked U alone."""
    body = re.search(rf'^### {re.escape(number)} .*?\n(.*?)(?=^##|^---|\Z)', text, re.M | re.S)[1]
    return [line for line in body.splitlines() if not is_unsure(line)]


def cells(line):
    return [cell.strip() for cell in line.strip().strip('|').split('|')]


def is_row(line):
    return line.startswith('|') and not re.fullmatch(r'[|\s-]+', line)


def is_unsure(line):
    return is_row(line) and re.fullmatch(r'U\b.*', cells(line)[-1]) is not None


def numbers(token):
    """2–4 is 2, 3 and 4; 23–25.1 is 23, 24, 25 and 25.1."""
    first, _, last = token.partition('–')
    if not last:
        return [first]
    result = [str(number) for number in range(int(first), int(float(last)) + 1)]
    return result if last in result else result + [last]


def russian(text):
    """The pinpoints of a cell: `п. 1, 2 ч. 1 ст. 12; ст. 15` is three. A number without a unit
    counts parts. Whatever is no pinpoint is None."""
    found, chains, unit = [], [], 'ч'
    for token in TOKEN.finditer(text.replace('*', '')):
        if token[1]:
            unit = token[1]
        elif token[0][0].isdigit():
            for number in numbers(token[0]):
                place = f'{unit}. {number}'
                open_chains = [chain for chain in chains if unit == 'ч' and 'ч.' not in chain]
                if unit == 'ст':
                    found += [f'{chain} {place}' for chain in chains] or [place]
                    chains = []
                elif open_chains:
                    chains = [f'{chain} {place}' if chain in open_chains else chain
                              for chain in chains]
                else:
                    chains.append(place)
        elif token[0] == ';':
            unit = 'ч'
        elif token[0] not in ',и':
            return None
    return found or None


class Sheet:
    def __init__(self):
        self.facts = (FACTS / 'facts.md').read_text(encoding='utf-8').replace('**', '')
        self.corrections = (FACTS / 'corrections.md').read_text(encoding='utf-8').replace('**', '')
        self.faults = []
        self.wanted = []  # (act ids that may be meant, pinpoint, where)

    def want(self, acts, places, where):
        """Without places it is the act itself."""
        self.wanted += [(acts, place, where) for place in places or ['']]

    def first_column(self, number, act):
        """Pinpoints of the first column; the lines without them."""
        rest = []
        for line in section(self.facts, number):
            if not is_row(line):
                rest.append(line)
                continue
            first, *others = cells(line)
            named_act = next((key for key in named.SUFFIXES if first.endswith(key)), '')
            places = russian(first.removesuffix(named_act))
            if places and (act or named_act):
                self.want(named.SUFFIXES[named_act] if named_act else [act], places, f'§{number}')
                rest.append(' | '.join(others))
            else:
                rest.append(line)
        return '\n'.join(rest)

    def elsewhere(self, text, entries, where):
        """What is named in running text; nothing that looks like a reference may be left."""
        for words, act, *places in sorted(entries, key=lambda entry: -len(entry[0])):
            if words not in text:
                self.faults.append(f'{where} no longer says: {words}')
            text = text.replace(words, '…')
            if act:
                self.want([act], places, f'{where}: {words}')
        return text

    def read(self):
        rows = [cells(line) for line in section(self.facts, '1.1') if is_row(line)][1:]
        for keys, title, *_ in rows:
            for key, number in itertools.zip_longest(
                    keys.split(' / '), re.findall(r'от (\d\d\.\d\d\.\d{4} № [\w-]+)', title)):
                self.want([key], [], '§1.1')
                self.wanted.append(([key], f'title: {number or title.split(" (")[0]}', '§1.1'))
        for number in named.SECTIONS:
            text = self.first_column(number, named.ACTS.get(number))
            left = self.elsewhere(text, named.SECTIONS[number], f'§{number}')
            for match in REFERENCE.finditer(left):
                around = left[max(0, match.start() - 60):match.end() + 30]
                self.faults.append(f'§{number}: nobody reads “{match[0]}” in: …{around}…')
        self.elsewhere(self.corrections, named.CORRECTIONS, 'corrections')


def standing(templates):
    """What the packs have: of each act id its pinpoints, its title, and no pinpoint at all."""
    found = {}
    for folder in packs.folders(templates):
        citations = packs.root(folder / 'jurisdiction.xml').get('citations')
        for act in packs.acts(folder):
            of_act = found.setdefault(act.get('id'), {'': True})
            title = f"{packs.words(act, 'title/nominative')} {act.get('number', '')}"
            of_act['title'] = title
            for provision in act.findall('provision'):
                of_act[packs.pinpoint(act, provision, citations)] = True
    return found


def missing(sheet, found):
    for acts, place, where in sheet.wanted:
        if place.startswith('title: '):
            if place[7:] not in found.get(acts[0], {}).get('title', ''):
                yield f'{acts[0]} is not called “{place[7:]}” ({where})'
        elif not any(place in found.get(act, {}) for act in acts):
            yield f'no pack has {place} {" or ".join(acts)} ({where})'


def main():
    if not (FACTS / 'facts.md').is_file():
        print(f'skipped: there is no fact sheet in {FACTS}')
        return SKIPPED
    sheet = Sheet()
    sheet.read()
    templates = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else packs.TEMPLATES
    faults = sheet.faults + list(dict.fromkeys(missing(sheet, standing(templates))))
    print('\n'.join(faults) or
          f'{len(sheet.wanted)} acts and pinpoints of the fact sheet, all there')
    return bool(faults)


if __name__ == '__main__':
    sys.exit(main())
