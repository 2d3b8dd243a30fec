#!/usr/bin/env python3
"""Holds what registry/ tells the office to what the package and the sidebar have."""
import pathlib
import re
import unittest
import xml.etree.ElementTree as xml

PROJECT = pathlib.Path(__file__).resolve().parent.parent
OOR = "{http://openoffice.org/2001/registry}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
# The words of a command's button, where it has one: those of the menu contain them.
BUTTONS = {"start": "Start letter", "start-new": "Start letter", "open-answers": "Open answers…",
           "save-answers": "Save answers…", "back": "Back", "next": "Next",
           "later": "Fill in later", "search": "Search law and clauses", "insert": "Insert",
           "finish": "Finish the letter…",
           "reading-copy": "Reading copy…", "redacted-copy": "Redacted copy…",
           "export": "Export PDF…", "print": "Print…",
           "clear-book": "Clear the address book…"}


def read(name):
    return xml.parse(PROJECT / "registry" / f"{name}.xcu").getroot()


def values(node, name):
    """The texts of a property of the node itself, by language."""
    for prop in node.findall("prop"):
        if prop.get(OOR + "name") == name:
            return {value.get(LANG): value.text or "" for value in prop.findall("value")}
    return {}


def value(node, name):
    return values(node, name).get(None)


def nodes(root, name):
    """The nodes of the set with that name."""
    return [one for found in root.iter("node") if found.get(OOR + "name") == name
            for one in found.findall("node")]


def russian():
    text = (PROJECT / "extension/po/ru.po").read_text("utf-8")
    return dict(re.findall(r'^msgid "(.*)"\nmsgstr "(.*)"$', text, re.MULTILINE))


class Registry(unittest.TestCase):
    def test_every_text_is_in_both_languages(self):
        found = 0
        for file in (PROJECT / "registry").glob("*.xcu"):
            for prop in xml.parse(file).getroot().iter("prop"):
                languages = {value.get(LANG) for value in prop.findall("value")}
                if prop.get(OOR + "name") == "Title":
                    found += 1
                    self.assertEqual(languages, {"en-US", "ru"}, xml.tostring(prop))
                else:
                    self.assertEqual(languages, {None}, xml.tostring(prop))
        self.assertGreater(found, 15)

    def test_the_menu_has_every_command_and_no_other(self):
        source = (PROJECT / "src/sidebar/commands.cpp").read_text("utf-8")
        listed = re.search(r"commandNames\(\) \{\s*static [^{]*\{(.*?)\}", source, re.DOTALL)
        urls = [value(item, "URL") for item in nodes(read("Addons"), "Submenu")]
        self.assertEqual(sorted(url for url in urls if url != "private:separator"),
                         sorted("vnd.redress:" + name for name in
                                re.findall(r'"([\w-]+)"', listed[1])))

    def test_the_menu_says_what_the_buttons_say(self):
        seen = 0
        for item in nodes(read("Addons"), "Submenu"):
            button = BUTTONS.get((value(item, "URL") or "").partition(":")[2])
            if button is None:
                continue
            seen += 1
            for language, words in (("en-US", button), ("ru", russian()[button])):
                title = values(item, "Title")[language]
                self.assertIn(words, title.replace("~", ""))
        self.assertEqual(seen, len(BUTTONS))

    def test_no_letter_is_underlined_twice_in_a_menu(self):
        for language in ("en-US", "ru"):
            titles = [values(item, "Title").get(language, "")
                      for item in nodes(read("Addons"), "Submenu")]
            letters = [title[title.index("~") + 1].lower() for title in titles if "~" in title]
            self.assertEqual(len(letters), len(set(letters)), sorted(letters))

    def test_the_menu_is_for_text_documents_only(self):
        menus = nodes(read("Addons"), "OfficeMenuBar")
        self.assertEqual([value(menu, "Context") for menu in menus],
                         ["com.sun.star.text.TextDocument"])

    def test_panels_belong_to_the_deck_and_to_the_factory(self):
        sidebar = read("Sidebar")
        decks = [value(deck, "Id") for deck in nodes(sidebar, "DeckList")]
        factories = [value(one, "Name") for one in nodes(read("Factories"), "UIElementFactories")]
        source = "".join(file.read_text("utf-8")
                         for file in (PROJECT / "src/sidebar").glob("*.[hc]pp"))
        for panel in nodes(sidebar, "PanelList"):
            name = value(panel, "Id")
            self.assertEqual(panel.get(OOR + "name"), name)
            self.assertIn(value(panel, "DeckId"), decks)
            url = value(panel, "ImplementationURL").strip()
            self.assertEqual(url, f"private:resource/toolpanel/{factories[0]}/{name}")
            self.assertTrue(f'"{name}"' in source, name)

    def test_what_is_named_is_in_the_package(self):
        components = xml.parse(PROJECT / "extension/redress.components").getroot()
        there = {one.get("name") for one in components.iter() if one.tag.endswith("mentation")}
        named = [value(one, "FactoryImplementation")
                 for one in nodes(read("Factories"), "UIElementFactories")]
        named += [one.get(OOR + "name") for one in nodes(read("ProtocolHandler"), "HandlerSet")]
        self.assertEqual(len(named), 2)
        for name in named:
            self.assertIn(name, there)
        for file in (PROJECT / "registry").glob("*.xcu"):
            for icon in re.findall(r"icons/[\w.]+", file.read_text("utf-8")):
                self.assertTrue((PROJECT / "extension" / icon).is_file(), icon)

    def test_the_manifest_names_every_file(self):
        manifest = (PROJECT / "extension/META-INF/manifest.xml").read_text("utf-8")
        self.assertEqual(sorted(re.findall(r"registry/(\w+\.xc[us])", manifest)),
                         sorted(file.name for file in (PROJECT / "registry").iterdir()))


if __name__ == "__main__":
    unittest.main()
