# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A small service that shows notifications, on the session bus it is started on.

It owns the desktop's own name, answers with the capabilities it is given, and is as strict
as GNOME's: what does not have the very signature of the specification is refused.
"""

import threading
from typing import Any, Self

from jeepney import (
    DBusAddress,
    HeaderFields,
    MessageType,
    new_error,
    new_method_call,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

NAME = "org.freedesktop.Notifications"


class NotificationService:
    """Keeps what it was asked to show in `shown`, as (application, summary, body).

    `actions` are those of the last one. GNOME takes away what is shown for a program that has
    left the bus, so `stays` says whether the last one would still be there.
    """

    def __init__(self, *capabilities: str) -> None:
        self._capabilities = list(capabilities)
        self.shown: list[tuple[str, str, str]] = []
        self.actions: list[str] = []
        self._sender, self._number = "", 0
        self._bus = open_dbus_connection("SESSION")
        self._bus.send_and_get_reply(message_bus.RequestName(NAME), timeout=5)
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        with open_dbus_connection("SESSION") as other:
            end = new_method_call(DBusAddress("/", NAME, NAME), "End")
            other.send_and_get_reply(end, timeout=5)
        self._thread.join(5)
        self._bus.close()

    def click(self) -> None:
        """The person clicks the last notification, which then goes away."""
        number = self._number
        here = DBusAddress("/org/freedesktop/Notifications", interface=NAME)
        self._bus.send_message(new_signal(here, "ActionInvoked", "us", (number, "default")))
        self._bus.send_message(new_signal(here, "NotificationClosed", "uu", (number, 2)))

    @property
    def stays(self) -> bool:
        """Whether the program that asked for the last one is still there."""
        with open_dbus_connection("SESSION") as other:
            asked = message_bus.NameHasOwner(self._sender)
            return bool(other.send_and_get_reply(asked, timeout=5).body[0])

    def _serve(self) -> None:
        while True:
            message = self._bus.receive()
            if message.header.message_type is not MessageType.method_call:
                continue
            member = message.header.fields.get(HeaderFields.member)
            answer = self._answer(member, message)
            self._bus.send_message(answer)
            if member == "End":
                return

    def _answer(self, member: str | None, message: Any) -> Any:
        signature = message.header.fields.get(HeaderFields.signature, "")
        if member == "GetCapabilities" and not signature:
            return new_method_return(message, "as", (self._capabilities,))
        if member == "Notify" and signature == "susssasa{sv}i":
            application, _replaces, _icon, summary, body, self.actions, *_rest = message.body
            self._sender = message.header.fields[HeaderFields.sender]
            self.shown.append((application, summary, body))
            self._number += 1
            return new_method_return(message, "u", (self._number,))
        if member == "End":
            return new_method_return(message)
        return new_error(message, "org.freedesktop.DBus.Error.InvalidArgs")
