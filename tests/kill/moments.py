"""When files are written, as the kernel tells it."""

import ctypes
import os
import pathlib
import select
import struct
import threading
import time

CHANGES = 0x2 | 0x8 | 0x40 | 0x80 | 0x100 | 0x200  # modified, written, moved, made, deleted
MADE_FOLDER = 0x100 | 0x40000000
libc = ctypes.CDLL(None, use_errno=True)


class Writes:
    """with Writes(…) as writes: the moments of all changes in some folders and in those that are made
    below them."""

    def __init__(self, *folders):
        self._inotify = libc.inotify_init1(os.O_CLOEXEC)
        self._folders = {}
        self._changed = threading.Condition()
        self._moments = []
        if self._inotify < 0:
            raise OSError(ctypes.get_errno(), "the kernel watches no more folders")
        for folder in folders:
            self._watch(pathlib.Path(folder))
        self._over = False
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._over = True
        self._reader.join()
        os.close(self._inotify)

    def _watch(self, folder):
        number = libc.inotify_add_watch(self._inotify, os.fsencode(folder), CHANGES)
        if number >= 0:
            self._folders[number] = folder
            for inner in folder.iterdir():
                if inner.is_dir():
                    self._watch(inner)

    def _read(self):
        poll = select.poll()
        poll.register(self._inotify, select.POLLIN)
        while not self._over:
            if not poll.poll(100):
                continue
            now = time.monotonic()
            data = os.read(self._inotify, 65536)
            at = 0
            while at < len(data):
                number, mask, _, length = struct.unpack_from("iIII", data, at)
                name = data[at + 16:at + 16 + length].rstrip(b"\0")
                at += 16 + length
                if mask & MADE_FOLDER == MADE_FOLDER and number in self._folders:
                    try:
                        self._watch(self._folders[number] / os.fsdecode(name))
                    except OSError:
                        pass  # It went again.
            with self._changed:
                self._moments.append(now)
                self._changed.notify_all()

    def first_after(self, moment, patience):
        """The first change after that, waited for; None where none comes."""
        deadline = time.monotonic() + patience
        with self._changed:
            while True:
                for change in self._moments:
                    if change >= moment:
                        return change
                left = deadline - time.monotonic()
                if left <= 0:
                    return None
                self._changed.wait(left)

    def between(self, begin, end):
        with self._changed:
            return [moment for moment in self._moments if begin <= moment <= end]
