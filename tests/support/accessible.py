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

from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_method_call
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
    """A screen reader that walks instead of speaking.

    It asks for a whole level of the tree at once: each question that waits for the answer
    before it takes a turn of three programs, and a window is hundreds of questions.
    """

    def __init__(self, bus: DBusConnection, program: str) -> None:
        self._bus, self._program = bus, program

    def windows(self) -> list[Part]:
        """Every window of the program that is showing, with all that is showing in it."""
        top = [path for _program, path in self.children(ROOT)]
        return list(self._parts([top])[0])

    def name(self, path: str) -> str:
        """What a part is called."""
        return self._names([path])[0]

    def children(self, path: str) -> list[tuple[str, str]]:
        """What is right below a part: of each the program and the path."""
        (answer,) = self._call([path], "GetChildren")
        return [(str(program), str(below)) for program, below in answer[0]]

    def _parts(self, families: list[list[str]]) -> list[tuple[Part, ...]]:
        paths = [path for family in families for path in family]
        if not paths:
            return [() for _family in families]
        states = dict(zip(paths, self._states(paths), strict=True))
        shown = [path for path in paths if SHOWING in states[path]]
        roles = [str(answer[0]) for answer in self._call(shown, "GetRoleName")]
        names = self._names(shown)
        below = self._parts(
            [[str(path) for _, path in some] for (some,) in self._call(shown, "GetChildren")]
        )
        found = {
            path: Part(role, name, states[path], inside)
            for path, role, name, inside in zip(shown, roles, names, below, strict=True)
        }
        return [tuple(found[path] for path in family if path in found) for family in families]

    def _names(self, paths: list[str]) -> list[str]:
        properties = [
            DBusAddress(path, self._program, "org.freedesktop.DBus.Properties") for path in paths
        ]
        asked = [new_method_call(one, "Get", "ss", (ACCESSIBLE, "Name")) for one in properties]
        return [str(answer[0][1]) for answer in self._ask(asked)]

    def _states(self, paths: list[str]) -> list[frozenset[int]]:
        both = [low | high << 32 for ((low, high),) in self._call(paths, "GetState")]
        return [frozenset(bit for bit in range(64) if one >> bit & 1) for one in both]

    def _call(self, paths: list[str], method: str) -> list[Any]:
        parts = [DBusAddress(path, self._program, ACCESSIBLE) for path in paths]
        return self._ask([new_method_call(part, method) for part in parts])

    def _ask(self, questions: list[Message]) -> list[Any]:
        """The answers to all of them, in their order."""
        asked = {next(self._bus.outgoing_serial): question for question in questions}
        for serial, question in asked.items():
            self._bus.send(question, serial=serial)
        answers: dict[int, Any] = {}
        while len(answers) < len(asked):
            answer = self._bus.receive(timeout=10)
            serial = answer.header.fields.get(HeaderFields.reply_serial, 0)
            if serial in asked:
                is_good = answer.header.message_type is MessageType.method_return
                assert is_good, (asked[serial].header.fields, answer.body)
                answers[serial] = answer.body
        return [answers[serial] for serial in asked]


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
            for name, path in registry.children(ROOT):
                found = Reader(bus, name)
                if found.name(path) == program:
                    yield found
                    return
        raise AssertionError(f"{program} is not there for screen readers")
