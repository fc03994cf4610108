# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Readings are kept, tell the person's own pace, and the right variant is read."""

import pytest

from hearings.core import Core
from hearings.domain.fit import Limit, LimitUnit
from hearings.tasks.rehearsing import spoken_text

TEXT = "word " * 130
MARKED = "All.\n\n[from 2 minutes] Two.\n\n[for 3 minutes] Three.\n\n[for written] Written."


def read(core: Core, seconds: float, *, is_whole: bool = True) -> None:
    draft = core.writing.begin(None, text=TEXT)
    core.rehearsing.note(draft.id, TEXT, seconds=seconds, limit=120, is_whole=is_whole)


def test_before_anything_was_measured_the_pace_is_the_usual_one(core: Core):
    assert core.rehearsing.pace() == 130.0


def test_the_pace_is_that_of_the_last_three_whole_readings(core: Core):
    for seconds in (40, 60, 60, 78):
        read(core, seconds)
    assert core.rehearsing.pace() == pytest.approx((130 + 130 + 100) / 3)


def test_a_reading_that_was_broken_off_or_cannot_be_true_tells_no_pace(core: Core):
    read(core, 60, is_whole=False)
    read(core, 5)
    read(core, 4000)
    assert core.rehearsing.pace() == 130.0


def test_the_log_of_a_draft_is_its_own(core: Core):
    draft = core.writing.begin(None, text=TEXT)
    read(core, 60)
    noted = core.rehearsing.note(draft.id, TEXT, seconds=61.6, limit=0, is_whole=True)
    assert noted == core.rehearsing.log(draft.id)
    (reading,) = noted
    assert (reading.seconds, reading.limit, reading.at) == (62, 0, core.clock.now())


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (60, "All."),
        (120, "All.\n\nTwo."),
        (150, "All.\n\nTwo."),
        (180, "All.\n\nTwo.\n\nThree."),
        (30, "All."),
        (None, "All.\n\nTwo.\n\nThree."),
    ],
)
def test_what_is_read_is_the_variant_for_the_time_there_is(seconds: int | None, said: str):
    limit = Limit(seconds, LimitUnit.SECONDS) if seconds else None
    assert spoken_text(MARKED, limit) == said
    assert spoken_text("No marks.", limit) == "No marks."


def test_marks_of_markdown_are_not_said():
    text = "# No\n\nIt **lost** 31, says [the city](https://example.org/audit).\n\n- one\n- six"
    assert spoken_text(text, None) == "No\n\nIt lost 31, says the city.\n\n• one\n• six"
    assert spoken_text(f"# {'no ' * 70_000}", None).startswith("# no ")
