"""An office in a window, driven as a person would: by what the bus for accessibility shows, and by
real keys and clicks. UNO is used in `final_text` and `close` only."""

import itertools
import os
import pathlib
import subprocess
import sys
import time

import processes
import profile
from element import Gone, desktop, plain

RUN = pathlib.Path(os.environ["REDRESS_RUN"])
KEPT = pathlib.Path(os.environ["REDRESS_KEPT"])
EXTENSIONS = RUN / "extensions"
WINDOWS = ("frame", "dialog", "alert", "file chooser", "window")
PARAGRAPHS = ("paragraph", "heading", "list item")
numbers = itertools.count(1)


class Ended(Exception):
    """The office went down, or ended when it should not."""


def xdotool(*words):
    subprocess.run(["xdotool", *map(str, words)], check=True)


def key(*names):
    """Presses keys, by the names X has for them: "Return", "ctrl+z"."""
    xdotool("key", "--delay", 20, *names)


def type_text(text):
    """Types with real keys."""
    xdotool("type", "--delay", 20, "--", text)


def click(element, button=1, times=1, at_start=False):
    """Clicks into its middle, or a little behind its left edge, once it stands still."""
    place, before = element.place, None
    for _ in range(100):  # what never stands still is clicked where it is
        if place == before:
            break
        time.sleep(0.05)
        place, before = element.place, place
    x, y, width, height = place
    xdotool("mousemove", x + (10 if at_start else width // 2), y + height // 2,
            "click", "--repeat", times, "--delay", 60, button)


def picture(name, area=None):
    """Writes KEPT/name.png; `area` is x, y, width, height on the screen."""
    file = KEPT / f"{name}.png"
    file.parent.mkdir(parents=True, exist_ok=True)
    cut = [] if area is None else ["-crop", "{2}x{3}+{0}+{1}".format(*area), "+repage"]
    subprocess.run(["import", "-window", "root", *cut, str(file)], check=True)
    return file


class Office:
    """with Office() as office: … A failure inside keeps a picture, what the bus showed and the
    office's output; the office is ended in any case, and has to end well when all went well."""

    def __init__(self, name="office", *, language="en-US", deck="RedressDeck", width=300,
                 document=None, icons="colibre", zoom=100, environment=None, ends_well=True):
        self.name = name
        self.ends_well = ends_well
        self.language = language
        number = next(numbers)
        self._pipe = f"redress{os.getpid()}-{number}"
        folder = RUN / f"profile{number}"
        profile.write(folder, language=language, deck=deck, width=width, icons=icons, zoom=zoom)
        self._output = KEPT / f"{name}.log"
        self._command = [
            os.environ["REDRESS_SOFFICE"], "--norestore", "--nologo",
            f"-env:UserInstallation={folder.as_uri()}",
            f"-env:BUNDLED_EXTENSIONS={EXTENSIONS.as_uri()}",
            f"--accept=pipe,name={self._pipe};urp", "--writer" if document is None else
            str(document)]
        self._environment = {**os.environ, "SAL_USE_VCLPLUGIN": "gtk3", **(environment or {})}
        self._process = None

    def __enter__(self):
        with open(self._output, "wb") as output:
            self._process = subprocess.Popen(
                self._command, stdin=subprocess.DEVNULL, stdout=output, stderr=output,
                env=self._environment)
        try:
            self.wait("the office's window", lambda: self.windows("frame"), 60)
            self.wait("the keyboard in its document", self.in_document, 30)
        except BaseException:
            self.__exit__(*sys.exc_info())
            raise
        return self

    def __exit__(self, kind, error, _):
        try:
            if kind is not None:
                self.keep()
            elif self._process.poll() is None:
                self.close()
            if kind is None and self.ends_well and self._process.returncode != 0:
                self.keep()
                raise Ended(f"the office ended with {self._process.returncode}")
        finally:
            processes.end_below(self._process.pid)
            if self._process.poll() is None:
                self._process.kill()
            self._process.wait(10)

    def keep(self):
        """What a failure looks like, for who reads the log."""
        picture(f"{self.name}.failed")
        try:
            tree = self.application().tree()
        except (Gone, AttributeError):
            tree = "The office is not on the bus."
        (KEPT / f"{self.name}.failed.txt").write_text(tree, encoding="utf-8")
        print(self.output(), file=sys.stderr)

    def output(self):
        """What the office printed."""
        return self._output.read_text(encoding="utf-8", errors="replace")

    def memory(self):
        return processes.resident_kilobytes(self._process.pid)

    def wait(self, what, question, seconds=10):
        """Asks until the answer is something, and gives it. An assertion or an element that is
        gone counts as nothing."""
        deadline = time.monotonic() + seconds
        last = None
        while True:
            try:
                answer = question()
                if answer:
                    return answer
            except (Gone, AssertionError) as error:
                last = error
            if self._process.poll() is not None:
                raise Ended(f"the office ended with {self._process.returncode} "
                            f"while waiting for {what}")
            if time.monotonic() > deadline:
                raise AssertionError(f"{what}: not within {seconds} s"
                                     + (f": {last}" if last else ""))
            time.sleep(0.03)

    def until(self, what, question, seconds=10):
        """The same, but says whether it came to that."""
        try:
            return self.wait(what, question, seconds)
        except AssertionError:
            return None

    def alive(self):
        if self._process.poll() is not None:
            raise Ended(f"the office ended with {self._process.returncode}")

    def application(self):
        return next((child for child in desktop().children() if child.name == "soffice"), None)

    def windows(self, *roles):
        """Those on the screen."""
        application = self.application()
        if application is None:
            return []
        return [child for child in application.children()
                if child.role in (roles or WINDOWS) and child.has("showing")]

    def boxes(self):
        """Dialogs and questions on the screen, the last one on top. The office draws some of them
        itself, in a window that holds nothing else."""
        found = self.windows("dialog", "alert", "file chooser")
        for frame in self.windows("frame", "window"):
            box = frame.first(("alert", "dialog"), skip=("menu bar", "tool bar", "root pane"))
            if box is not None:
                found.append(box)
        return found

    def window(self):
        """The document's window that has the keyboard, or else the last one."""
        frames = self.windows("frame")
        if not frames:
            raise Gone("no window")
        return next((frame for frame in frames if frame.has("active")), frames[-1])

    def document_element(self, window=None):
        found = (window or self.window()).first(
            "document text", skip=("menu bar", "tool bar", "status bar", "split pane"))
        if found is None:
            raise Gone("no document")
        return found

    def paragraphs(self, window=None):
        """The text of those in sight."""
        return [element.text for element in self.document_element(window).all(
            PARAGRAPHS, showing=False)]

    def text(self, window=None):
        """The text in sight."""
        return "\n".join(self.paragraphs(window))

    def wait_for_text(self, *pieces, seconds=10):
        """Until all of them stand in the document."""

        def missing():
            text = self.text()
            left = [piece for piece in pieces if piece not in text]
            assert not left, f"{left} are not in:\n{text}"
            return True

        return self.wait("text in the document", missing, seconds)

    def wait_for_no_text(self, *pieces, seconds=10):
        def present():
            text = self.text()
            left = [piece for piece in pieces if piece in text]
            assert not left, f"{left} are still in:\n{text}"
            return True

        return self.wait("text to go from the document", present, seconds)

    def focused(self):
        """The innermost element that has the keyboard; a field of several lines is the frame round
        it, which has its name."""
        found = [element for window in self.windows() if window.has("active")
                 for element in window.having("focused")]
        if found and found[-1].parent.role == "scroll pane" and found[-1].parent.name:
            return found[-1].parent
        return found[-1] if found else None

    def menu(self, *names):
        """Chooses an entry of the menu bar by what is written on it."""
        entry = self.window().first("menu bar", skip=("tool bar", "document text"))
        for name in names:
            entry = self.wait(f"{name} in the menu", lambda: entry.first(
                ("menu", "menu item", "check menu item"), name))
            entry.press()

    def save(self, file):
        """Saves under a name, by the dialog."""
        key("ctrl+shift+s")
        self.type_file_name(file)
        self.wait(f"{file}", file.exists)
        self.wait("the window's title", lambda: file.name in self.window().name)

    def type_file_name(self, file):
        """Into the dialog that asks for one; gives the name it proposed."""
        chooser = self.wait("the question for a file", lambda: self.windows("file chooser"))[0]
        field = self.wait("the name's field", lambda: next(
            field for field in [*chooser.having("focused"), None]
            if field is None or field.role == "text"))
        proposed = field.text
        key("ctrl+a")
        type_text(str(file))
        key("Return")
        return proposed

    def in_document(self):
        """Whether the keyboard is in the text."""
        return any(element.has("focused") for element in self.document_element().each(
            PARAGRAPHS, showing=False))

    def click_into_document(self):
        """Puts the keyboard into the text, as a click does."""
        paragraph = self.document_element().first(("paragraph", "heading"))
        x, y, _, height = paragraph.place
        xdotool("mousemove", x + 5, y + height // 2, "click", 1)
        self.wait("the keyboard in the document", self.in_document)

    def go_to_end(self):
        """Puts the keyboard behind the last word of a text of several paragraphs."""
        self.click_into_document()
        self.key_to_end()

    def key_to_end(self):
        """The same from within the text."""
        key("ctrl+Home")
        self.wait("the cursor at the top", lambda: self.cursor() == (0, 0))
        key("ctrl+End")
        # The office carries out a shortcut when it is free: what is typed meanwhile comes first.
        self.wait("the cursor at the end", lambda: self.cursor() != (0, 0))

    def cursor(self):
        """The paragraph it is in, counted among those in sight, and the place in that."""
        for number, paragraph in enumerate(self.document_element().each(PARAGRAPHS,
                                                                        showing=False)):
            if paragraph.cursor >= 0:
                return number, paragraph.cursor
        return None

    def _context(self):
        import uno

        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext(
            "com.sun.star.bridge.UnoUrlResolver", local)
        return resolver.resolve(f"uno:pipe,name={self._pipe};urp;StarOffice.ComponentContext")

    def _desktop(self):
        context = self._context()
        return context.ServiceManager.createInstanceWithContext(
            "com.sun.star.frame.Desktop", context)

    def final_text(self):
        """The whole text of the document, by UNO."""
        return plain(self._desktop().getCurrentComponent().getText().getString())

    def close(self):
        """Has the office quit, by its own command, as its menu does; what was not saved is lost. Its
        documents are closed in the main thread then: ended by `terminate`, in the thread of the
        bridge, Writer went down in its toolbars' timer, now and then."""
        import uno

        office = self._desktop()
        documents = office.getComponents().createEnumeration()
        while documents.hasMoreElements():
            document = documents.nextElement()
            if hasattr(document, "setModified"):
                document.setModified(False)
        frames = office.getFrames()
        provider = frames.getByIndex(frames.getCount() - 1) if frames.getCount() else office
        context = self._context()
        url = uno.createUnoStruct("com.sun.star.util.URL", Complete=".uno:Quit")
        _, url = context.ServiceManager.createInstanceWithContext(
            "com.sun.star.util.URLTransformer", context).parseStrict(url)
        try:
            provider.queryDispatch(url, "", 0).dispatch(url, ())
        except Exception as error:  # The bridge goes down with the office.
            if "Disposed" not in type(error).__name__ and "Runtime" not in type(error).__name__:
                raise
        self._process.wait(20)

    def until_still(self, element, seconds=5):
        """Until an element has looked the same for a moment."""
        last, since = None, 0.0

        def still():
            nonlocal last, since
            x, y, width, height = element.place
            now = subprocess.run(
                ["import", "-window", "root", "-crop", f"{width}x{height}+{x}+{y}", "rgb:-"],
                capture_output=True, check=True).stdout
            if now != last:
                last, since = now, time.monotonic()
                return False
            return time.monotonic() - since > 0.25

        self.until("the picture to stand", still, seconds)
