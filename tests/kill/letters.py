"""Letters of which every answer says its generation, and what of such a letter stands in a file."""

import os
import re
import shutil

from com.sun.star.uno import Exception as OfficeException
from headless import RUN, url

LETTER = "gb-eng.complaint"
SAMPLE = RUN / "tests/letters" / LETTER / "sample.xml"
FILTERS = {".odt": "writer8", ".docx": "MS Word 2007 XML"}
GENERATION = re.compile(r"\bg(\d+)g\b")
QUESTION = "incident.place"


def answers(number, file):
    """Writes the sample's answers with the number of the generation in every one of some words."""
    text = SAMPLE.read_text(encoding="utf-8")
    text = re.sub(r"(<answer [^>]*>[^<]*? [^<]*?)</answer>", rf"\1 g{number}g</answer>", text)
    text = re.sub(r"</given>", f" g{number}g</given>", text)
    file.write_text(text, encoding="utf-8")
    return file


def generations(text):
    return {int(number) for number in GENERATION.findall(text)}


def opened(office, file):
    """A copy of the file as the office opens it; None where it cannot."""
    copy = RUN / f"judged{os.getpid()}{file.suffix}"
    shutil.copy(file, copy)
    try:
        return office.open(url(copy), FilterName=FILTERS[file.suffix])
    except OfficeException:
        return None


def judge_text(office, file):
    """Whether the file opens as the whole letter that it was."""
    document = opened(office, file) if file.exists() else None
    if document is None:
        return "broken"
    try:
        whole = "Two photographs of the damaged door" in document.Text.String
        return "whole" if whole else "broken"
    finally:
        document.close(True)


def judge(office, file):
    """The same of a file with a letter in it; where text and answers are not of one generation,
    what is wrong with them."""
    if judge_text(office, file) == "broken":
        return "broken"
    document = opened(office, file)
    fresh = office.open()
    try:
        text = document.Text.String
        state = getattr(document.DocumentProperties.UserDefinedProperties, "Redress", "")
        if len(generations(text)) != 1 or generations(text) != generations(state):
            return f"text of {generations(text)}, answers of {generations(state)}"
        kept = RUN / f"judged{os.getpid()}.xml"
        for one, command, arguments in (
                (document, "save-answers", {"URL": url(kept)}),
                (fresh, "start", {"Letter": LETTER, "Answers": url(kept)})):
            done, said = office.dispatch(one, command, **arguments)
            if not done:
                return f"{command}: {said}"
        if fresh.Text.String != text:
            return "the text is not what its answers make"
        # All marks are where their answers stand: a change goes everywhere and leaves nothing out.
        for one in (document, fresh):
            done, said = office.dispatch(one, "answer", Question=QUESTION, Value="elsewhere")
            if not done or said:
                return f"another answer: {said}"
        if fresh.Text.String != document.Text.String:
            return "another answer does not come to all its places"
        return "whole"
    finally:
        document.close(True)
        fresh.close(True)
