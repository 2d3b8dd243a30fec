"""A headless office of its own, driven over a pipe. For programs that beside_office.sh runs."""

import itertools
import os
import pathlib
import signal
import subprocess
import time
import unittest

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

RUN = pathlib.Path(os.environ["REDRESS_RUN"])
SOFFICE = pathlib.Path(os.environ["REDRESS_SOFFICE"]).resolve()
numbers = itertools.count(1)


def properties(**values):
    """PropertyValues, as a dispatch or a filter takes them."""
    return tuple(PropertyValue(name, 0, value, 0) for name, value in values.items())


def url(path):
    return uno.systemPathToFileUrl(str(path))


class Office:
    """with Office() as office: … Its process is soffice.bin itself, so that its id is known. With
    `recovery` it keeps recovery files of documents that are not hidden, which a headless office does
    not; its windows are drawn nowhere."""

    def __init__(self, profile=None, recovery=False):
        self.name = f"redress{os.getpid()}-{next(numbers)}"
        self.profile = profile or RUN / self.name
        self.log = RUN / f"{self.name}.log"
        self.temporary = RUN / f"{self.name}.tmp"
        self.context = None
        self._process = None
        self._recovery = recovery

    def __enter__(self):
        self.temporary.mkdir()
        # A profile that nobody has started with is made, and the office asks for another start.
        for _ in range(3):
            self._start()
            if self._connect():
                return self
            if self._process.returncode not in (79, 81):
                break
        raise AssertionError(f"the office did not start: {self.log.read_text()}")

    def __exit__(self, *_):
        # One that is not headless would ask what to do with its documents.
        if self._process.poll() is None and not self._recovery:
            try:
                self.desktop.terminate()
                self._process.wait(20)
            except Exception:  # The bridge goes down with the office.
                pass
        if self._process.poll() is None:
            self.kill()

    @property
    def process(self):
        return self._process.pid

    def alive(self):
        return self._process.poll() is None

    def kill(self):
        """With signal 9: it has no chance to do anything."""
        os.kill(self._process.pid, signal.SIGKILL)
        self._process.wait()

    def _start(self):
        with open(self.log, "ab") as log:
            self._process = subprocess.Popen(
                [str(SOFFICE.with_name("soffice.bin")),
                 *(["--nodefault"] if self._recovery else ["--headless", "--norestore"]),
                 "--nologo", "--nofirststartwizard", f"-env:UserInstallation={url(self.profile)}",
                 f"-env:BUNDLED_EXTENSIONS={url(RUN / 'extensions')}",
                 f"--accept=pipe,name={self.name};urp"],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                env={**os.environ, "SAL_USE_VCLPLUGIN": "svp", "TMPDIR": str(self.temporary)})

    def _connect(self):
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext(
            "com.sun.star.bridge.UnoUrlResolver", local)
        deadline = time.monotonic() + 60
        while self._process.poll() is None and time.monotonic() < deadline:
            try:
                self.context = resolver.resolve(
                    f"uno:pipe,name={self.name};urp;StarOffice.ComponentContext")
                return True
            except NoConnectException:
                time.sleep(0.05)
        return False

    def service(self, name):
        return self.context.ServiceManager.createInstanceWithContext(name, self.context)

    @property
    def desktop(self):
        return self.service("com.sun.star.frame.Desktop")

    def open(self, address="private:factory/swriter", **how):
        """A document, which no window shows unless it is told to."""
        return self.desktop.loadComponentFromURL(address, "_blank", 0,
                                                 properties(**{"Hidden": True, **how}))

    def dispatch(self, document, command, **arguments):
        """What became of the command: whether it was done, and what was said."""
        outcome = self.service("com.sun.star.frame.DispatchHelper").executeDispatch(
            document.CurrentController.Frame, f"vnd.redress:{command}", "", 0,
            properties(**arguments))
        return outcome.State == 1, outcome.Result


class OfficeTest(unittest.TestCase):
    """Tests that share one office."""

    @classmethod
    def setUpClass(cls):
        cls.office = Office()
        cls.office.__enter__()

    @classmethod
    def tearDownClass(cls):
        cls.office.__exit__()
