"""The profile an office starts with: nothing asks or greets, and the deck is open."""

import time
from xml.sax.saxutils import escape

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
"""
TABS = 48  # of the sidebar's width, the column of tabs


def _value(path, name, value):
    return (f'<item oor:path="/org.openoffice.{path}"><prop oor:name="{name}" oor:op="fuse">'
            f"<value>{value}</value></prop></item>\n")


def write(folder, *, language, deck, width, icons="colibre", zoom=100):
    """Writes the settings of a profile nobody has started with. `width` is that of the deck in
    pixels, `icons` the icon theme, `zoom` the document's in percent."""
    now = int(time.time())
    decks = "".join(f"<it>{context},{escape(deck)}</it>"
                    for context in ("any", "com.sun.star.text.TextDocument"))
    total = width + TABS
    settings = [
        _value("Office.Common/Misc", "FirstRun", "false"),
        _value("Office.Common/Misc", "ShowTipOfTheDay", "false"),
        _value("Office.Common/Misc", "SymbolStyle", icons),
        _value("Office.Common/Save/Document", "AutoSave", "false"),
        _value("Office.Recovery/AutoSave", "Enabled", "false"),
        # The office greets the first start of a version, and begs from time to time.
        _value("Setup/Product", "ooSetupLastVersion", "7.4"),
        _value("Setup/Product", "LastTimeDonateShown", now),
        _value("Setup/Product", "LastTimeGetInvolvedShown", now),
        _value("Office.Linguistic/General", "UILocale", language),
        # Underlined words would be in the pictures.
        _value("Office.Linguistic/SpellChecking", "IsSpellAuto", "false"),
        _value("Office.Writer/Layout/Zoom", "Value", zoom),
        _value("Office.Writer/Layout/Zoom", "Type", 0),
        _value("Office.UI.Sidebar/Content", "LastActiveDeck", decks),
        '<item oor:path="/org.openoffice.Office.Views/Windows">'
        '<node oor:name="swriter/10336" oor:op="replace">'
        '<node oor:name="UserData"><prop oor:name="Data" oor:op="fuse" oor:type="xs:string">'
        f"<value>V2,V,0,AL:(5,16,0/0/{total}/450,{total};1252)</value></prop></node>"
        '<prop oor:name="WindowState" oor:op="fuse"><value></value></prop></node></item>\n',
    ]
    user = folder / "user"
    user.mkdir(parents=True)
    (user / "registrymodifications.xcu").write_text(
        HEAD + "".join(settings) + "</oor:items>\n", encoding="utf-8")
