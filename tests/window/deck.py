"""The deck as a person uses it. What things are called there stands here and in words.py only."""

import office as driver
from element import Gone
from words import Letter, Words

LETTER, ANSWERS, LAW, SENDING = (
    f"Redress{name}Panel" for name in ("Letter", "Answers", "Law", "Sending"))
PANELS = (LETTER, ANSWERS, LAW, SENDING)
FIELDS = ("text", "scroll pane", "combo box", "list")


def reads(shown, words):
    """Whether these words are shown, in a narrow deck cut to its width."""
    return shown == words or shown.endswith("…") and words.startswith(shown[:-1])


class Deck:
    def __init__(self, office):
        self.office = office
        self.words = Words(office.language)
        self.say = self.words.say
        self.patience = 10  # seconds

    def wait(self, what, question, seconds=None):
        return self.office.wait(what, question, seconds or self.patience)

    def letter(self, name):
        return Letter(self.words, name)

    def sidebar(self):
        found = self.office.window().first("split pane", skip=("menu bar", "tool bar",
                                                               "document text", "status bar"))
        if found is None:
            raise Gone("no sidebar")  # as a window has for a moment while it is laid out
        return found

    def panel(self, panel, seconds=None):
        """The panel with its title bar. Behind its name the title may say how far things are."""
        title = self.words.title(panel)

        def find():
            button = self.sidebar().first("toggle button", lambda name: name.startswith(title),
                                          skip=("document text", "menu bar"))
            if button is not None and not button.has("checked"):
                button.press()  # folded, for want of room or by a person
            return button and button.parent.parent

        return self.wait(f"the panel {title}", find, seconds)

    def title(self, panel):
        """What its title bar says."""
        title = self.words.title(panel)
        return self.find(panel, "toggle button", lambda name: name.startswith(title)).name

    def tab(self, title):
        """One of the tabs at the edge; they are not there for a moment while a deck is laid out."""
        return self.wait(f"the tab {title}", lambda: (
            (bar := self.sidebar().first("tool bar", title)) and bar.first("toggle button")))

    def press_tab(self, title):
        """Opens its deck, and closes the open one."""
        self.tab(title).press()

    def show(self):
        """Opens the deck where it is closed."""
        tab = self.tab(self.words.title("RedressDeck"))
        if not tab.has("checked"):
            tab.press()
        self.panel(LETTER)

    def is_open(self):
        return self.tab(self.words.title("RedressDeck")).has("checked")

    def find(self, panel, role, name, seconds=None):
        return self.wait(f"{role} {name!r} in {self.words.title(panel)}",
                                lambda: self.panel(panel).first(role, name), seconds)

    def has(self, panel, role, name):
        return self.panel(panel).first(role, name) is not None

    # Controls by what is written on them, in English.

    def press(self, panel, english):
        self.find(panel, "push button", self.say(english)).press()

    def follow(self, panel, english, *of):
        """Clicks a link, on its words: behind them it does not hear. `of` are its arguments."""
        words = self.say(english)
        for number, one in enumerate(of, 1):
            words = words.replace(f"{{{number}}}", one)
        driver.click(self.find(panel, "label", lambda shown: reads(shown, words)), at_start=True)

    def choose(self, panel, label, item):
        """An entry of a drop-down list."""

        def choose():
            box = self.find(panel, "combo box", label)
            entries = box.first("list", showing=False)
            names = [entry.name for entry in entries.children()]
            assert item in names, f"{item!r} is not one of {names}"
            entries.select(names.index(item))
            return True

        self.wait(f"{item!r} to choose", choose)

    def pick(self, panel, label, wanted):
        """An entry of a list in sight, by a function that knows its text; gives the text."""

        def pick():
            entries = self.find(panel, "list", label)
            names = [entry.name for entry in entries.children()]
            index = next((index for index, name in enumerate(names) if wanted(name)), None)
            assert index is not None, f"not one of {names}"
            entries.select(index)
            return names[index]

        return self.wait(f"an entry of {label!r}", pick)

    def field(self, panel, label):
        return self.find(panel, ("text", "scroll pane"), label)

    def write(self, panel, label, text):
        """Puts a text into a field, as a program for dictating would; several lines, which such a
        program cannot reach, are typed."""
        field = self.field(panel, label)
        if field.role == "text":
            field.set_text(text)
        else:
            self.type(panel, label, text)

    def go_into(self, panel, label):
        """Clicks into a field."""
        field = self.field(panel, label)
        driver.click(field)
        self.wait(f"the keyboard in {label!r}", lambda: self.in_field(label))

    def in_field(self, label):
        field = self.office.focused()
        return field is not None and field.name == label

    def type(self, panel, label, text):
        """Types into a field with keys, in the place of what is there."""
        self.go_into(panel, label)
        driver.key("ctrl+a")
        driver.type_text(text)

    # The way to a letter.

    def begin(self):
        self.press(LETTER, "Write a letter")

    def start(self, letter, situation=None):
        """From an empty document to a letter with gaps."""
        self.begin()
        self.choose_by_hand(letter, situation)
        self.start_chosen()

    def choose_by_hand(self, letter, situation=None):
        """Picks the letter from the list, past the triage."""
        self.choose(LETTER, self.say("Jurisdiction"), letter.jurisdiction)
        if letter.has_triage:
            self.follow(LETTER, "Choose the letter myself")
        if situation is not None:
            self.choose(LETTER, self.say("What happened"), letter.option("grounds", situation))
        self.choose(LETTER, self.say("Letter"), letter.name)

    def start_chosen(self):
        button = self.find(LETTER, "push button", self.say("Start letter"))
        self.wait("Start letter to be possible", lambda: button.has("enabled"))
        button.press()

    def open_group(self, letter, path):
        """Shows the questions that one of them is asked with."""
        title = letter.group(path)

        # The state stands behind it.
        self.pick(ANSWERS, self.say("Groups of questions"),
                  lambda name: reads(name.split("  ")[0], title))

    def open_group_number(self, number):
        """Opens one by its place in the list."""
        groups = self.find(ANSWERS, "list", self.say("Groups of questions"))
        groups.select(number)
        self.wait("it to be open", lambda: self.find(
            ANSWERS, "list", self.say("Groups of questions")).children()[number].has("selected"))

    def groups(self):
        """The entries of the list of groups."""
        return [entry.name for entry in
                self.find(ANSWERS, "list", self.say("Groups of questions")).children()]

    def has_field(self, label):
        return self.panel(ANSWERS).first(FIELDS, label) is not None

    def wait_for_later(self):
        """Until a question that is asked now says that it was put off."""
        self.find(ANSWERS, "label", self.say("To be filled in later: the letter shows a gap."))

    def ask_law(self, words):
        self.write(LAW, self.say("Search law and clauses"), words)

    def found(self):
        return [entry.name for entry in
                self.find(LAW, "list", self.say("Found")).children()]

    def insert(self, wanted):
        """What was found goes in at the cursor; gives its line in the list."""
        line = self.pick(LAW, self.say("Found"), wanted)
        button = self.find(LAW, "push button", self.say("Insert"))
        self.wait("Insert to be possible", lambda: button.has("enabled"))
        button.press()
        return line

    def add_row(self, label):
        """One more row of a list, and its fields open."""
        before = self.rows(label)
        self.button_behind(label, self.say("Add: {1}").partition(":")[0]).press()
        self.wait("one more row", lambda: self.rows(label) == before + 1)

    def button_behind(self, label, name):
        """The next button of that name behind the label of a list."""

        def find():
            behind = False
            for element in self.panel(ANSWERS).each(("label", "push button")):
                behind = behind or (element.role == "label" and element.name.startswith(label))
                if behind and element.role == "push button" and element.name.startswith(name):
                    return element
            return None

        return self.wait(f"{name!r} behind {label!r}", find)

    def rows(self, label):
        """How many a list has now; `label` without "(required)"."""
        rows = self.panel(ANSWERS).first("list", lambda name: name.startswith(label))
        return 0 if rows is None else len(rows.children())

    def export(self, file):
        """Export PDF by the button; a letter with gaps all the same. Gives the name proposed."""
        self.press(SENDING, "Export PDF…")
        return self.answer_export(file)

    def answer_export(self, file):
        self.wait("the question for a file", self._chooser, 20)
        proposed = self.office.type_file_name(file)
        self.wait(f"{file.name}", lambda: file.exists() and file.stat().st_size, 20)
        return proposed

    def _chooser(self):
        """The dialog; who is asked before whether to export a letter with gaps says yes."""
        question = self.question()
        if question is not None:
            question.first("push button", self.yes).press()
        return self.office.windows("file chooser")

    def question(self):
        """The box that asks about gaps."""
        for box in self.office.boxes():
            if any(text.name.startswith(self.missing) for text in box.all("static")):
                return box
        return None

    @property
    def yes(self):
        return {"en": "Yes", "ru": "Да"}[self.words.language]

    @property
    def missing(self):
        """How the question about gaps begins."""
        return self.say("These answers are missing, and the letter shows gaps for them:{1}\n\n"
                        "Export it with the gaps all the same?").partition("{1}")[0]

    def open_answers(self, file):
        """Takes the answers of a file."""
        self.follow(LETTER, "Open answers…")
        chooser = self.wait("the question for a file",
                                   lambda: self.office.windows("file chooser"))[0]
        # In a dialog for opening, a path is asked for when one begins to be typed.
        driver.type_text("/")
        field = self.wait("the field for a path", lambda: next(
            (field for field in chooser.having("focused") if field.role == "text"), None))
        driver.type_text(str(file)[1:])
        self.wait("the path to be typed", lambda: field.text == str(file))
        chooser.first("push button", {"en": "Open", "ru": "Открыть"}[self.words.language]).press()
        self.wait("the dialog to go", lambda: not self.office.windows("file chooser"))
