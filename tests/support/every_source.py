# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Every system that asks a host, told by the fake its own tests use, and a place for each.

with EverySource(tmp_path / "profile") as every:
    every.tell()          # one meeting for each system, in four zones
    spoilt = every.spoil(lambda reply: page("no"))   # the systems that answered so, as they do

A system is here as soon as it is registered: its fake is found in the class that keeps its
contract, and a system without one raises.
"""

import importlib
import inspect
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Self
from zoneinfo import ZoneInfo

from hearings.domain.place import Place, PlaceKind
from hearings.paths import Paths
from hearings.sources.parsing import read_hour
from hearings.sources.place_writing import with_place
from hearings.sources.registry import SOURCES
from tests.support.fake_server import Asked, FakeServer
from tests.support.replies import Reply
from tests.support.source_contract import TIMEZONE, Served, SourceContract, Told

SYSTEMS = tuple(system for system in SOURCES if system != "sample")

MOMENTS = frozenset({"chicago-elms", "congress", "openstates"})
"""Systems that tell a moment, which their fakes give for New York; the others the local clock."""

NO_HOUR = frozenset({"california-history"})
"""Systems that never say an hour."""

ZONES = ("America/Chicago", "America/Los_Angeles", "Pacific/Honolulu", TIMEZONE)
HOURS = ("6:00 PM", "9:30 AM", "1:30 PM")
DAYS = 8


def contract_of(system: str) -> SourceContract:
    """The tests of a system, for telling meetings the way it does."""
    tests = importlib.import_module(f"tests.hearings.sources.test_{system.replace('-', '_')}")
    classes = [one for one in vars(tests).values() if inspect.isclass(one)]
    for kept in classes:
        if issubclass(kept, SourceContract) and kept is not SourceContract:
            assert kept.source.system == system, f"{kept.__name__} tests another system"
            return kept()
    raise LookupError(f"no class of {tests.__name__} tells meetings as {system} does")


def told_of(place: int) -> Told:
    """A meeting on surveillance: three a day at most, and not in the order of the systems."""
    day, hour = divmod(place * 5 % (DAYS * len(HOURS)), len(HOURS))
    return Told(100 + place, f"2026-12-{day + 1:02}", HOURS[hour], f"Committee {place}")


class EverySource:
    """A profile with one place for each system, each read from a server of its own."""

    def __init__(self, profile: Path) -> None:
        self.profile = profile
        self.contracts = {system: contract_of(system) for system in SYSTEMS}
        self.servers = {system: FakeServer() for system in SYSTEMS}
        self.told = {system: told_of(place) for place, system in enumerate(SYSTEMS)}
        self.zones = {system: ZONES[place % 4] for place, system in enumerate(SYSTEMS)}
        self.served: dict[str, Served] = {}
        self._open = ExitStack()

    def __enter__(self) -> Self:
        for server in self.servers.values():
            self._open.enter_context(server)
        return self

    def __exit__(self, *error: object) -> None:
        self._open.close()

    @property
    def keys(self) -> Mapping[str, str]:
        """The keys of every service that wants one, by name."""
        named = (
            (SOURCES[system].key_name(served.spec), self.contracts[system].key)
            for system, served in self.served.items()
        )
        return {name: key for name, key in named if name is not None and key is not None}

    def start_of(self, system: str) -> datetime | None:
        """When the one meeting of a system begins, on the clocks of its place."""
        if system in NO_HOUR:
            return None
        told, zone = self.told[system], ZoneInfo(self.zones[system])
        clock = read_hour(told.hour)
        assert clock is not None
        local = datetime.combine(datetime.fromisoformat(told.day), clock)
        if system in MOMENTS:
            return local.replace(tzinfo=ZoneInfo(TIMEZONE)).astimezone(zone)
        return local.replace(tzinfo=zone)

    def spoil(self, change: Callable[[Reply], Reply], *systems: str) -> set[str]:
        """Change what servers send; the set grows by each system one of whose answers changed.

        Without `systems` all are meant. An answer with an error status stays as it is.
        """
        changed: set[str] = set()

        def changing(system: str, usual: Callable[[Asked], Reply]) -> Callable[[Asked], Reply]:
            def answer(asked: Asked) -> Reply:
                reply = usual(asked)
                spoilt = change(reply) if reply.status == 200 else reply
                if spoilt is not reply:
                    changed.add(system)
                return spoilt

            return answer

        for system in systems or SYSTEMS:
            server = self.servers[system]
            server.answer = changing(system, server.answer)  # type: ignore[method-assign]
        return changed

    def tell(self, meetings: Callable[[str], Sequence[Told]] | None = None) -> None:
        """Let each server tell its one meeting, or others; write the places file."""
        content = b""
        for system in SYSTEMS:
            told = meetings(system) if meetings else [self.told[system]]
            served = self.contracts[system].serve(self.servers[system], told)
            self.served[system] = served
            place = Place(
                id=place_id(system),
                name=system.capitalize(),
                kind=PlaceKind.CITY,
                division=f"ocd-division/country:us/state:xx/place:{system.replace('-', '_')}",
                timezone=self.zones[system],
                sources=(served.spec,),
                region="XX",
            )
            content = with_place(content, "places.toml", place)
        self.profile.mkdir(parents=True, exist_ok=True)
        Paths(self.profile).own_places.write_bytes(content)


class Kind(StrEnum):
    """What an answer is made of."""

    JSON = "json"
    XML = "xml"
    HTML = "html"
    ICS = "ics"


def kind_of(reply: Reply) -> Kind | None:
    """What an answer is made of, by its first bytes; None for anything else."""
    assert isinstance(reply.body, bytes)
    start = reply.body.lstrip(b"\xef\xbb\xbf \r\n\t")
    if start[:1] in {b"{", b"["}:
        return Kind.JSON
    if start.startswith(b"BEGIN:VCALENDAR"):
        return Kind.ICS
    if start.startswith(b"<?xml"):
        return Kind.XML
    return Kind.HTML if b"<html" in start[:2_000].lower() else None


def place_id(system: str) -> str:
    """The id of the place that a system reads."""
    return f"xx-{system}"
