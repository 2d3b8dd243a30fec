"""What stands on the deck, in the language of the office, taken from the package that is tested:
catalogue, packs, and the office's settings for the sidebar."""

import gettext
import os
import pathlib
import xml.etree.ElementTree as xml

from element import plain

PACKAGE = pathlib.Path(os.environ["REDRESS_RUN"]) / "extensions" / "redress.oxt"
OOR = "{http://openoffice.org/2001/registry}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


class Words:
    """`language` is the office's: "en-US", "ru"."""

    def __init__(self, language):
        self.language = "ru" if language.startswith("ru") else "en"
        self._catalogue = gettext.translation(
            "redress", PACKAGE / "locale", ["ru"]) if self.language == "ru" else None

    def say(self, english):
        """A message of the program; one without a translation is a fault of the catalogue."""
        if self._catalogue is None:
            return english
        said = self._catalogue.gettext(english)
        assert said != english, f"not in the catalogue: {english}"
        return said

    def title(self, panel):
        """The title of a panel or a deck by its id in the office."""
        for node in xml.parse(PACKAGE / "registry" / "Sidebar.xcu").iter("node"):
            if node.get(f"{OOR}name") == panel:
                for prop in node.findall("prop"):
                    if prop.get(f"{OOR}name") == "Title":
                        titles = {value.get(LANG): value.text for value in prop}
                        return titles["ru" if self.language == "ru" else "en-US"]
        raise KeyError(panel)

    def of(self, element):
        """The text of an element of a pack that has it in both languages."""
        return plain(" ".join(element.findtext(self.language).split()))


class Letter:
    """A letter of a pack, or its triage ("ru.route"), as the deck shows it to a reader."""

    def __init__(self, words, letter):
        self.words = words
        pack, _, rest = letter.partition(".")
        self.id = letter
        folder = PACKAGE / "templates" / pack
        self.has_triage = (folder / "routes.xml").exists()
        file = folder / ("routes.xml" if rest == "route" else f"letters/{rest}.xml")
        self.root = xml.parse(file).getroot()
        self.jurisdiction = words.of(
            xml.parse(folder / "jurisdiction.xml").getroot().find("name"))
        self.name = words.of(self.root.find("name"))
        self._questions = {}
        self._groups = {}
        for group in self.root.find("questions").iter("group"):
            for question in group.findall("question"):
                self._groups[question.get("id")] = words.of(group.find("title"))
                self._questions[question.get("id")] = question
                for cell in question.findall("question"):
                    path = f"{question.get('id')}/{cell.get('id')}"
                    self._questions[path] = cell
                    self._groups[path] = self._groups[question.get("id")]

    def group(self, path):
        """The title of the group that asks it."""
        return self._groups[path]

    def label(self, path):
        """Of a question, or of one of a list's rows: "calls/who"."""
        question = self._questions[path]
        label = self.words.of(question.find("label"))
        if question.get("required") == "yes":
            label = self.words.say("{1} (required)").replace("{1}", label)
        return label

    def words_for(self, path):
        """What a question is called where nothing is asked: in tips, and in gaps."""
        return self.words.of(self._questions[path].find("label"))

    def gap(self, path):
        """The gap of an answer that is missing: in the letter's language, not the reader's."""
        language = "ru" if self.root.findtext("name/ru") and self.id.startswith("ru") else "en"
        return f"[{' '.join(self._questions[path].findtext(f'label/{language}').split())}]"

    def option(self, path, option):
        for element in self._questions[path].findall("option"):
            if element.get("id") == option:
                return self.words.of(element)
        raise KeyError(option)
