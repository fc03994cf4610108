# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""One made-up hearing of every kind, and the files they are to give.

`python -m tests.hearings.calendar.kinds` writes the files of golden/ anew; look at the
difference before it is kept, because every calendar out there will see it.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from hearings.calendar.options import CalendarOptions
from hearings.calendar.writer import write_calendar
from hearings.domain.hearing import AgendaItem, Hearing, HearingRecord, SourceRef
from hearings.domain.label import Label
from hearings.domain.place import Place, PlaceKind
from hearings.domain.status import Status
from hearings.domain.topic import TopicHit, Verdict

GOLDEN = Path(__file__).parent / "golden"
ZONE = "America/Los_Angeles"
CHANGED = datetime(2026, 11, 20, 19, 5, 32, tzinfo=UTC)


def place(
    id: str = "sampleville",  # noqa: A002  (the field's own name)
    name: str = "Sampleville",
    timezone: str = ZONE,
) -> Place:
    """A made-up city."""
    division = f"ocd-division/country:us/state:ca/place:{id}"
    return Place(id, name, PlaceKind.CITY, division, timezone, ())


PLACES = {"sampleville": place(), "exampleton": place("exampleton", "Exampleton", "Asia/Jerusalem")}
MATCHED = AgendaItem(
    text="Approve a contract for automated license plate readers; 2 years, $120,000",
    number="6.5",
    verdict=Verdict(
        Label.SURVEILLANCE, (TopicHit("alpr", ("automated license plate readers",), ((23, 54),)),)
    ),
)
UNMATCHED = AgendaItem(text="Approve the minutes of the last meeting", number="2")
OPTIONS = CalendarOptions(
    name="Hearings on surveillance",
    topic_names={"alpr": "License plate readers", "face": "Face recognition, live"},
    sign_up_urls={"sampleville-legistar-1001": "https://sampleville.example/speak?meeting=1001"},
)


def record(**fields: object) -> HearingRecord:
    """A record with everything a source can give; `fields` replace some of it."""
    full = HearingRecord(
        source_ids=("1001",),
        bodies=("Public Safety Committee",),
        title="",
        date=date(2026, 12, 1),
        timezone=ZONE,
        time_text="6:00 PM",
        starts_at=datetime(2026, 12, 1, 18, 0, tzinfo=ZoneInfo(ZONE)),
        ends_at=datetime(2026, 12, 1, 21, 30, tzinfo=ZoneInfo(ZONE)),
        location="Council Chamber, City Hall\n1 Example Plaza",
        remote_url="https://video.example/j/123?pwd=a,b;c",
        page_url="https://sampleville.example/MeetingDetail.aspx?LEGID=1001&GID=1",
        agenda_url="https://sampleville.example/agendas/2026-12-01_Agenda.pdf",
        items=(UNMATCHED, MATCHED),
    )
    return replace(full, **fields)  # type: ignore[arg-type]


def hearing(number: int = 1001, sequence: int = 0, **fields: object) -> Hearing:
    """A hearing of Sampleville; `fields` are those of its record."""
    system = SourceRef("legistar", str(number), "https://api.sampleville.example/events", CHANGED)
    return Hearing(
        id=f"sampleville-legistar-{number}",
        place_id="sampleville",
        record=record(source_ids=(str(number),), **fields),
        sources=(system,),
        first_seen=CHANGED,
        changed_at=CHANGED,
        sequence=sequence,
    )


def _replacing() -> list[Hearing]:
    old = hearing(1005, 1, status=Status.POSTPONED, status_text="Deferred")
    new = hearing(
        1006,
        date=date(2026, 12, 8),
        starts_at=datetime(2026, 12, 8, 18, 0, tzinfo=ZoneInfo(ZONE)),
        ends_at=None,
    )
    return [replace(old, replaced_by=new.id), replace(new, replaces=old.id)]


def _elsewhere() -> Hearing:
    """In a zone whose rules no calendar can be told."""
    moment = datetime(2026, 12, 1, 18, 0, tzinfo=ZoneInfo("Asia/Jerusalem"))
    there = hearing(1009, timezone="Asia/Jerusalem", starts_at=moment, ends_at=None)
    return replace(there, id="exampleton-legistar-1009", place_id="exampleton")


def _awkward() -> Hearing:
    """Everything a clerk can type."""
    return hearing(
        1010,
        bodies=("Budget, Finance; Audit\r\nCommittee \\Night",),
        title="\u05d9\u05e9\u05d9\u05d1\u05d4 \U0001f468\u200d\U0001f469\u200d\U0001f467 \x07"
        + "Überwachung " * 12,
        location="Room \\N, 2nd floor; \u200fמשהו",
        comment="Line one\r\n\r\nLine two\tBEGIN:VEVENT",
        page_url="https://sampleville.example/a b/\u00fc\u4f1a?x=1",
        remote_url="javascript:alert(1)",
        agenda_url="file:///etc/hosts",
    )


KINDS: Mapping[str, list[Hearing]] = {
    "scheduled": [hearing()],
    "end_not_known": [hearing(1002, ends_at=None)],
    "time_not_known": [
        hearing(1003, starts_at=None, ends_at=None, time_text="Upon adjournment of the Council")
    ],
    "cancelled": [hearing(1004, 2, status=Status.CANCELLED, status_text="Cancelled: no quorum")],
    "postponed": _replacing(),
    "no_longer_listed": [hearing(1007, 1, status=Status.UNLISTED)],
    "joint": [
        hearing(
            1008,
            bodies=("Committee on Technology", "Committee on Health, Youth", "Subcommittee"),
            title="Oversight of school cameras",
        )
    ],
    "in_utc": [_elsewhere()],
    "awkward_text": [_awkward()],
}


def written(kind: str) -> bytes:
    """The file of one kind, with two alarms."""
    options = replace(OPTIONS, alarm_minutes=(60, 1440))
    return write_calendar(KINDS[kind], PLACES, options)


def written_together() -> bytes:
    """One file with every kind."""
    together = [one for some in KINDS.values() for one in some]
    return write_calendar(together, PLACES, replace(OPTIONS, alarm_minutes=(60, 1440)))


if __name__ == "__main__":
    for kind in KINDS:
        (GOLDEN / f"{kind}.ics").write_bytes(written(kind))
    (GOLDEN / "all.ics").write_bytes(written_together())
