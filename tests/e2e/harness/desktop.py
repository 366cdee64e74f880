"""Parts of a desktop on a session bus, for tests: notifications, the tray, and lock and sleep.

Usage: desktop.py PART...   with parts of: notifications, tray, logind

Prints what happens as one JSON object a line. Takes orders on standard input, one a line:
  act ID KEY        chooses an action of a notification; the service closes it afterwards, as most do
  close ID          closes a notification as a person does
  inhibit on|off    do-not-disturb
  item              prints the properties and the menu of the tray's icon
  choose ID         chooses a line of its menu
  lock on|off       the screen saver
  session           logind locks the session
  sleep on|off      logind
"""
import json
import sys
import time

import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
BUS = dbus.SessionBus()
NOTIFICATIONS = "org.freedesktop.Notifications"
WATCHER = "org.kde.StatusNotifierWatcher"
LOGIND = "org.freedesktop.login1"


def plain(value):
    """A D-Bus value as plain data; pictures as their size."""
    if isinstance(value, dbus.Boolean):
        return bool(value)
    if isinstance(value, (dbus.Dictionary, dict)):
        return {str(key): plain(each) for key, each in value.items()}
    if isinstance(value, dbus.Array) and value.signature == "y":
        return f"{len(value)} bytes"
    if isinstance(value, (list, tuple)):
        return [plain(each) for each in value]
    if isinstance(value, int):
        return int(value)
    return value if isinstance(value, float) else str(value)


def say(what, **more):
    print(json.dumps({"what": what, "at": time.time() * 1000, **more}), flush=True)


class Notifications(dbus.service.Object):
    """Freedesktop notifications 1.2, with the property that KDE adds."""

    def __init__(self):
        self.name = dbus.service.BusName(NOTIFICATIONS, BUS)
        super().__init__(BUS, "/org/freedesktop/Notifications")
        self.last = 0
        self.inhibited = False

    @dbus.service.method(NOTIFICATIONS, in_signature="susssasa{sv}i", out_signature="u")
    def Notify(self, app, replaces, icon, summary, body, actions, hints, expires):
        if not replaces:
            self.last += 1
        number = int(replaces) or self.last
        say("notify", id=number, replaces=int(replaces), app=str(app), summary=str(summary), body=str(body),
            actions=plain(actions), hints=plain(hints), expires=int(expires))
        return number

    @dbus.service.method(NOTIFICATIONS, in_signature="u")
    def CloseNotification(self, number):
        say("withdraw", id=int(number))
        self.NotificationClosed(number, 3)

    @dbus.service.method(NOTIFICATIONS, out_signature="as")
    def GetCapabilities(self):
        return ["actions", "body", "body-markup"]

    @dbus.service.method(NOTIFICATIONS, out_signature="ssss")
    def GetServerInformation(self):
        return ("test", "aplomb", "1", "1.2")

    @dbus.service.signal(NOTIFICATIONS, signature="us")
    def ActionInvoked(self, number, key):
        pass

    @dbus.service.signal(NOTIFICATIONS, signature="uu")
    def NotificationClosed(self, number, reason):
        pass

    @dbus.service.method(dbus.PROPERTIES_IFACE, in_signature="ss", out_signature="v")
    def Get(self, interface, name):
        if interface != NOTIFICATIONS or name != "Inhibited":
            raise dbus.exceptions.DBusException(f"no property {name}", name="org.freedesktop.DBus.Error.UnknownProperty")
        return dbus.Boolean(self.inhibited)

    @dbus.service.method(dbus.PROPERTIES_IFACE, in_signature="s", out_signature="a{sv}")
    def GetAll(self, interface):
        return {"Inhibited": dbus.Boolean(self.inhibited)} if interface == NOTIFICATIONS else {}

    @dbus.service.signal(dbus.PROPERTIES_IFACE, signature="sa{sv}as")
    def PropertiesChanged(self, interface, changed, invalidated):
        pass

    def inhibit(self, on):
        self.inhibited = on
        self.PropertiesChanged(NOTIFICATIONS, {"Inhibited": dbus.Boolean(on)}, [])


class Tray(dbus.service.Object):
    """The watcher that icons of the tray register with."""

    def __init__(self):
        self.name = dbus.service.BusName(WATCHER, BUS)
        super().__init__(BUS, "/StatusNotifierWatcher")
        self.item = None

    @dbus.service.method(WATCHER, in_signature="s", sender_keyword="sender")
    def RegisterStatusNotifierItem(self, service, sender):
        self.item = sender if service.startswith("/") else service
        self.path = service if service.startswith("/") else "/StatusNotifierItem"
        BUS.add_signal_receiver(lambda *_: say("icon"), "NewIcon", "org.kde.StatusNotifierItem", self.item)
        BUS.add_signal_receiver(lambda *_: say("tooltip"), "NewToolTip", "org.kde.StatusNotifierItem", self.item)
        say("registered")

    @dbus.service.method(WATCHER, in_signature="s")
    def RegisterStatusNotifierHost(self, service):
        pass

    @dbus.service.signal(WATCHER, signature="s")
    def StatusNotifierItemRegistered(self, service):
        pass

    @dbus.service.method(dbus.PROPERTIES_IFACE, in_signature="ss", out_signature="v")
    def Get(self, interface, name):
        return self.GetAll(interface)[name]

    @dbus.service.method(dbus.PROPERTIES_IFACE, in_signature="s", out_signature="a{sv}")
    def GetAll(self, interface):
        items = [self.item] if self.item else []
        return {
            "RegisteredStatusNotifierItems": dbus.Array(items, signature="s"),
            "IsStatusNotifierHostRegistered": dbus.Boolean(True),
            "ProtocolVersion": dbus.Int32(0),
        }

    def _menu(self):
        item = dbus.Interface(BUS.get_object(self.item, self.path), dbus.PROPERTIES_IFACE)
        properties = item.GetAll("org.kde.StatusNotifierItem")
        return properties, dbus.Interface(BUS.get_object(self.item, properties["Menu"]), "com.canonical.dbusmenu")

    def show(self):
        properties, menu = self._menu()
        layout = menu.GetLayout(0, -1, dbus.Array([], signature="s"))[1]
        say("item", properties=plain(properties), menu=self._lines(layout))

    def _lines(self, layout):
        return [
            {"id": int(each[0]), **{key: plain(value) for key, value in each[1].items()}, "lines": self._lines(each)}
            for each in layout[2]
        ]

    def choose(self, number):
        self._menu()[1].Event(number, "clicked", dbus.String("", variant_level=1), 0)


class Logind(dbus.service.Object):
    """The one session of logind."""

    def __init__(self):
        self.name = dbus.service.BusName(LOGIND, BUS)
        super().__init__(BUS, "/org/freedesktop/login1")
        self.session = LogindSession()

    @dbus.service.method(f"{LOGIND}.Manager", in_signature="u", out_signature="o")
    def GetSessionByPID(self, pid):
        return dbus.ObjectPath("/org/freedesktop/login1/session/test")

    @dbus.service.signal(f"{LOGIND}.Manager", signature="b")
    def PrepareForSleep(self, start):
        pass


class LogindSession(dbus.service.Object):
    def __init__(self):
        super().__init__(BUS, "/org/freedesktop/login1/session/test")

    @dbus.service.signal(f"{LOGIND}.Session")
    def Lock(self):
        pass

    @dbus.service.signal(f"{LOGIND}.Session")
    def Unlock(self):
        pass


class ScreenSaver(dbus.service.Object):
    def __init__(self):
        self.name = dbus.service.BusName("org.freedesktop.ScreenSaver", BUS)
        super().__init__(BUS, "/org/freedesktop/ScreenSaver")

    @dbus.service.signal("org.freedesktop.ScreenSaver", signature="b")
    def ActiveChanged(self, active):
        pass


PARTS = {}


def order(line):
    what, *rest = line.split()
    notifications, tray = PARTS.get("notifications"), PARTS.get("tray")
    if what == "act":
        notifications.ActionInvoked(int(rest[0]), rest[1])
        notifications.NotificationClosed(int(rest[0]), 2)
    elif what == "close":
        notifications.NotificationClosed(int(rest[0]), 2)
    elif what == "inhibit":
        notifications.inhibit(rest[0] == "on")
    elif what == "item":
        tray.show()
    elif what == "choose":
        tray.choose(int(rest[0]))
    elif what == "lock":
        PARTS["saver"].ActiveChanged(rest[0] == "on")
    elif what == "session":
        PARTS["logind"].session.Lock()
    elif what == "sleep":
        PARTS["logind"].PrepareForSleep(rest[0] == "on")
    say("done", order=line)


def readable(source, condition):
    line = sys.stdin.readline()
    if line == "":
        LOOP.quit()
        return False
    try:
        order(line.strip())
    except Exception as trouble:  # The test that gave the order is to see it.
        say("trouble", order=line.strip(), detail=str(trouble))
    return True


for part in sys.argv[1:]:
    if part == "logind":
        PARTS["logind"], PARTS["saver"] = Logind(), ScreenSaver()
    else:
        PARTS[part] = {"notifications": Notifications, "tray": Tray}[part]()
LOOP = GLib.MainLoop()
GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, readable)
say("up")
LOOP.run()
