# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What a screen reader finds: the tree of a running window, asked for over AT-SPI.

AT-SPI is spoken on a bus of its own whose address the session bus knows
(gitlab.gnome.org/GNOME/at-spi2-core, xml/Accessible.xml and atspi/atspi-constants.h).
"""

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

LAUNCHERS = (
    Path("/usr/libexec/at-spi-bus-launcher"),
    Path("/usr/lib/at-spi2-core/at-spi-bus-launcher"),
)
ACCESSIBLE = "org.a11y.atspi.Accessible"
ROOT = "/org/a11y/atspi/accessible/root"

FOCUSABLE, SHOWING, MANAGES_DESCENDANTS = 11, 25, 31
"""Bits of the states of a part."""


@dataclass(frozen=True)
class Part:
    """One part of the window, as a screen reader knows it."""

    role: str
    name: str
    states: frozenset[int]
    children: tuple["Part", ...] = field(default=(), repr=False)

    def all(self) -> Iterator["Part"]:
        """It and everything in it."""
        yield self
        for child in self.children:
            yield from child.all()


class Reader:
    """A screen reader that walks instead of speaking."""

    def __init__(self, bus: DBusConnection, program: str) -> None:
        self._bus, self._program = bus, program

    def windows(self) -> list[Part]:
        """Every window of the program that is showing."""
        found = (self.part(path) for path in self._children(ROOT))
        return [part for part in found if part is not None]

    def part(self, path: str) -> Part | None:
        """A part with everything below it; None for one that is not showing."""
        states = self._states(path)
        if SHOWING not in states:
            return None
        role, name = self._call(path, "GetRoleName")[0], self._name(path)
        inside = (self.part(child) for child in self._children(path))
        return Part(role, name, states, tuple(one for one in inside if one is not None))

    def _children(self, path: str) -> list[str]:
        return [str(child[1]) for child in self._call(path, "GetChildren")[0]]

    def _name(self, path: str) -> str:
        service = DBusAddress(path, self._program, "org.freedesktop.DBus.Properties")
        message = new_method_call(service, "Get", "ss", (ACCESSIBLE, "Name"))
        return str(self._bus.send_and_get_reply(message, timeout=10).body[0][1])

    def _states(self, path: str) -> frozenset[int]:
        low, high = self._call(path, "GetState")[0]
        both = low | high << 32
        return frozenset(bit for bit in range(64) if both >> bit & 1)

    def _call(self, path: str, method: str) -> Any:
        service = DBusAddress(path, self._program, ACCESSIBLE)
        answer = self._bus.send_and_get_reply(new_method_call(service, method), timeout=10)
        assert answer.header.message_type is MessageType.method_return, (path, answer.body)
        return answer.body


@contextmanager
def desktop(folder: Path) -> Iterator[dict[str, str]]:
    """A screen that nobody sees, a session bus and AT-SPI: the environment of a program there."""
    folder.mkdir(parents=True, exist_ok=True)
    screen_in, screen_out = os.pipe()
    running = [
        subprocess.Popen(
            ["Xvfb", "-displayfd", str(screen_out), "-screen", "0", "1600x1000x24"],
            pass_fds=[screen_out], stderr=subprocess.DEVNULL,
        )
    ]  # fmt: skip
    try:
        os.close(screen_out)
        with os.fdopen(screen_in) as told:
            number = told.readline().strip()
        assert number, "Xvfb did not start"
        bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=folder,
        )  # fmt: skip
        running.append(bus)
        assert bus.stdout is not None
        named = {"DISPLAY": f":{number}", "DBUS_SESSION_BUS_ADDRESS": bus.stdout.readline().strip()}
        bus.stdout.close()
        environment = os.environ | named | {"XDG_RUNTIME_DIR": str(folder)}
        launcher = next(str(one) for one in LAUNCHERS if one.exists())
        running.append(
            subprocess.Popen(
                [launcher, "--launch-immediately"], env=environment, stderr=subprocess.DEVNULL
            )
        )
        yield environment
    finally:
        for process in reversed(running):
            process.terminate()
            process.wait(10)


@contextmanager
def read_aloud(environment: dict[str, str], program: str) -> Iterator[Reader]:
    """A reader of the program of that name, once it has said that it is there."""
    with open_dbus_connection(environment["DBUS_SESSION_BUS_ADDRESS"]) as session:
        asked = new_method_call(
            DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress"
        )
        address = str(session.send_and_get_reply(asked, timeout=10).body[0])
    with open_dbus_connection(address) as bus:
        registry = Reader(bus, "org.a11y.atspi.Registry")
        end = time.monotonic() + 20
        while time.monotonic() < end:
            for name, path in registry._call(ROOT, "GetChildren")[0]:
                found = Reader(bus, name)
                if found._name(path) == program:
                    yield found
                    return
        raise AssertionError(f"{program} is not there for screen readers")
