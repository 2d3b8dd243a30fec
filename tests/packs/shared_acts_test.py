"""An act that stands in several packs reads the same in each: all but what it serves there."""

import sys
from xml.etree import ElementTree

import packs


def read(act):
    """The act without what it serves."""
    for provision in act.findall('provision'):
        provision.attrib.pop('serves', None)
    return ElementTree.canonicalize(ElementTree.tostring(act), strip_text=True)


def main():
    first, shared, faults = {}, set(), []
    for folder in packs.folders():
        for act in packs.acts(folder):
            key = act.get('id')
            other, text = first.setdefault(key, (folder.name, read(act)))
            if other != folder.name:
                shared.add(key)
                if text != read(act):
                    faults.append(f'{key} is not the same in {other} and {folder.name}')
    if not shared:
        faults.append('no act stands in several packs')
    print('\n'.join(faults) or f'{len(shared)} acts stand in several packs, alike')
    return bool(faults)


sys.exit(main())
