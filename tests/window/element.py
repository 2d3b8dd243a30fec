"""What a person sees and touches, as the bus for accessibility tells it."""

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

State = Atspi.StateType


def plain(text):
    """With common spaces: where a line may break is not what is read."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


class Gone(Exception):
    """The element is no longer there."""


def _asked(function):
    """A question to the office; an element that died meanwhile is Gone."""

    def ask(*arguments):
        try:
            return function(*arguments)
        except GLib.Error as error:
            raise Gone(str(error)) from None

    return ask


class Element:
    """One control, window or paragraph. Nothing is remembered: each question asks the office."""

    def __init__(self, accessible):
        self.accessible = accessible

    @property
    @_asked
    def role(self):
        return self.accessible.get_role_name()

    @property
    @_asked
    def name(self):
        return plain(self.accessible.get_name() or "")

    @property
    @_asked
    def description(self):
        return self.accessible.get_description() or ""

    @_asked
    def children(self):
        found = []
        for index in range(self.accessible.get_child_count()):
            child = self.accessible.get_child_at_index(index)
            if child is not None:
                found.append(Element(child))
        return found

    @property
    @_asked
    def parent(self):
        parent = self.accessible.get_parent()
        return None if parent is None else Element(parent)

    @_asked
    def has(self, *states):
        """States as their names: "showing", "focused"."""
        held = self.accessible.get_state_set()
        return all(held.contains(getattr(State, state.upper())) for state in states)

    @property
    @_asked
    def place(self):
        """x, y, width and height on the screen."""
        x, y, width, height = self._told_place()
        pane = self
        while pane is not None and pane.role not in ("root pane", "frame", "application"):
            pane = pane.parent
        # Controls in a panel of the sidebar tell where they are in it.
        if pane is not None and pane is not self and pane.role == "root pane" and not pane.name:
            inner, outer = pane._told_place(), pane.parent._told_place()
            x, y = x + outer[0] - inner[0], y + outer[1] - inner[1]
        return x, y, width, height

    @_asked
    def _told_place(self):
        area = Atspi.Component.get_extents(self.accessible, Atspi.CoordType.SCREEN)
        return area.x, area.y, area.width, area.height

    @property
    @_asked
    def text(self):
        if "Text" not in self.accessible.get_interfaces():
            return ""
        # The number of characters counts code units: all of it is -1.
        return plain(Atspi.Text.get_text(self.accessible, 0, -1))

    @property
    @_asked
    def cursor(self):
        """Before which character it stands; -1 where it is not in this text."""
        return Atspi.Text.get_caret_offset(self.accessible)

    @_asked
    def set_text(self, text):
        if not Atspi.EditableText.set_text_contents(self.accessible, text):
            raise AssertionError(f"{self} takes no text")

    @_asked
    def press(self, action=0):
        if not Atspi.Action.do_action(self.accessible, action):
            raise AssertionError(f"{self} cannot be pressed")

    @_asked
    def take_focus(self):
        Atspi.Component.grab_focus(self.accessible)

    @_asked
    def select(self, index):
        """Selects a child, as a list has them."""
        Atspi.Selection.select_child(self.accessible, index)

    @_asked
    def selected(self):
        """The names of the children that are selected."""
        return [Atspi.Selection.get_selected_child(self.accessible, index).get_name()
                for index in range(Atspi.Selection.get_n_selected_children(self.accessible))]

    def walk(self, inside=lambda element: True):
        """This element and all in it, from the top; `inside` tells whether to look into one."""
        yield self
        try:
            if not inside(self):
                return
            children = self.children()
        except Gone:
            return
        for child in children:
            yield from child.walk(inside)

    def each(self, role=None, name=None, showing=True, skip=()):
        """The elements in this one of a role (or one of several) and of a name, as it stands or as
        a function that knows it; `skip` are roles not looked into."""
        roles = (role,) if isinstance(role, str) else role
        for element in self.walk(lambda it: it.role not in skip
                                 and (not showing or it is self or it.has("showing"))):
            try:
                if (roles is None or element.role in roles) and _named(element, name) and (
                        not showing or element.has("showing")):
                    yield element
            except Gone:
                pass

    def all(self, role=None, name=None, showing=True, skip=()):
        return list(self.each(role, name, showing, skip))

    def first(self, role=None, name=None, showing=True, skip=()):
        return next(self.each(role, name, showing, skip), None)

    @_asked
    def having(self, *states):
        """The elements in this one that have all the states, found by the office itself."""
        every = Atspi.CollectionMatchType.ALL
        rule = Atspi.MatchRule.new(
            Atspi.StateSet.new([getattr(State, state.upper()) for state in states]), every,
            {}, every, [], every, [], every, False)
        return [Element(found) for found in Atspi.Collection.get_matches(
            self.accessible, rule, Atspi.CollectionSortOrder.CANONICAL, 0, True)
            if found is not None]

    def tree(self):
        """All of it in words, for who reads the log of a failure."""
        return "\n".join(self._lines(0))

    def _lines(self, depth):
        try:
            shown = "".join(letter for letter, state in
                            (("s", "showing"), ("f", "focusable"), ("F", "focused"),
                             ("e", "enabled"), ("c", "checked"), ("x", "selected"))
                            if self.has(state))
            text = self.text
            yield (f"{'  ' * depth}{self.role} {self.name!r} [{shown}] {self._told_place()}"
                   + (f" text {text!r}" if text else ""))
            if self.role == "menu bar":
                return
            children = self.children()
        except Gone:
            return
        for child in children:
            yield from child._lines(depth + 1)

    def __str__(self):
        try:
            return f"{self.role} {self.name!r}"
        except Gone:
            return "an element that is gone"


def _named(element, name):
    if name is None:
        return True
    return name(element.name) if callable(name) else element.name == name


def desktop():
    Atspi.init()
    return Element(Atspi.get_desktop(0))
