"""The deck as a person uses it. What things are called there stands here and in words.py only."""

import office as driver
from words import Letter, Words

LETTER, ANSWERS, LAW, SENDING = (
    f"Redress{name}Panel" for name in ("Letter", "Answers", "Law", "Sending"))
PANELS = (LETTER, ANSWERS, LAW, SENDING)
FIELDS = ("text", "scroll pane", "combo box", "list")


class Deck:
    def __init__(self, office):
        self.office = office
        self.words = Words(office.language)
        self.say = self.words.say

    def letter(self, name):
        return Letter(self.words, name)

    def sidebar(self):
        return self.office.window().first("split pane", skip=("menu bar", "tool bar",
                                                              "document text", "status bar"))

    def panel(self, panel, seconds=10):
        """The panel with its title bar. Behind its name the title may say how far things are."""
        title = self.words.title(panel)

        def find():
            button = self.sidebar().first("toggle button", lambda name: name.startswith(title),
                                          skip=("document text", "menu bar"))
            return button and button.parent.parent

        return self.office.wait(f"the panel {title}", find, seconds)

    def title(self, panel):
        """What its title bar says."""
        title = self.words.title(panel)
        return self.panel(panel).first("toggle button", lambda name: name.startswith(title)).name

    def find(self, panel, role, name, seconds=10):
        return self.office.wait(f"{role} {name!r} in {self.words.title(panel)}",
                                lambda: self.panel(panel).first(role, name), seconds)

    def has(self, panel, role, name):
        return self.panel(panel).first(role, name) is not None

    # Controls by what is written on them, in English.

    def press(self, panel, english):
        self.find(panel, "push button", self.say(english)).press()

    def follow(self, panel, english):
        """Clicks a link."""
        driver.click(self.find(panel, "label", self.say(english)))

    def choose(self, panel, label, item):
        """An entry of a drop-down list."""

        def choose():
            box = self.find(panel, "combo box", label)
            entries = box.first("list", showing=False)
            names = [entry.name for entry in entries.children()]
            assert item in names, f"{item!r} is not one of {names}"
            entries.select(names.index(item))
            return True

        self.office.wait(f"{item!r} to choose", choose)

    def pick(self, panel, label, wanted):
        """An entry of a list in sight, by a function that knows its text; gives the text."""

        def pick():
            entries = self.find(panel, "list", label)
            names = [entry.name for entry in entries.children()]
            index = next((index for index, name in enumerate(names) if wanted(name)), None)
            assert index is not None, f"not one of {names}"
            entries.select(index)
            return names[index]

        return self.office.wait(f"an entry of {label!r}", pick)

    def write(self, panel, label, text):
        """Puts a text into a field, as a program for dictating would."""
        self.editable(panel, label).set_text(text)

    def editable(self, panel, label):
        def find():
            field = self.find(panel, ("text", "scroll pane"), label)
            if field.role == "scroll pane":
                field = field.first("text")
            return field

        return self.office.wait(f"the field {label!r}", find)

    def type(self, panel, label, text):
        """Types into a field with keys, after a click into it."""
        field = self.editable(panel, label)
        driver.click(field)
        self.office.wait(f"the keyboard in {label!r}",
                         lambda: self.editable(panel, label).has("focused"))
        driver.key("ctrl+a")
        driver.type_text(text)

    # The way to a letter.

    def begin(self):
        self.press(LETTER, "Write a letter")

    def start(self, letter, situation=None):
        """From an empty document to a letter with gaps."""
        self.begin()
        self.choose(LETTER, self.say("Jurisdiction"), letter.jurisdiction)
        if situation is not None:
            self.choose(LETTER, self.say("What happened"), letter.option("grounds", situation))
        self.choose(LETTER, self.say("Letter"), letter.name)
        button = self.find(LETTER, "push button", self.say("Start letter"))
        self.office.wait("Start letter to be possible", lambda: button.has("enabled"))
        button.press()

    def open_group(self, letter, path):
        """Shows the questions that one of them is asked with."""
        title = letter.group(path)
        self.pick(ANSWERS, self.say("Groups of questions"),
                  lambda name: name.startswith(title))

    def ask_law(self, words):
        self.write(LAW, self.say("Search law and clauses"), words)

    def found(self):
        return [entry.name for entry in
                self.find(LAW, "list", self.say("Found")).children()]

    def insert(self, wanted):
        """What was found goes in at the cursor; gives its line in the list."""
        line = self.pick(LAW, self.say("Found"), wanted)
        button = self.find(LAW, "push button", self.say("Insert"))
        self.office.wait("Insert to be possible", lambda: button.has("enabled"))
        button.press()
        return line
