# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What there is to do, soonest first: deadlines, to finish, to write, and what was called off."""

from datetime import UTC, date, datetime, timedelta

import pytest

from hearings.core import build_core
from hearings.domain.bill_number import read_bill
from hearings.domain.calendar_wish import CalendarWish
from hearings.domain.handed_in import HandingWay
from hearings.domain.hearing import Bill
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.step import Step, StepKind
from hearings.messages.calendar_file import words_for_calendars
from hearings.tasks.next_steps import DAYS_AFTER, DAYS_AHEAD
from tests.hearings.cli.command_line import SAMPLEVILLE
from tests.support.factories import legistar_event, legistar_item
from tests.ui.hearings_for_tests import item, listed, record

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


def test_a_hearing_that_is_followed_itself_counts_wherever_it_is(full, core):
    core.following.unfollow(SAMPLEVILLE)
    core.choosing.follow_hearing(hearing(core, 5).id)
    assert steps(core) == [("write", "2026-11-25")]


def test_a_hearing_of_a_followed_bill_counts_wherever_it_is(core):
    bill = read_bill("AB 1355", "ca-legislature", TODAY)
    core.choosing.follow_bill(bill)
    listed(
        core,
        record(day=date(2026, 11, 30), items=(item("Location privacy", "", bill=Bill("AB 1355")),)),
        place_id="ca-legislature",
    )
    assert ("write", "2026-11-30") in steps(core)


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
    assert steps(core) == [("called_off", "2026-11-24"), ("write", "2026-12-07")]


def test_the_day_is_that_of_the_hearing_as_it_stands_now(full, core):
    core.writing.begin(hearing(core, 1))
    full.client.events[0]["EventDate"] = "2026-12-02T00:00:00"
    full.refreshed()
    assert ("finish", "2026-12-02") in steps(core)


def test_the_past_and_the_trash_and_drafts_for_nothing_are_no_steps(full, core):
    core.writing.begin(hearing(core, 1))
    core.writing.begin(None, title="For nothing")
    core.writing.throw_away(core.writing.begin(hearing(core, 2)).id)
    full.clock.turn(2 * 86_400)
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


OAKLAND, NEW_YORK = "ca-oakland", "ny-new-york"


@pytest.fixture
def oakland(town, core):
    """Oakland, whose rules are known, with a hearing on surveillance on 1 December at six."""
    town.place(OAKLAND, town.legistar("sampleville"))
    town.client.events.append(legistar_event(1, date="2026-12-01", time="6:00 PM"))
    town.client.items[1] = [legistar_item(1, 1)]
    core.following.follow(OAKLAND)
    return town


def due(core, today: date = TODAY) -> list[tuple[str, str, bool]]:
    return [
        (step.kind.value, step.deadline.at.isoformat(timespec="minutes"), step.is_overdue)
        for step in core.next_steps.steps(today)
        if step.deadline
    ]


SIGN_UP = ("sign_up", "2026-11-30T18:00-08:00", False)
SPEAK = ("speak", "2026-12-01T18:00-08:00", False)


def test_every_deadline_of_a_hearing_is_a_step_with_its_rule(oakland, core):
    oakland.refreshed()
    found = due(core)
    assert SIGN_UP in found
    assert SPEAK in found
    assert found == sorted(found, key=lambda one: one[1])
    assert "follow_up" not in {kind for kind, *_ in found}
    step = next(one for one in core.next_steps.steps(TODAY) if one.kind is StepKind.SIGN_UP)
    assert step.deadline.origin.url.startswith("https://")
    assert (step.day, step.today, step.row.id) == (
        date(2026, 11, 30), TODAY, "ca-oakland-legistar-1",
    )  # fmt: skip


def test_deadlines_are_told_however_far_the_hearing_lies(oakland, core):
    oakland.client.events[0]["EventDate"] = "2027-01-12T00:00:00"
    oakland.refreshed()
    kinds = [step.kind for step in core.next_steps.steps(TODAY)]
    assert StepKind.SIGN_UP in kinds
    assert StepKind.WRITE not in kinds


def test_a_deadline_that_is_past_is_overdue_until_the_hearing_begins(oakland, core):
    oakland.refreshed()
    oakland.clock.turn(8 * 86400)
    late = core.next_steps.steps(date(2026, 12, 1))
    assert [step.is_overdue for step in late if step.kind is StepKind.SIGN_UP] == [True]
    assert [step.is_overdue for step in late if step.kind is StepKind.SPEAK] == [False]
    assert late[0].is_overdue
    oakland.clock.turn(86400)
    assert due(core, date(2026, 12, 1)) == []


def test_a_called_off_hearing_has_no_deadlines(oakland, core):
    oakland.client.events[0]["EventAgendaStatusName"] = "Cancelled"
    oakland.refreshed()
    assert core.next_steps.steps(TODAY) == ()


def test_a_hearing_on_nothing_has_deadlines_once_it_has_a_draft_or_was_exported(
    oakland, core, tmp_path
):
    oakland.client.items.clear()
    oakland.refreshed()
    assert core.next_steps.steps(TODAY) == ()
    (one,) = core.looking.hearings_by_id(["ca-oakland-legistar-1"]).values()
    core.exporting.export((one,), tmp_path / "one.ics", CalendarWish(words_for_calendars()))
    assert SIGN_UP in due(core)
    core.following.unfollow(OAKLAND)
    assert due(core) == []
    draft = core.writing.begin(one)
    assert SIGN_UP in due(core)
    assert {step.draft for step in core.next_steps.steps(TODAY)} == {draft}


def test_testimony_that_may_come_after_the_hearing_is_told_after_it(town, core):
    town.place(NEW_YORK, town.legistar("sampleville"), timezone="America/New_York")
    town.client.events.append(
        legistar_event(1, "Committee on Technology", "2026-11-24", "10:00 AM")
    )
    town.client.items[1] = [legistar_item(1, 1)]
    core.following.follow(NEW_YORK)
    town.refreshed()
    town.clock.turn(2 * 86400)
    assert DAYS_AFTER == 14
    assert due(core, date(2026, 11, 25)) == [("written", "2026-11-27T10:00-05:00", False)]
    town.clock.turn(2 * 86400)
    assert due(core, date(2026, 11, 27)) == []


def test_the_day_of_a_deadline_is_told_from_where_the_hearing_is(oakland, core):
    oakland.refreshed()
    # In Oakland it is still the evening of the 30th.
    oakland.clock.turn(7 * 86400 + 12 * 3600)
    speak = next(
        one for one in core.next_steps.steps(date(2026, 12, 1)) if one.kind is StepKind.SPEAK
    )
    assert speak.today == date(2026, 11, 30)


def sign_up(core):
    return next(one for one in core.next_steps.steps(TODAY) if one.kind is StepKind.SIGN_UP)


def test_a_ticked_step_is_last_and_not_counted_until_it_is_unticked(oakland, core):
    oakland.refreshed()
    before = core.next_steps.steps(TODAY)
    core.next_steps.tick(sign_up(core))
    after = core.next_steps.steps(TODAY)
    assert (after[-1].kind, after[-1].done_at) == (StepKind.SIGN_UP, oakland.clock.now())
    assert core.next_steps.count(TODAY) == len(before) - 1
    core.next_steps.untick(after[-1])
    assert core.next_steps.steps(TODAY) == before


def test_a_tick_does_not_count_for_a_hearing_that_was_moved_since(oakland, core):
    oakland.refreshed()
    core.next_steps.tick(sign_up(core))
    oakland.client.events[0]["EventLocation"] = "Another room"
    oakland.refreshed()
    assert sign_up(core).is_done
    oakland.client.events[0]["EventDate"] = "2026-12-02T00:00:00"
    oakland.refreshed()
    assert not sign_up(core).is_done


def heard(core, place_id: str, body: str, **fields: object):
    """A hearing with a draft that is handed in as the test says."""
    made = record("9", date(2026, 12, 1), body=body, **fields)
    (hearing_id,) = listed(core, made, place_id=place_id)
    return core.writing.begin(core.looking.hearing(hearing_id), text="Words.")


def hand_in(core, draft, way: HandingWay = HandingWay.EMAIL) -> None:
    core.handing_in.note(draft, way=way, confirmation="", text="Words.", name="As sent")


def test_what_was_handed_in_in_writing_is_finished_and_sent(core):
    draft = heard(core, "wa-legislature", "House Technology Committee")
    hand_in(core, draft)
    done = {step.kind for step in core.next_steps.steps(TODAY) if step.is_done}
    assert done == {StepKind.FINISH, StepKind.WRITTEN}


def test_who_only_spoke_may_still_send_it_in(core):
    draft = heard(core, "wa-legislature", "House Technology Committee")
    hand_in(core, draft, HandingWay.SPOKEN)
    found = {step.kind: step.is_done for step in core.next_steps.steps(TODAY)}
    assert found[StepKind.FINISH]
    assert not found[StepKind.WRITTEN]


def test_what_the_body_must_report_is_waited_for_once_a_testimony_was_handed_in(core, town):
    draft = heard(core, "ma-general-court", "Joint Committee", kind=MeetingKind.PUBLIC_HEARING)
    assert StepKind.FOLLOW_UP not in {step.kind for step in core.next_steps.steps(TODAY)}
    hand_in(core, draft)
    town.clock.turn(38 * 86400)
    (step,) = (
        one for one in core.next_steps.steps(date(2026, 12, 31)) if one.kind is StepKind.FOLLOW_UP
    )
    assert (step.day, step.is_done) == (date(2027, 1, 30), False)
    assert step.draft is not None


@pytest.fixture
def told(oakland):
    """Oakland as a refresh told it."""
    oakland.refreshed()
    return oakland


def test_the_day_of_a_step_is_that_of_the_hearing_wherever_the_person_is(told, core):
    core.writing.begin(core.looking.hearing("ca-oakland-legistar-1"))
    # Half past one at night in London is still the evening before where the hearing is.
    told.clock.turn((datetime(2026, 12, 2, 1, 30, tzinfo=UTC) - told.clock.now()).total_seconds())
    found = {step.kind: step for step in core.next_steps.steps(date(2026, 12, 2))}
    assert found[StepKind.FINISH].today == date(2026, 12, 1)
    assert found[StepKind.SPEAK].today == date(2026, 12, 1)
    assert not found[StepKind.SPEAK].is_overdue


def after_the_hearing(core, town, days: float = 0.1) -> list[Step]:
    moment = datetime(2026, 12, 2, 2, tzinfo=UTC) + timedelta(days=days)
    town.clock.turn((moment - town.clock.now()).total_seconds())
    today = town.clock.now().date()
    return [one for one in core.next_steps.steps(today) if one.kind is StepKind.FOLLOW_UP]


def test_a_hearing_one_wrote_for_is_to_be_followed_up_for_two_weeks_once_it_is_over(told, core):
    core.writing.begin(core.looking.hearing("ca-oakland-legistar-1"))
    assert after_the_hearing(core, told, -0.1) == []
    (step,) = after_the_hearing(core, told)
    assert (step.day, step.deadline, step.is_overdue) == (date(2026, 12, 1), None, False)
    assert len(after_the_hearing(core, told, 13)) == 1
    assert after_the_hearing(core, told, 15) == []


@pytest.mark.parametrize("kind", ["sign_up", "written", "speak"])
def test_so_is_one_for_which_something_was_ticked_and_the_tick_ends_it(told, core, kind):
    ticked = next(one for one in core.next_steps.steps(TODAY) if one.kind.value == kind)
    core.next_steps.tick(ticked)
    (step,) = after_the_hearing(core, told)
    core.next_steps.tick(step)
    (step,) = after_the_hearing(core, told)
    assert step.is_done
    core.next_steps.untick(step)
    (step,) = after_the_hearing(core, told)
    assert not step.is_done


def test_a_hearing_in_which_nobody_took_part_or_that_was_off_is_not_followed_up(told, core):
    assert after_the_hearing(core, told) == []
    core.writing.begin(core.looking.hearing("ca-oakland-legistar-1"))
    told.client.events[0]["EventAgendaStatusName"] = "Cancelled"
    told.refreshed()
    assert after_the_hearing(core, told) == []


def test_what_is_to_be_followed_up_stands_behind_what_is_due_on_the_same_day(told, core):
    town = told
    core.writing.begin(core.looking.hearing("ca-oakland-legistar-1"))
    town.client.events.append(legistar_event(2, date="2026-12-02", time="8:00 PM"))
    town.client.items[2] = [legistar_item(2, 2, "A face recognition policy")]
    town.client.events.append(legistar_event(3, date="2026-12-09", time="8:00 PM"))
    town.client.items[3] = [legistar_item(3, 3, "A face recognition policy")]
    town.refreshed()
    after_the_hearing(core, town, 0.7)
    kinds = [
        (step.kind.value, step.day.isoformat())
        for step in core.next_steps.steps(date(2026, 12, 2))
        if step.kind in {StepKind.SPEAK, StepKind.FOLLOW_UP}
    ]
    assert kinds == [
        ("speak", "2026-12-02"), ("follow_up", "2026-12-01"), ("speak", "2026-12-09"),
    ]  # fmt: skip
