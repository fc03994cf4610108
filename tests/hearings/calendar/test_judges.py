# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Calendar programs that are not ours read our files, where they are installed.

scripts/run_judges.sh says how each is asked; docs/calendar.md how to install them.
"""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from hearings.calendar.events import EventFacts
from hearings.calendar.writer import calendar_events
from hearings.calendar.zones import WallTime, in_utc
from tests.hearings.calendar.kinds import GOLDEN, KINDS, OPTIONS, PLACES
from tests.house.floor_plan import ROOT

SCRIPT = ROOT / "scripts" / "run_judges.sh"
ABSENT = 77
ALL = (
    "libical", "ical.js", "node-ical", "ts-ics", "ruby-icalendar", "sabre-vobject", "data-ical",
    "py-ical", "vobject", "ics.py", "khal", "calcurse",
)  # fmt: skip
# node-ical takes an escaped backslash before an N for a line break, so not its summaries.
TELL_SUMMARIES = ("libical", "ical.js", "ts-ics", "ruby-icalendar")
TELL_MOMENTS = ("ical.js", "node-ical", "ts-ics", "ruby-icalendar")
FACTS = calendar_events([one for some in KINDS.values() for one in some], PLACES, OPTIONS)


def asked(judge: str, file: Path) -> subprocess.CompletedProcess[str]:
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("no bash to run the judges with")
    done = subprocess.run(
        [bash, str(SCRIPT), "--judge", judge, str(file)],
        capture_output=True, text=True, check=False, encoding="utf-8",
        env={**os.environ, "LC_ALL": "C.UTF-8", "TZ": "UTC"},
    )  # fmt: skip
    if done.returncode == ABSENT:
        pytest.skip(f"{judge} is not installed")
    return done


def told_events(judge: str) -> list[list[str]]:
    done = asked(judge, GOLDEN / "all.ics")
    return sorted(line.split("\t") for line in done.stdout.splitlines())


def moment(facts: EventFacts) -> str:
    if isinstance(facts.start, WallTime):
        return in_utc(facts.start).clock.isoformat() + ".000Z"
    return facts.start.isoformat()


@pytest.mark.parametrize("judge", ALL)
def test_the_judge_accepts_every_kind(judge: str):
    done = asked(judge, GOLDEN / "all.ics")
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("kind", [*KINDS, "neutral"])
def test_the_strictest_judge_accepts_each_kind_alone(kind: str):
    done = asked("libical", GOLDEN / f"{kind}.ics")
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("judge", TELL_SUMMARIES)
def test_the_judge_reads_every_uid_and_summary(judge: str):
    told = [event[:2] for event in told_events(judge)]
    assert told == sorted([facts.uid, facts.summary] for facts in FACTS)


@pytest.mark.parametrize("judge", TELL_MOMENTS)
def test_the_judge_reads_every_beginning(judge: str):
    told = [[uid, start] for uid, _, start in told_events(judge)]
    # Some give a whole day as its midnight.
    told = [[uid, start.removesuffix("T00:00:00.000Z")] for uid, start in told]
    assert told == sorted([facts.uid, moment(facts)] for facts in FACTS)


def test_the_strictest_judge_does_reject(tmp_path: Path):
    """METHOD demands an organizer (RFC 5546), which is why our files have none."""
    bad = tmp_path / "bad.ics"
    good = (GOLDEN / "scheduled.ics").read_bytes()
    bad.write_bytes(good.replace(b"VERSION:2.0", b"VERSION:2.0\r\nMETHOD:PUBLISH"))
    assert asked("libical", bad).returncode == 1
