"""What a screen reader gets from the windows of Aplomb, for tests: the accessibility tree, and live announcements in their order.

Usage: atspi.py        on a session bus with org.a11y.Bus

Prints one JSON object a line; an announcement is {"what": "live", "live": "polite" or "assertive", "text": ...}.
Takes orders on standard input, one a line:
  read      prints every object that can be seen, in the order of the tree: role, name, description, states, text
"""
import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

# What a screen reader listens to in a live region.
CHANGES = ["object:children-changed:add", "object:text-changed:insert", "object:announcement", "object:notification"]


def say(what, **more):
    print(json.dumps({"what": what, **more}), flush=True)


def children(thing):
    every = [thing.get_child_at_index(at) for at in range(thing.get_child_count())]
    return [each for each in every if each is not None]


def text_of(thing):
    """The text of an object without that of the objects in it."""
    if "Text" not in thing.get_interfaces():
        return ""
    return Atspi.Text.get_text(thing, 0, Atspi.Text.get_character_count(thing)).replace("\ufffc", " ").strip()


def read(thing):
    # WebKitGTK does not tell of a name that changes, and the library remembers names.
    thing.clear_cache()
    states = [state.value_nick for state in thing.get_state_set().get_states()]
    if "showing" in states or "visible" in states:
        yield {
            "role": thing.get_role_name(),
            "name": thing.get_name(),
            "description": thing.get_description(),
            "states": sorted(states),
            "text": text_of(thing),
        }
    for child in children(thing):
        yield from read(child)


def order(line):
    if line == "read":
        say("read", objects=[each for application in children(Atspi.get_desktop(0)) for each in read(application)])


def announced(event):
    """The object of an event that a screen reader reads aloud by itself, and how urgently; or nothing."""
    added = event.any_data if isinstance(event.any_data, Atspi.Accessible) else event.source
    live = (added.get_attributes() or {}).get("container-live")
    # A region that comes with its text is announced only if it is an alert.
    inside = (event.source.get_attributes() or {}).get("container-live") == live
    return (added, live) if live == "assertive" or (live == "polite" and inside) else None


def changed(event):
    try:
        found = announced(event)
        if found is not None:
            say("live", live=found[1], text=" ".join(text for text in map(text_of, walk(found[0])) if text))
    except GLib.Error:
        # The object is gone already: a screen reader has nothing to say of it.
        pass


def walk(thing):
    yield thing
    for child in children(thing):
        yield from walk(child)


def readable(source, condition):
    line = sys.stdin.readline().strip()
    if line == "":
        Atspi.event_quit()
        return False
    try:
        order(line)
        say("done", order=line)
    except GLib.Error as trouble:
        # The page changed meanwhile: the test reads again.
        say("trouble", order=line, detail=str(trouble))
    return True


Atspi.init()
listener = Atspi.EventListener.new(changed)
for change in CHANGES:
    listener.register(change)
GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, readable)
say("up")
Atspi.event_main()
