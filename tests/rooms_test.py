#!/usr/bin/env python3
"""Holds the project to the rules of its rooms, which CONTRIBUTING.md gives with their reasons."""
import pathlib
import re
import unittest

PROJECT = pathlib.Path(__file__).resolve().parent.parent

TOP = {"CHANGELOG.md", "CMakeLists.txt", "CMakePresets.json", "CONTRIBUTING.md", "LICENSE",
       "README.md", "docs", "extension", "oxt", "registry", "src", "templates", "test", "tests",
       "try"}
MAY_INCLUDE = {
    "core": {"core"},
    "session": {"session", "core"},
    "writer": {"writer", "session", "core"},
    "sidebar": {"sidebar", "writer", "session", "core"},
    "component": {"component", "sidebar", "writer", "session", "core"},
    "cli": {"cli", "session", "core"},
}
OFFICE_ROOMS = ("src/writer/", "src/sidebar/", "src/component/")
# What is known in one place only: a pattern of included files, and where they may be included.
KNOWN_TO = [
    (r"com/sun/star/", OFFICE_ROOMS),
    (r"(sal|rtl|osl|uno|cppu|cppuhelper|salhelper|comphelper|o3tl)/", OFFICE_ROOMS),
    (r"pugi(xml|config)", ("src/core/xml/",)),
    (r"boost/locale", ("src/core/language/",)),
    (r"unicode/", ("src/core/language/",)),
]
LONGEST = 400
CODE = {".cpp", ".hpp", ".py", ".sh", ".cmake"}
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.MULTILINE)


def violations(files):
    """What is wrong in `files`, a map from path to text, as `path: what`."""
    found = []
    for path, text in sorted(files.items()):
        top = path.split("/")[0]
        if top not in TOP:
            found.append(f"{path}: {top} is not one of the project's folders and files")
        if pathlib.PurePath(path).suffix in CODE and text.count("\n") > LONGEST:
            found.append(f"{path}: longer than {LONGEST} lines")
        if path.startswith("src/"):
            found += [f"{path}: {what}" for what in wrong_includes(path, text)]
    return found


def wrong_includes(path, text):
    room = path.split("/")[1]
    if room not in MAY_INCLUDE:
        yield f"{room} is not one of the rooms"
        return
    for name in INCLUDE.findall(text):
        other = name.split("/")[0]
        if name.startswith("."):
            yield f"includes {name}: name it from src/"
        if other in MAY_INCLUDE and other not in MAY_INCLUDE[room]:
            yield f"includes {name}: {room} must not know {other}"
        for pattern, places in KNOWN_TO:
            if re.match(pattern, name) and not path.startswith(places):
                yield f"includes {name}: only {', '.join(places)} may"


def project_files(project):
    """Every text file of the project; hidden ones and what was built are not looked at."""
    tops = [top for top in project.iterdir() if not top.name.startswith((".", "build"))]
    for path in (path for top in tops for path in (top, *top.rglob("*"))):
        if path.is_file() and "__pycache__" not in path.parts:
            yield path.relative_to(project).as_posix(), path.read_text("utf-8", "replace")


class Rules(unittest.TestCase):
    """Each rule finds what breaks it, and nothing else."""

    def wrong(self, path, text, what):
        found = violations({path: text})
        self.assertEqual(len(found), 1, found)
        self.assertIn(what, found[0])

    def right(self, path, text):
        self.assertEqual(violations({path: text}), [])

    def test_dependencies_point_one_way(self):
        self.wrong("src/core/letter/a.cpp", '#include "session/a.hpp"\n', "must not know session")
        self.wrong("src/session/a.cpp", '#include "writer/a.hpp"\n', "must not know writer")
        self.wrong("src/session/a.cpp", '#include "cli/a.hpp"\n', "must not know cli")
        self.wrong("src/writer/a.cpp", '#include "component/a.hpp"\n', "must not know component")
        self.wrong("src/writer/a.cpp", '#include "sidebar/a.hpp"\n', "must not know sidebar")
        self.wrong("src/cli/a.cpp", '#include "writer/a.hpp"\n', "must not know writer")
        self.wrong("src/core/a.cpp", '# include "../cli/a.hpp"\n', "name it from src/")
        self.right("src/core/a.cpp", '#include "core/b.hpp"\n#include <string>\n')
        self.right("src/cli/a.cpp", '#include "session/b.hpp"\n')
        self.right("src/component/a.cpp", '#include "writer/b.hpp"\n')
        self.wrong("src/sidebar/a.cpp", '#include "component/a.hpp"\n', "must not know component")
        self.right("src/sidebar/a.cpp", '#include "writer/b.hpp"\n')
        self.right("src/component/a.cpp", '#include "sidebar/b.hpp"\n')

    def test_the_office_stays_in_its_rooms(self):
        for room in ("core", "session", "cli"):
            self.wrong(f"src/{room}/a.hpp", "#include <com/sun/star/uno/XInterface.hpp>\n", "only")
            self.wrong(f"src/{room}/a.hpp", "#include <rtl/ustring.hxx>\n", "only")
        for room in ("writer", "sidebar", "component"):
            self.right(f"src/{room}/a.hpp", "#include <com/sun/star/uno/XInterface.hpp>\n")

    def test_each_library_has_one_place(self):
        self.wrong("src/core/pack/a.cpp", "#include <pugixml.hpp>\n", "src/core/xml")
        self.right("src/core/xml/a.cpp", "#include <pugixml.hpp>\n")
        self.wrong("src/core/letter/a.cpp", "#include <boost/locale.hpp>\n", "src/core/language")
        self.wrong("src/cli/a.cpp", "#include <boost/locale/format.hpp>\n", "src/core/language")
        self.right("src/core/language/a.cpp", "#include <boost/locale.hpp>\n")

    def test_folders_are_fixed(self):
        self.wrong("helpers/a.txt", "", "not one of the project's folders")
        self.wrong("src/utils/a.cpp", "", "not one of the rooms")
        self.right("docs/a.md", "")

    def test_files_stay_short(self):
        self.wrong("src/core/a.cpp", "\n" * 401, "longer than 400")
        self.right("src/core/a.cpp", "\n" * 400)
        self.right("extension/po/ru.po", "\n" * 1000)


class Project(unittest.TestCase):
    def test_follows_the_rules(self):
        files = dict(project_files(PROJECT))
        self.assertGreater(len(files), 50, f"this is not the project: {PROJECT}")
        self.assertEqual(violations(files), [])


if __name__ == "__main__":
    unittest.main()
