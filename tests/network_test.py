#!/usr/bin/env python3
"""Nothing leaves the machine: network_test.py COMMAND

COMMAND drafts a letter, as text by itself and as a PDF through the office, where there is no
network interface at all, and again under strace, which must see no address but local ones.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

PROJECT = pathlib.Path(__file__).resolve().parent.parent
LETTERS = ("ru.proc.inaction", "gb-eng.complaint")
COMMAND = ""
LOCAL = ("AF_UNIX", "AF_NETLINK", "AF_UNSPEC")
WITHOUT_NETWORK = ["unshare", "--net"] if os.geteuid() == 0 else ["unshare", "--map-root-user", "--net"]


def strangers(trace):
    """The lines of a trace that name an address family other than the local ones."""
    return [line for line in trace.splitlines()
            for family in re.findall(r"sa_family=(\w+)", line) if family not in LOCAL]


class Network(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="redress-network-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def run_checked(self, command):
        done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True, timeout=300)
        self.assertEqual(done.returncode, 0, f"{command}\n{done.stdout}")

    def trace(self, command):
        file = self.folder / "trace"
        self.run_checked(["strace", "-f", "-qq", "-s", "200", "-o", file,
                          "-e", "trace=connect,sendto,sendmsg,sendmmsg,bind", *command])
        return file.read_text(errors="replace")

    def draft(self, letter, kind):
        answers = PROJECT / "tests/letters" / letter / "sample.xml"
        return [COMMAND, "draft", letter, "--answers", answers,
                "--out", self.folder / f"{letter}.{kind}"]

    def test_drafts_where_there_is_no_interface(self):
        if subprocess.run([*WITHOUT_NETWORK, "true"], stderr=subprocess.DEVNULL).returncode != 0:
            self.skipTest("this user may not make a network namespace")
        for letter in LETTERS:
            for kind in ("txt", "pdf"):
                with self.subTest(letter=letter, kind=kind):
                    self.run_checked([*WITHOUT_NETWORK, *self.draft(letter, kind)])
                    self.assertGreater((self.folder / f"{letter}.{kind}").stat().st_size, 1000)

    def test_connects_to_nothing_but_local_sockets(self):
        for letter in LETTERS:
            for kind in ("txt", "pdf"):
                with self.subTest(letter=letter, kind=kind):
                    self.assertEqual(strangers(self.trace(self.draft(letter, kind))), [])

    def test_the_trace_shows_a_stranger(self):
        reach = ("import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM)"
                 ".connect(('127.0.0.1', 9))")
        found = strangers(self.trace([sys.executable, "-c", reach]))
        self.assertEqual(len(found), 1, found)
        self.assertIn("connect", found[0])


if __name__ == "__main__":
    COMMAND = str(pathlib.Path(sys.argv.pop(1)).resolve())
    unittest.main(verbosity=2)
