"""authors_guide_test.py COMMAND: what docs/authors-guide.md shows is so.

Its fenced files are written one after the other, its commands run between them, and what the
command says is compared with what the guide shows. REDRESS_WRITE_DOCS=1 in the environment writes
what is said into the guide, to be read before it is kept.
"""
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

GUIDE = pathlib.Path(__file__).resolve().parents[2] / "docs/authors-guide.md"
FENCE = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```\n", re.MULTILINE | re.DOTALL)
DAY = "2026-11-28"  # of the guide: what it shows does not grow old


def said(command, line, folder):
    """What a command line of the guide prints, standard output first."""
    words = shlex.split(line)
    if words[0] == "cat":
        file = folder / words[1]
        return file.read_text(encoding="utf-8") if file.exists() else "there is no such file\n"
    if words[0] != "redress":
        sys.exit(f"the guide runs something else: {line}")
    if "lint" in words and "--today" not in words:
        words += ["--today", DAY]
    done = subprocess.run([command, "--language", "en", *words[1:]], cwd=folder, text=True,
                          stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=False)
    return done.stdout + done.stderr


def console(command, shown, folder):
    """The block as it has to read: each command with what it says."""
    lines = [line for line in shown.splitlines() if line.startswith("$ ")]
    return "".join(f"{line}\n{said(command, line[2:], folder)}" for line in lines)


def main():
    command = str(pathlib.Path(sys.argv[1]).resolve())
    guide = GUIDE.read_text(encoding="utf-8")
    faults = []
    files = commands = 0
    written = []
    end = 0
    with tempfile.TemporaryDirectory(prefix="redress-guide-") as name:
        folder = pathlib.Path(name)
        for fence in FENCE.finditer(guide):
            kind, file, text = fence.groups()
            if kind == "xml" and file:
                path = folder / file
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
                files += 1
            elif kind == "console":
                is_so = console(command, text, folder)
                commands += 1
                written += [guide[end:fence.start(3)], is_so]
                end = fence.end(3)
                if is_so != text:
                    faults.append(f"the guide shows:\n{text}and it is:\n{is_so}")
    if os.environ.get("REDRESS_WRITE_DOCS"):
        GUIDE.write_text("".join([*written, guide[end:]]), encoding="utf-8")
        return 0
    if files < 10 or commands < 5:
        faults.append(f"only {files} files and {commands} commands were found")
    print("\n".join(faults) or f"{files} files and {commands} commands, all as shown")
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main())
