# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What there is to do, soonest first: to finish, to write, and what was called off."""

from datetime import date

import pytest

from hearings.core import build_core
from hearings.tasks.next_steps import DAYS_AHEAD, StepKind
from tests.hearings.cli.command_line import SAMPLEVILLE
from tests.support.factories import legistar_event, legistar_item

TODAY = date(2026, 11, 23)


@pytest.fixture
def full(town, core):
    """Hearings on surveillance on four days, the last beyond what is looked ahead."""
    for number, day in ((1, "2026-11-24"), (2, "2026-11-30"), (3, "2026-12-07"), (4, "2026-12-08")):
        town.client.events.append(legistar_event(number, date=day))
        town.client.items[number] = [legistar_item(number, number)]
    town.client.events.append(legistar_event(5, "Parks Committee", "2026-11-25"))
    core.following.follow(SAMPLEVILLE)
    town.refreshed()
    return town


def steps(core, today: date = TODAY) -> list[tuple[str, str]]:
    return [(step.kind.value, step.day.isoformat()) for step in core.next_steps.steps(today)]


def hearing(core, number: int):
    return core.looking.hearing(f"xx-sampleville-legistar-{number}")


def test_hearings_on_surveillance_of_the_next_two_weeks_want_a_testimony(full, core):
    assert DAYS_AHEAD == 14
    assert steps(core) == [
        ("write", "2026-11-24"), ("write", "2026-11-30"), ("write", "2026-12-07"),
    ]  # fmt: skip


def test_nothing_is_asked_for_places_that_are_not_followed(full, core):
    core.following.unfollow(SAMPLEVILLE)
    assert steps(core) == []


def test_a_draft_is_to_finish_and_its_hearing_not_to_write_for(full, core):
    draft = core.writing.begin(hearing(core, 2))
    assert steps(core) == [
        ("write", "2026-11-24"), ("finish", "2026-11-30"), ("write", "2026-12-07"),
    ]  # fmt: skip
    step = core.next_steps.steps(TODAY)[1]
    assert step.draft == draft
    assert step.row is not None
    assert step.row.id == "xx-sampleville-legistar-2"


def test_a_draft_is_to_finish_however_far_its_hearing_lies(full, core):
    core.writing.begin(hearing(core, 4))
    assert steps(core)[-1] == ("finish", "2026-12-08")


def test_a_draft_counts_though_its_place_is_not_followed_or_its_hearing_not_marked(full, core):
    core.writing.begin(hearing(core, 5))
    core.following.unfollow(SAMPLEVILLE)
    assert steps(core) == [("finish", "2026-11-25")]


@pytest.mark.parametrize("status", ["Cancelled", "Deferred"])
def test_a_hearing_that_is_off_is_said_only_to_who_wrote_for_it(full, core, status):
    core.writing.begin(hearing(core, 1))
    for number in (0, 1):
        full.client.events[number]["EventAgendaStatusName"] = status
    full.refreshed()
    assert steps(core) == [("called-off", "2026-11-24"), ("write", "2026-12-07")]


def test_the_day_is_that_of_the_hearing_as_it_stands_now(full, core):
    core.writing.begin(hearing(core, 1))
    full.client.events[0]["EventDate"] = "2026-12-02T00:00:00"
    full.refreshed()
    assert ("finish", "2026-12-02") in steps(core)


def test_the_past_and_the_trash_and_drafts_for_nothing_are_no_steps(full, core):
    core.writing.begin(hearing(core, 1))
    core.writing.begin(None, title="For nothing")
    core.writing.throw_away(core.writing.begin(hearing(core, 2)).id)
    assert [one for one in steps(core, date(2026, 11, 25)) if one[0] == StepKind.FINISH] == []


def test_a_draft_is_to_finish_though_its_hearing_is_not_in_the_catalogue(full, core):
    core.writing.begin(hearing(core, 1))
    core.close()
    core.paths.catalogue.unlink()
    again = build_core(core.paths, clock=full.clock)
    (step,) = again.next_steps.steps(TODAY)
    assert (step.kind, step.day, step.row) == (StepKind.FINISH, date(2026, 11, 24), None)
    again.close()
    full.refreshed()
    again = build_core(core.paths, clock=full.clock)
    assert again.next_steps.steps(TODAY)[0].row is not None
    again.close()


def test_an_empty_profile_has_nothing_to_do(core):
    assert core.next_steps.steps(TODAY) == ()
