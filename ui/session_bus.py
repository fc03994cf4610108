# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Shows a notification by the desktop's own service, where there is one, and hears the click.

The Desktop Notifications Specification 1.2 (specifications.freedesktop.org): Notify wants an
unsigned number of 32 bits, which Qt's own D-Bus module has no way to send from Python.
"""

from __future__ import annotations

from enum import Enum, auto
from html import escape
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from jeepney import DBusAddress
    from jeepney.io.blocking import DBusConnection

    from hearings.messages.reminders import Notification

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
CLICKED = "default"
"""The action that a click on the notification itself means."""

_SECONDS = 5.0
_BY_THE_SERVICE = -1


class Fate(Enum):
    """What became of a notification."""

    SHOWN = auto()
    CLICKED = auto()
    GONE = auto()


class OnDesktop(NamedTuple):
    """A notification that is shown; some desktops take it away with its connection."""

    bus: DBusConnection
    number: int

    @property
    def socket(self) -> int:
        """The number of the socket on which there is something to read when it has a fate."""
        return int(self.bus.sock.fileno())

    def fate(self) -> Fate:
        """Read what has come, without waiting."""
        from jeepney import HeaderFields

        while True:
            try:
                came = self.bus.receive(timeout=0)
            except TimeoutError:
                return Fate.SHOWN
            except OSError:
                return Fate.GONE
            if not came.body or came.body[0] != self.number:
                continue
            member = came.header.fields.get(HeaderFields.member)
            if member == "ActionInvoked":
                return Fate.CLICKED
            if member == "NotificationClosed":
                return Fate.GONE

    def close(self) -> None:
        """Hear no more of it."""
        self.bus.close()


def has_service() -> bool:
    """Whether somebody here shows notifications, or would be started to show one.

    Waits for the answer of the bus, so it belongs off the window's thread.
    """
    try:
        from jeepney.bus_messages import message_bus
        from jeepney.io.blocking import open_dbus_connection

        with open_dbus_connection("SESSION") as bus:
            asked = (message_bus.ListNames(), message_bus.ListActivatableNames())
            told = [bus.send_and_get_reply(one, timeout=_SECONDS).body[0] for one in asked]
    except (ImportError, OSError, KeyError, AttributeError, RuntimeError):
        return False
    return any(NAME in names for names in told)


def notify(said: Notification, click_word: str) -> OnDesktop | None:
    """Show a notification; None where nobody here shows any.

    `click_word` is what a click on it does, where the service says it. Waits for the answer of
    the service, so it belongs off the window's thread.
    """
    try:
        from jeepney import DBusAddress
        from jeepney.io.blocking import open_dbus_connection
    except ImportError:
        return None
    service = DBusAddress(PATH, bus_name=NAME, interface=NAME)
    try:
        bus = open_dbus_connection("SESSION")
    except (OSError, KeyError, AttributeError, RuntimeError):
        # No bus at all: none named, none there, or a system that has no such thing.
        return None
    try:
        number = _shown(bus, service, said, click_word)
    except OSError:
        number = None
    if number is None:
        bus.close()
        return None
    return OnDesktop(bus, number)


def _shown(
    bus: DBusConnection, service: DBusAddress, said: Notification, click_word: str
) -> int | None:
    """The number that the service gave it; None where it did not show it."""
    from jeepney import MatchRule, MessageType, new_method_call
    from jeepney.bus_messages import message_bus

    told = bus.send_and_get_reply(new_method_call(service, "GetCapabilities"), timeout=_SECONDS)
    if told.header.message_type is not MessageType.method_return:
        return None
    (capabilities,) = told.body
    signals = MatchRule(type="signal", interface=NAME, path=PATH)
    bus.send_and_get_reply(message_bus.AddMatch(signals), timeout=_SECONDS)
    hints: dict[str, tuple[str, object]] = {
        "desktop-entry": ("s", "hearings"),
        "urgency": ("y", 1),
    }
    asked: tuple[object, ...] = (
        "Hearings",
        0,
        "",
        said.summary,
        # Only such a service reads signs of the body as markup.
        escape(said.body, quote=False) if "body-markup" in capabilities else said.body,
        [CLICKED, click_word] if "actions" in capabilities else [],
        hints,
        _BY_THE_SERVICE,
    )
    notified = new_method_call(service, "Notify", "susssasa{sv}i", asked)
    answer = bus.send_and_get_reply(notified, timeout=_SECONDS)
    is_shown = answer.header.message_type is MessageType.method_return
    return int(answer.body[0]) if is_shown else None
