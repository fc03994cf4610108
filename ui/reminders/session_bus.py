# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Shows a notification by the desktop's own service, where there is one.

The Desktop Notifications Specification 1.2 (specifications.freedesktop.org): Notify wants an
unsigned number of 32 bits, which Qt's own D-Bus module has no way to send from Python.
"""

from __future__ import annotations

from html import escape

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
_SECONDS = 5.0
_BY_THE_SERVICE = -1


def notify(summary: str, body: str) -> bool:
    """Show a notification; False where nobody here shows any.

    Waits for the answer of the service, so it belongs off the window's thread.
    """
    try:
        from jeepney import DBusAddress, MessageType, new_method_call
        from jeepney.io.blocking import open_dbus_connection
    except ImportError:
        return False
    service = DBusAddress(PATH, bus_name=NAME, interface=NAME)
    try:
        with open_dbus_connection("SESSION") as bus:
            told = bus.send_and_get_reply(
                new_method_call(service, "GetCapabilities"), timeout=_SECONDS
            )
            if told.header.message_type is not MessageType.method_return:
                return False
            # Only such a service reads signs of the body as markup.
            if "body-markup" in told.body[0]:
                body = escape(body, quote=False)
            hints: dict[str, tuple[str, object]] = {
                "desktop-entry": ("s", "hearings"),
                "urgency": ("y", 1),
            }
            said: tuple[object, ...] = (
                "Hearings",
                0,
                "",
                summary,
                body,
                [],
                hints,
                _BY_THE_SERVICE,
            )
            asked = new_method_call(service, "Notify", "susssasa{sv}i", said)
            answer = bus.send_and_get_reply(asked, timeout=_SECONDS)
            return answer.header.message_type is MessageType.method_return
    except (OSError, KeyError, AttributeError, RuntimeError):
        # No bus at all: none named, none there, or a system that has no such thing.
        return False
