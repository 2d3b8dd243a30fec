"""Two letters as a person would write them: what is chosen, answered and looked for, and what has
to stand in the document after each step."""

import dataclasses


@dataclasses.dataclass(frozen=True)
class Answer:
    path: str  # as the session has it: "calls/date" is a field of the list's row that is open
    # write, type (with keys), choose (an option), check (an option), part (of a person), follow (a
    # link of the question's)
    way: str
    value: str
    seen: tuple = ()  # pieces of text in the document afterwards
    part: str = ""  # for a person: the field's label in English


@dataclasses.dataclass(frozen=True)
class Script:
    letter: str
    language: str  # of the office
    situation: str
    answers: tuple  # of tuples: one question each
    later: str  # a question that is put off
    search: str
    cited: str  # how the entry in the list begins; the citation is the same words
    citation: str  # what stands in the text then
    own_words: str  # typed before the citation
    clause: str  # words that find a clause
    clause_line: str  # in its entry of the list
    clause_text: str  # what stands in the text then
    file: str  # in the name of the PDF


RUSSIAN = Script(
    letter="ru.proc.inaction",
    language="en-US",
    situation="late",
    answers=(
        (Answer("prosecutor.level", "choose", "district", ("[Район]",)),
         Answer("prosecutor.district", "write", "Центральный район г. Хабаровска",
                ("Прокурору Центрального района г. Хабаровска",))),
        (Answer("applicant", "part", "Петрова", (), "Surname"),
         Answer("applicant", "part", "Анна", ("от Петровой Анны",), "Given name"),
         Answer("applicant", "follow", "Cases: {1}"),
         Answer("applicant", "part", "Петровой Анны Сергеевны", ("от Петровой Анны Сергеевны",),
                "Genitive (of whom?)")),
        (Answer("applicant.address", "write", "680000, г. Хабаровск, ул. Калинина, д. 12, кв. 47",
                ("г. Хабаровск, ул. Калинина, д. 12, кв. 47",)),),
        (Answer("applicant.phone", "type", "+7 900 000-00-00", ("тел. +7 900 000-00-00",)),),
        (Answer("body", "type", "Отдел полиции № 4".replace("№ ", ""),
                ("бездействие должностных лиц Отдела полиции 4",)),),
        (Answer("incident.date", "type", "7.11.2026", ("7 ноября 2026 г.",)),),
        (Answer("incident.place", "write", "двор дома 12", ("Место: двор дома 12.",)),),
        (Answer("calls", "add", ""),
         Answer("calls/date", "write", "7.11.2026"),
         Answer("calls/time", "write", "22:48"),
         Answer("calls/number", "write", "102", ("7 ноября 2026 г. в 22 ч 48 мин",)),
         Answer("calls", "add", ""),
         Answer("calls/date", "write", "8.11.2026"),
         Answer("calls/time", "write", "0:55"),
         Answer("calls/number", "write", "112", ("8 ноября 2026 г. в 0 ч 55 мин", "22 ч 48 мин"))),
    ),
    later="inaction",
    search="10",
    cited="п. 1 ст. 10",
    citation="п. 1 ст. 10",
    own_words="Прошу учесть и ",
    clause="violence",
    clause_line="Violence or pressure",
    clause_text="насили",
    file="Жалоба прокурору на бездействие полиции",
)

BRITISH = Script(
    letter="gb-eng.complaint",
    language="ru",
    situation="rude",
    answers=(
        (Answer("force", "choose", "metropolitan", ("Metropolitan Police Service",)),),
        (Answer("subject", "check", "officer", ("[Officers and members of staff]",)),),
        (Answer("writer", "part", "Anna", (), "First name"),
         Answer("writer", "part", "Petrova", ("Anna Petrova",), "Surname")),
        (Answer("writer.address", "write", "Flat 3, 14 Larch Road\nLondon", ("14 Larch Road",
                                                                             "London")),),
        (Answer("writer.email", "type", "anna.petrova@example.org",
                ("anna.petrova@example.org",)),),
        (Answer("incident.date", "type", "3.11.2026", ("3 November 2026",)),),
        (Answer("incident.place", "type", "the front counter of the station",
                ("the front counter of the station",)),),
        (Answer("officers", "add", ""),
         Answer("officers/name", "write", "Daniel Harwood", ("Daniel Harwood",)),
         Answer("officers/number", "write", "4471PL", ("4471PL",)),
         Answer("officers", "add", ""),
         Answer("officers/name", "write", "Mark Ellis", ("Mark Ellis", "Daniel Harwood"))),
    ),
    later="account",
    search="12",
    cited="s 12(3)",
    citation="PRA 2002, s 12(3)",
    own_words="Please consider ",
    clause="search",
    clause_line="Остановка и досмотр",
    clause_text="stopped and searched",
    file="",
)


@dataclasses.dataclass(frozen=True)
class Triage:
    triage: str
    call: str  # how the heading of the first call begins
    chosen: tuple  # question and option, in the order they are asked
    days: tuple  # question and what is typed
    told: tuple  # words of the way
    carried: tuple  # what stands in the letter at once
    answered: tuple = ()  # questions of the letter that need not be answered again


RUSSIAN_TRIAGE = Triage(
    triage="ru.route",
    call="112, 102",
    chosen=(("matter", "call"), ("uniform", "police"), ("object", "unit"), ("tried", "none"),
            ("want", "speed")),
    days=(("incident.date", "7.11.2026"), ("learned", "7.11.2026")),
    told=("The prosecutor of the district", "ст. 10", "7 February 2027"),
    carried=("7 ноября 2026 г.",),
)

BRITISH_TRIAGE = Triage(
    triage="gb-eng.route",
    call="999",
    chosen=(("matter", "conduct"), ("force", "metropolitan"), ("object", "officer"),
            ("capacity", "own"), ("outcomes", "apology")),
    days=(("incident.date", "3.11.2026"),),
    told=("через отдел профессиональных стандартов", "PRA 2002", "2 ноября 2027 г."),
    carried=("3 November 2026", "Metropolitan Police Service"),
    answered=("force", "subject", "incident.date"),
)
