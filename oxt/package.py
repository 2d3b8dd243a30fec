#!/usr/bin/env python3
"""Makes an extension's package: package.py LIST STAGE OXT

LIST has lines `name in the package<TAB>file`. STAGE becomes the unpacked package, with nothing
else in it; OXT is packed from it. The same files give the same bytes: names are sorted, times and
modes are fixed.
"""
import os
import sys
import zipfile

EARLIEST = (1980, 1, 1, 0, 0, 0)  # the zip format knows no earlier time


def replace(path, content):
    """Writes beside and renames: an office may have the old file mapped."""
    part = path + ".part"
    with open(part, "wb") as out:
        out.write(content)
    os.chmod(part, 0o644)
    os.replace(part, path)


def stage(files, folder):
    for name, source in files.items():
        path = os.path.join(folder, name)
        with open(source, "rb") as content:
            new = content.read()
        os.makedirs(os.path.dirname(path), exist_ok=True)
        if not os.path.isfile(path) or open(path, "rb").read() != new:
            replace(path, new)
    for parent, folders, names in os.walk(folder, topdown=False):
        os.chmod(parent, 0o755)
        for name in names:
            path = os.path.join(parent, name)
            if os.path.relpath(path, folder) not in files:
                os.remove(path)
        for name in folders:
            if not os.listdir(os.path.join(parent, name)):
                os.rmdir(os.path.join(parent, name))


def pack(folder, names, oxt):
    part = oxt + ".part"
    with zipfile.ZipFile(part, "w") as package:
        for name in sorted(names):
            entry = zipfile.ZipInfo(name, EARLIEST)
            entry.create_system = 3
            entry.external_attr = 0o100644 << 16
            with open(os.path.join(folder, name), "rb") as content:
                package.writestr(entry, content.read(), zipfile.ZIP_DEFLATED, 9)
    os.replace(part, oxt)


def main(list_file, folder, oxt):
    with open(list_file, encoding="utf-8") as lines:
        files = dict(line.rstrip("\n").split("\t") for line in lines if line.strip())
    stage(files, folder)
    pack(folder, files, oxt)


main(*sys.argv[1:])
