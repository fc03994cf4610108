# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""New York's mirror on loopback: folders of files by year, listed as GitHub lists them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tests.support.fake_server import Asked, FakeServer
from tests.support.replies import Reply, data, failing

OVER = b'{"message":"API rate limit exceeded for 192.0.2.1.","documentation_url":""}'


def event(
    event_id: int, day: str, clock: str = "10:00", offset: str = "-05:00", **fields: object
) -> dict[str, object]:
    """One meeting as the mirror writes it."""
    usual: dict[str, object] = {
        "ID": event_id, "GUID": f"00000000-0000-4000-8000-{event_id:012d}", "BodyID": 1,
        "BodyName": "City Council", "Date": f"{day}T{clock}:00{offset}",
        "Location": "Council Chambers", "VideoStatus": "Public", "AgendaStatusID": 2,
        "AgendaStatusName": "Final", "MinutesStatusID": 1, "MinutesStatusName": "Draft",
        "Items": [], "AgendaLastPublished": "2026-11-20T17:28:30.657Z",
        "MinutesLastPublished": "0001-01-01T00:00:00Z", "LastModified": "2026-11-20T17:28:30.67Z",
    }  # fmt: skip
    return usual | fields


def item(title: str, sequence: int = 1, **fields: object) -> dict[str, object]:
    """One row of an agenda as the mirror writes it."""
    usual: dict[str, object] = {
        "ID": 400_000 + sequence, "Title": title, "AgendaSequence": sequence,
        "MinutesSequence": sequence, "Version": "", "LastModified": "2026-11-20T17:28:26.657Z",
    }  # fmt: skip
    return usual | fields


def file_name(written: Mapping[str, object]) -> str:
    """The name the mirror gives the file of a meeting."""
    moment = str(written["Date"])
    hour, minute = moment[11:13], moment[14:16]
    return f"{moment[:10]}_{hour}_{minute}_city-council_{written['ID']}.json"


@dataclass
class NycMirrorSite:
    """The mirror: `files` by year and name. A year without files has no folder.

    `is_over` answers every list as if too many had been asked for.
    """

    server: FakeServer
    files: dict[str, dict[str, Mapping[str, object]]] = field(default_factory=dict)
    is_over: bool = False

    def __post_init__(self) -> None:
        self.server.route_under("/events/", self._answer)

    def add(self, written: Mapping[str, object], name: str | None = None) -> None:
        """Put the file of a meeting into the folder of its year."""
        folder = self.files.setdefault(str(written["Date"])[:4], {})
        folder[name or file_name(written)] = written

    def _answer(self, asked: Asked) -> Reply:
        _, _, year, *names = asked.path.split("/")
        folder = self.files.get(year)
        if self.is_over and not names:
            return failing(403, OVER)
        if folder is None or (names and names[0] not in folder):
            return failing(404, b'{"message":"Not Found"}')
        if names:
            return data(folder[names[0]])
        return data([{"name": name, "path": f"events/{year}/{name}", "type": "file"}
                     for name in sorted(folder)])  # fmt: skip
