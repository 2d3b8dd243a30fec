"""The packs of the project as tests and tables read them: folders, acts, provisions, and a place as
a lawyer of the pack's country abbreviates it."""

import pathlib
import xml.etree.ElementTree as ElementTree

PROJECT = pathlib.Path(__file__).resolve().parents[2]
TEMPLATES = PROJECT / 'templates'

RUSSIAN = {'article': 'ст.', 'part': 'ч.', 'point': 'п.', 'subpoint': 'подп.', 'paragraph': 'абз.',
           'chapter': 'гл.'}
OSCOLA = {'section': 's', 'schedule': 'sch', 'paragraph': 'para', 'regulation': 'reg',
          'article': 'art', 'part': 'pt', 'chapter': 'ch', 'rule': 'r'}


def root(path):
    return ElementTree.parse(path).getroot()


def folders(templates=TEMPLATES):
    """The packs' folders, by name."""
    return sorted(path.parent for path in templates.glob('*/jurisdiction.xml'))


def acts(folder):
    """The acts of a pack in the order of their files."""
    return [root(path) for path in sorted((folder / 'acts').glob('*.xml'))]


def words(element, path):
    """The text of what stands at the path, with its white space folded."""
    return ' '.join((element.findtext(path) or '').split())


def is_named(units, at):
    """Whether the unit has a name in a British pinpoint; the others stand in brackets."""
    return at == 0 or units[at] in ('part', 'chapter') or (
        units[at] == 'paragraph' and units[at - 1] in ('schedule', 'part'))


def pinpoint(act, provision, citations):
    """п. 1 ч. 1 ст. 12; s 12(1B)(a); sch 3 para 2(6A)(a); a judgment's paragraph: [21]."""
    numbers = provision.get('place').split('/')
    units = (provision.get('units') or act.get('units')).split()[:len(numbers)]
    if citations == 'russian':
        steps = [f'{RUSSIAN[unit]} ' + (number if number[0].isdigit() else f'«{number}»')
                 for unit, number in zip(units, numbers)]
        return ' '.join(reversed(steps))
    if act.get('kind') == 'judgment':
        return f'[{numbers[0]}]'
    return ''.join((' ' if at else '') + f'{OSCOLA[unit]} {number}' if is_named(units, at)
                   else f'({number})' for at, (unit, number) in enumerate(zip(units, numbers)))
