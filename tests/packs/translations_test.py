"""translations_test.py XGETTEXT: the Russian catalogue has every message of the source and no other,
with the same placeholders, and nothing in it is left untranslated."""

import pathlib
import re
import subprocess
import sys

project = pathlib.Path(__file__).resolve().parents[2]


def entries(text):
    """The messages of a catalogue: id to translation."""
    found = {}
    pattern = re.compile(
        r'^msgid ((?:"(?:[^"\\]|\\.)*"\n)+)msgstr ((?:"(?:[^"\\]|\\.)*"\n?)+)', re.MULTILINE)
    for match in pattern.finditer(text):
        key, value = (''.join(re.findall(r'"((?:[^"\\]|\\.)*)"', part)) for part in match.groups())
        found[key] = value
    found.pop('', None)
    return found


def main():
    sources = sorted(str(path.relative_to(project)) for suffix in ('cpp', 'hpp')
                     for path in (project / 'src').rglob('*.' + suffix))
    template = subprocess.run(
        [sys.argv[1], '--language=C++', '--from-code=UTF-8', '--keyword', '--keyword=REDRESS_TEXT',
         '--keyword=T', '--keyword=translate:1', '--no-location', '--no-wrap', '--output=-',
         *sources],
        cwd=project, env={'LC_ALL': 'C.UTF-8', 'PATH': '/usr/bin:/bin'}, check=True,
        capture_output=True, text=True, encoding='utf-8').stdout
    wanted = entries(template)
    catalogue = (project / 'extension/po/ru.po').read_text(encoding='utf-8')
    given = entries(catalogue)
    faults = []
    if len(wanted) < 100:
        faults.append(f'only {len(wanted)} messages were found in the source')
    if '#, fuzzy' in catalogue or '#~' in catalogue:
        faults.append('ru.po has fuzzy or obsolete messages')
    faults += [f'not translated: {key}' for key in wanted if not given.get(key)]
    faults += [f'not in the source: {key}' for key in given if key not in wanted]
    for key, value in given.items():
        placeholder = re.compile(r'\{\d\}')
        if sorted(set(placeholder.findall(key))) != sorted(set(placeholder.findall(value))):
            faults.append(f'other placeholders: {key} -> {value}')
        if not re.search('[А-Яа-яё]', value) and re.search('[A-Za-z]{3}', re.sub(
                r'\{\d\}', '', key)):
            faults.append(f'not Russian: {key} -> {value}')
        if value.endswith(' ') or value.startswith(' ') or '  ' in value:
            faults.append(f'spaces: {value}')
    print('\n'.join(faults) or f'{len(given)} messages, all translated')
    return bool(faults)


sys.exit(main())
