"""Processes by their ids."""

import os
import pathlib
import signal
import time


def below(process):
    """The ids of all living processes that one has started, and those have."""
    parents = {}
    for entry in pathlib.Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                state, parent = (entry / "stat").read_text().rpartition(")")[2].split()[:2]
            except OSError:
                continue
            if state != "Z":
                parents.setdefault(int(parent), []).append(int(entry.name))
    found, look = [], [process]
    while look:
        children = parents.get(look.pop(), [])
        found += children
        look += children
    return found


def end_below(process):
    """Ends them, at first kindly."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        deadline = time.monotonic() + 3
        for child in below(process):
            try:
                os.kill(child, number)
            except ProcessLookupError:
                pass
        while below(process) and time.monotonic() < deadline:
            time.sleep(0.05)


def resident_kilobytes(process):
    """Memory of one process and all below it."""
    total = 0
    for number in [process, *below(process)]:
        try:
            status = pathlib.Path(f"/proc/{number}/status").read_text()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in status.splitlines()
                     if line.startswith("VmRSS:"))
    return total
