#!/usr/bin/python3
"""screenshots.py LOOK…: pictures of every panel in its states, in both languages, narrow and wide,
in each look; a sheet of all states of one kind; and deck and letter side by side."""

import subprocess
import sys

import office as driver
from deck import ANSWERS, LAW, LETTER, SENDING, Deck
from office import KEPT, RUN, Office
from scripts import BRITISH_TRIAGE, RUSSIAN_TRIAGE

# Name of the look: environment, icon theme.
LOOKS = {
    "light": ({"GTK_THEME": "Adwaita"}, "colibre"),
    "dark": ({"GTK_THEME": "Adwaita:dark"}, "colibre_dark"),
    "contrast": ({"GTK_THEME": "HighContrastInverse"}, "colibre_dark"),
    "double": ({"GTK_THEME": "Adwaita", "GDK_SCALE": "2"}, "colibre"),
}
WIDTHS = (180, 400)
# The office's language; letter, what happened, and what shows most: a list, a wrong answer, a search,
# citations typed by hand.
LANGUAGES = {
    "en-US": ("gb-eng.complaint", "rude", ("officers", "name"), "incident.date", "search",
              ("See s.12 PRA 2002", "and s.999 PRA 2002")),
    "ru": ("ru.proc.inaction", "late", ("calls", "number"), "incident.date", "10",
           ("Нарушен п.1 ст.10 закона о прокуратуре", "См. ст. 999 закона о прокуратуре")),
}


# What is chosen in the triage of a pack.
TRIAGES = {"ru": RUSSIAN_TRIAGE, "gb-eng": BRITISH_TRIAGE}


class Camera:
    def __init__(self, office, kind, scale):
        self.office = office
        self.scale = scale  # the bus tells places without it, and clicks would go astray
        self.deck = Deck(office)
        self.kind = kind
        self.pictures = []

    def take(self, state):
        # Away with the mouse: it would show tips.
        driver.xdotool("mousemove", 2, 2)
        self.office.until_still(self.deck.sidebar())
        area = (self.scale * number for number in self.deck.sidebar().place)
        self.pictures.append(driver.picture(f"{self.kind}-{len(self.pictures) + 1}-{state}", area))

    def sheet(self):
        subprocess.run(["montage", *map(str, self.pictures), "-tile", f"{len(self.pictures)}x1",
                        "-geometry", "+6+6", "-gravity", "north", "-background", "gray50",
                        str(KEPT / f"sheet-{self.kind}.png")], check=True)

    def go(self, name, situation, rows, wrong, search, typed):
        """Through the states of all panels."""
        deck = self.deck
        letter = deck.letter(name)
        deck.panel(SENDING)
        self.take("empty")
        deck.begin()
        self.take_triage(letter)
        deck.choose_by_hand(letter, situation)
        self.take("choice")
        deck.start_chosen()
        deck.find(ANSWERS, "list", deck.say("Groups of questions"))
        self.take("started")
        if letter.id.startswith("gb"):
            deck.find(ANSWERS, "check box", letter.option("subject", "officer")).press()
        deck.open_group(letter, rows[0])
        for value in ("1", "2"):
            deck.add_row(letter.words_for(rows[0]))
            deck.write(ANSWERS, letter.label("/".join(rows)), value)
        self.take("rows")
        if self.scale > 1:
            self.sheet()
            return
        deck.open_group(letter, wrong)
        deck.type(ANSWERS, letter.label(wrong), "31.02.2026")
        driver.key("Tab")
        self.take("wrong")
        if letter.id.startswith("ru"):
            self.take_cases(letter)
        deck.open_group(letter, "grounds")
        deck.ask_law(search)
        self.take("law")
        deck.insert(lambda line: line.startswith(("s ", "s\u00a0", "п", "ст")))
        deck.find(LAW, "text", deck.say("Provisions"))
        self.take("citation")
        self.office.go_to_end()
        for line in typed:
            driver.key("Return")
            driver.type_text(line)
        driver.key("Up")
        deck.find(LAW, "list", deck.say("Citations that you should look at"))
        self.take("remarks")
        deck.open_answers(RUN / "letters" / name / "sample.xml")
        deck.find(SENDING, "label", deck.say("Every required question is answered."))
        self.take("complete")
        # One paragraph is deleted by hand.
        first = self.office.paragraphs()[0]
        self.office.go_to_end()
        driver.key("ctrl+Home")
        self.office.wait("the cursor at the top", lambda: self.office.cursor() == (0, 0))
        driver.key("ctrl+shift+Down", "Delete")
        self.office.wait("it to go", lambda: self.office.paragraphs()[0] != first)
        deck.find(LETTER, "list", deck.say("Waiting for your decision"))
        self.take("edited")
        self.sheet()


    def take_triage(self, letter):
        """Whom to call while it happens, and the way when it does not."""
        deck = self.deck
        if not letter.has_triage:
            return
        steps = TRIAGES[letter.id.partition(".")[0]]
        triage = deck.letter(steps.triage)
        deck.choose(LETTER, deck.say("Jurisdiction"), letter.jurisdiction)
        deck.choose(LETTER, triage.label("now"), deck.say("Yes"))
        self.take("now")
        deck.choose(LETTER, triage.label("now"), deck.say("No"))
        for path, option in steps.chosen:
            deck.choose(LETTER, triage.label(path), triage.option(path, option))
        deck.find(LETTER, "combo box", deck.say("Where to turn"))
        self.take("way")

    def take_cases(self, letter):
        """A name that tells no gender, then one that the rules are not sure of, and a body that
        they decline but for the form that the user wrote."""
        deck = self.deck
        deck.open_group(letter, "applicant")
        deck.type(ANSWERS, deck.say("Surname"), "Ткачук")
        driver.key("Tab")
        deck.find(ANSWERS, "label", deck.say("The name does not tell it. Until you choose, the "
                                             "letter has the words for both."))
        self.take("gender")
        deck.type(ANSWERS, deck.say("Surname"), "Заяц")
        deck.type(ANSWERS, deck.say("Given name"), "Иван")
        driver.key("Tab")
        deck.follow(ANSWERS, "Cases: {1}", letter.words_for("applicant"))
        deck.find(ANSWERS, "text", deck.say("Dative (to whom?)"))
        self.take("unsure")
        deck.open_group(letter, "body")
        deck.type(ANSWERS, letter.label("body"), "Отдел полиции 4 УМВД России по г. Хабаровску")
        deck.follow(ANSWERS, "Cases: {1}", letter.words_for("body"))
        dative = deck.say("Dative (to whom, to what?)")
        deck.type(ANSWERS, dative, "ОП 4")
        deck.find(ANSWERS, "label", deck.say("{1}, as you wrote it").replace("{1}", dative))
        self.take("cases")


def take(look, language, width):
    environment, icons = LOOKS[look]
    kind = f"{language[:2]}-{look}-{width}"
    print(kind, flush=True)
    with Office(kind, language=language, width=width, icons=icons, zoom=50,
                environment=environment) as office:
        Camera(office, kind, int(environment.get("GDK_SCALE", 1))).go(*LANGUAGES[language])


def take_readme():
    """Deck and letter side by side, as a person has them: 1200 pixels wide."""
    letter, situation = "gb-eng.complaint", "rude"
    with Office("readme", language="en-US", width=320, zoom=75) as office:
        deck = Deck(office)
        deck.start(deck.letter(letter), situation)
        deck.open_answers(RUN / "letters" / letter / "sample.xml")
        office.wait_for_text("4218765/26")
        deck.open_group(deck.letter(letter), "account")
        # Away with the mouse, and with what the office shows under it.
        driver.xdotool("mousemove", 2, 2)
        office.until_still(office.window())
        driver.picture("deck")


def main():
    for look in sys.argv[1:]:
        if look == "readme":
            take_readme()
            continue
        for language in LANGUAGES:
            for width in WIDTHS if look != "double" else WIDTHS[:1]:
                take(look, language, width)


if __name__ == "__main__":
    main()
