# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Rules files and hearings of Sampleville, made for one test at a time."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from hearings.domain.hearing import HearingRecord
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.rule import PlaceRules
from hearings.domain.status import Status
from hearings.rules.rule_file import read_rule_file

PACIFIC = "America/Los_Angeles"

HEAD = """
place = "ca-sampleville"
[clerk]
page = "https://sampleville.example/clerk"
telephone = "555-010-0199"
[holidays]
state = "CA"
"""

ORIGIN = """
source = "https://sampleville.example/rules"
source_date = "2026-05"
checked_on = 2026-11-01
certainty = "high"
expires_on = 2027-11-01
"""

SIGN_UP = """
id = "sign-up"
subject = "sign-up"
ways = ["online"]
url = "https://sampleville.example/sign-up"
closes = { count = "before-start", hours = 24 }
"""


def rule_text(own: str = SIGN_UP, origin: str = ORIGIN) -> str:
    """One rule of a file."""
    return f"[[rule]]\n{own}\n{origin}\n"


def rules_of(*rules: str, head: str = HEAD) -> PlaceRules:
    """The rules of Sampleville as its file says them."""
    return read_rule_file((head + "\n".join(rules)).encode(), "ca-sampleville.toml")


def origin(**other: str) -> str:
    """The origin of a rule with other values."""
    lines = dict(line.split(" = ", 1) for line in ORIGIN.strip().splitlines())
    return "\n".join(f"{key} = {value}" for key, value in (lines | other).items())


def at(text: str, zone: str = PACIFIC) -> datetime:
    """A local time of a zone, such as "2026-12-01 18:00"."""
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


def hearing(
    start: str = "2026-12-01 18:00",
    body: str = "City Council",
    kind: MeetingKind = MeetingKind.UNKNOWN,
    zone: str = PACIFIC,
    *,
    is_timed: bool = True,
    status: Status = Status.SCHEDULED,
    testify_url: str | None = None,
    remote_url: str | None = None,
    contact: str = "",
) -> HearingRecord:
    """A hearing; without a time it keeps its date."""
    return HearingRecord(
        source_ids=("1",),
        bodies=(body,),
        title=body,
        date=date.fromisoformat(start[:10]),
        timezone=zone,
        starts_at=at(start, zone) if is_timed else None,
        kind=kind,
        status=status,
        testify_url=testify_url,
        remote_url=remote_url,
        contact=contact,
    )
