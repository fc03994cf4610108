# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A small tray on the session bus it is started on: it takes icons in and clicks them.

It owns the name by which desktops show trays (StatusNotifierItem specification,
freedesktop.org), and is a host that shows them at the same time.
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
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

NAME = "org.kde.StatusNotifierWatcher"
ITEM = "org.kde.StatusNotifierItem"


class TrayOfTheDesktop:
    """`taken_in` is set as soon as a program put its icon there."""

    def __init__(self) -> None:
        self.taken_in = threading.Event()
        self._owner = ""
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
        """The person clicks the icon."""
        icon = DBusAddress("/StatusNotifierItem", self._owner, ITEM)
        with open_dbus_connection("SESSION") as other:
            other.send_message(new_method_call(icon, "Activate", "ii", (0, 0)))

    def _serve(self) -> None:
        while True:
            message = self._bus.receive()
            if message.header.message_type is not MessageType.method_call:
                continue
            member = message.header.fields.get(HeaderFields.member)
            self._bus.send_message(self._answer(member, message))
            if member == "End":
                return

    def _answer(self, member: str | None, message: Any) -> Any:
        if member == "Get":
            value = ("i", 0) if message.body[1] == "ProtocolVersion" else ("b", True)
            return new_method_return(message, "v", (value,))
        if member == "GetAll":
            shown = {"IsStatusNotifierHostRegistered": ("b", True)}
            return new_method_return(message, "a{sv}", (shown,))
        if member == "RegisterStatusNotifierItem":
            self._owner = message.header.fields[HeaderFields.sender]
            self.taken_in.set()
            return new_method_return(message)
        if member == "End":
            return new_method_return(message)
        return new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")
