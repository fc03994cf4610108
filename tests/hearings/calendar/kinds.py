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
from hearings.domain.deadline import Arithmetic, Deadline, DeadlineKind
from hearings.domain.deadline_spec import BeforeStart
from hearings.domain.hearing import AgendaItem, Hearing, HearingRecord, SourceRef
from hearings.domain.label import Label
from hearings.domain.place import Place, PlaceKind
from hearings.domain.rule import Certainty, Origin
from hearings.domain.status import Status
from hearings.domain.topic import TopicHit, Verdict
from hearings.messages.calendar_file import words_for_calendars

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


WORDS = words_for_calendars()
PLACES = {"sampleville": place(), "exampleton": place("exampleton", "Exampleton", "Asia/Jerusalem")}
MATCHED = AgendaItem(
    text="Approve a contract for automated license plate readers; 2 years, $120,000",
    number="6.5",
    verdict=Verdict(
        Label.SURVEILLANCE, (TopicHit("alpr", ("automated license plate readers",), ((23, 54),)),)
    ),
)
UNMATCHED = AgendaItem(text="Approve the minutes of the last meeting", number="2")
ORIGIN = Origin(
    url="https://sampleville.example/rules",
    dated="2026-01",
    checked_on=date(2026, 11, 1),
    certainty=Certainty.HIGH,
    expires_on=date(2027, 11, 1),
)


def deadline(kind: DeadlineKind, at: datetime, *, is_whole_day: bool = False) -> Deadline:
    """A deadline of the hearing of 1 December 2026, 6 PM."""
    start = datetime(2026, 12, 1, 18, tzinfo=ZoneInfo(ZONE))
    why = Arithmetic(BeforeStart(60), start.date(), start, is_whole_day=is_whole_day)
    return Deadline(kind, at, why, ORIGIN)


DEADLINES = (
    deadline(DeadlineKind.INTERPRETER, datetime(2026, 11, 24, 0, 0, tzinfo=ZoneInfo(ZONE)),
             is_whole_day=True),
    deadline(DeadlineKind.WRITTEN, datetime(2026, 11, 30, 17, 0, tzinfo=ZoneInfo(ZONE))),
    deadline(DeadlineKind.SIGN_UP, datetime(2026, 12, 1, 12, 0, tzinfo=ZoneInfo(ZONE))),
    deadline(DeadlineKind.SPEAK, datetime(2026, 12, 1, 18, 0, tzinfo=ZoneInfo(ZONE))),
)  # fmt: skip


def explain(told: Deadline) -> str:
    """Words for how a deadline was counted."""
    return f"Counted from the start; {told.origin.url}, checked {told.origin.checked_on}."


OPTIONS = CalendarOptions(
    name="Hearings on surveillance",
    words=replace(WORDS, explain=explain),
    deadlines={f"sampleville-legistar-{number}": DEADLINES for number in (1011, 1012)},
    topic_names={"alpr": "License plate readers", "face": "Face recognition, live"},
    sign_up_urls={
        f"sampleville-legistar-{number}": f"https://sampleville.example/speak?meeting={number}"
        for number in (1001, 1011)
    },
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
    "with_deadlines": [hearing(1011)],
    "cancelled_with_deadlines": [hearing(1012, 1, status=Status.CANCELLED)],
    "place_on_earth_known": [hearing(1013, geo="37.8044;-122.2712")],
}


def written(kind: str) -> bytes:
    """The file of one kind, with two alarms."""
    options = replace(OPTIONS, alarm_minutes=(60, 1440))
    return write_calendar(KINDS[kind], PLACES, options)


def written_neutral() -> bytes:
    """A file for a calendar that others see."""
    together = [*KINDS["scheduled"], *KINDS["cancelled"], *KINDS["with_deadlines"]]
    options = replace(OPTIONS, name="Appointments", alarm_minutes=(60,), is_neutral=True)
    return write_calendar(together, PLACES, options)


def written_together() -> bytes:
    """One file with every kind."""
    together = [one for some in KINDS.values() for one in some]
    return write_calendar(together, PLACES, replace(OPTIONS, alarm_minutes=(60, 1440)))


if __name__ == "__main__":
    for kind in KINDS:
        (GOLDEN / f"{kind}.ics").write_bytes(written(kind))
    (GOLDEN / "neutral.ics").write_bytes(written_neutral())
    (GOLDEN / "all.ics").write_bytes(written_together())
