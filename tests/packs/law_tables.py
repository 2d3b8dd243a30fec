"""law_tables.py: the tables of docs/law-*.md are what stands in the packs. With
REDRESS_WRITE_DOCS=1 in the environment they are written; what people wrote around them stays."""

import os
import sys

import packs

BEGIN = '<!-- What follows is made from the pack by tests/packs/law_tables.py. -->\n'
END = '<!-- Here the tables end. -->\n'


def uses(folder):
    """Where a provision stands: (act, provision) to the paragraphs, clauses and questions."""
    found = {}

    def add(act, provision, where):
        places = found.setdefault((act, provision), [])
        if where not in places:
            places.append(where)

    for kind in ('letters', 'clauses'):
        for path in sorted((folder / kind).glob('*.xml')):
            top = packs.root(path)
            for element in top.iter():
                where = f"`{element.get('id')}`"
                if kind == 'clauses':
                    where = f"clause `{top.get('id')}`"
                for cite in element.iter('cite') if element.tag == 'p' else ():
                    for provision in cite.get('provisions', '').split():
                        add(cite.get('act'), provision, where)
                for attribute, of_what in (('because', ''), ('asks', 'question ')):
                    for reference in element.get(attribute, '').split():
                        add(*reference.partition('#')[::2],
                            of_what + where if kind == 'letters' else where)
    return found


def evidence(element):
    return f"{element.get('mark')} {element.get('source')}, {element.get('checked')}"


def force(element):
    """In which time it is in force, where that is known: `, from 2025-03-30`."""
    return ''.join(f', {word} {element.get(name)}'
                   for name, word in (('from', 'from'), ('until', 'to')) if element.get(name))


def table(act, citations, where):
    title = packs.words(act, 'title/nominative')
    number = f", {act.get('number')}" if act.get('number') else ''
    lines = [f"## {packs.words(act, 'short/nominative')}, `{act.get('id')}`\n",
             f'{title}{number}{force(act)}. {evidence(act)}.\n']
    provisions = act.findall('provision')
    if provisions:
        lines += ['| provision | says | evidence | serves | stands in |', '|---|---|---|---|---|']
        for provision in provisions:
            serves = ', '.join(f'`{word}`' for word in provision.get('serves', '').split())
            stands = ', '.join(where.get((act.get('id'), provision.get('id')), []))
            row = (packs.pinpoint(act, provision, citations) + force(provision),
                   packs.words(provision, 'gist/en'), evidence(provision), serves, stands)
            lines.append(f"| {' | '.join(row)} |")
        lines.append('')
    return '\n'.join(lines)


def tables(folder):
    citations = packs.root(folder / 'jurisdiction.xml').get('citations')
    where = uses(folder)
    acts = packs.acts(folder)
    count = sum(len(act.findall('provision')) for act in acts)
    return '\n'.join([f'{len(acts)} acts, {count} provisions.\n',
                      *(table(act, citations, where) for act in acts)])


def main():
    faults = []
    for folder in packs.folders():
        path = packs.PROJECT / 'docs' / f'law-{folder.name}.md'
        text = path.read_text(encoding='utf-8')
        if text.count(BEGIN) != 1 or text.count(END) != 1:
            faults.append(f'{path.name} needs once each: {BEGIN.strip()} {END.strip()}')
            continue
        before, _, rest = text.partition(BEGIN)
        current = f'{before}{BEGIN}\n{tables(folder)}\n{END}{rest.partition(END)[2]}'
        if os.environ.get('REDRESS_WRITE_DOCS'):
            path.write_text(current, encoding='utf-8')
        elif text != current:
            faults.append(f'{path.name} is not what the pack says; REDRESS_WRITE_DOCS=1 writes it')
    print('\n'.join(faults) or 'the tables of the law are current')
    return bool(faults)


if __name__ == '__main__':
    sys.exit(main())
