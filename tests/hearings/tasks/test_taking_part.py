# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Hearings, rules and corrections are joined by place, on the day it is where the hearing is."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from hearings.domain.correction import Correction
from hearings.domain.hearing import Hearing
from hearings.domain.rule import Clerk, RemoteOffer, Subject, Taking
from hearings.tasks.taking_part import TakingPart, is_usable
from tests.hearings.rules.rule_texts import at, hearing
from tests.support.turned_clock import TurnedClock
from tests.support.window import core_on

NOW = datetime(2026, 11, 23, 17, tzinfo=UTC)
REQUEST = 'ways = ["email"]\ncloses = { count = "business-days-before", days = 3 }'
OWN = Correction("xx", "", Subject.INTERPRETER, REQUEST, NOW)


def kept(place: str, **record) -> Hearing:
    return Hearing("x-1", place, hearing(**{"start": "2026-12-01 15:30"} | record), (), NOW, NOW)


def guidance(one: Hearing, *own: Correction, now: datetime = NOW):
    return TakingPart(TurnedClock(now), lambda: own).guidance(one)


def test_the_rules_of_the_place_are_those_that_ship():
    found = guidance(kept("ca-oakland"))
    assert found.times.deadlines[0].at == at("2026-11-30 15:30")
    assert found.participation.clerk is not None


def test_a_rule_holds_on_its_last_day_where_the_hearing_is():
    last_day = next(
        rule.origin.expires_on
        for rule in TakingPart(TurnedClock(NOW), tuple).place_rules("ca-oakland").rules
        if rule.subject is Subject.SIGN_UP
    )
    ends = at(f"{last_day} 23:59").astimezone(UTC)
    one = kept("ca-oakland", start=f"{last_day} 23:59")
    still = guidance(one, now=ends)
    no_longer = guidance(one, now=datetime.fromtimestamp(ends.timestamp() + 60, UTC))
    assert still.participation.sign_up is not None
    assert no_longer.participation.sign_up is None
    assert Subject.SIGN_UP in no_longer.participation.subjects_to_ask
    told = [one.kind.value for one in no_longer.times.deadlines]
    assert "sign_up" not in told
    assert "written" not in told


def test_a_place_without_rules_counts_the_national_holidays_for_a_correction():
    found = guidance(kept("xx"), OWN, replace(OWN, place_id="yy"))
    (deadline,) = found.times.deadlines
    assert deadline.at == at("2026-11-25 15:30")
    assert deadline.origin.is_own
    assert "Thanksgiving" in "".join(one.holiday for one in deadline.why.skipped)


def test_a_correction_is_dated_by_the_day_it_was_where_the_hearing_is():
    early = replace(OWN, at=datetime(2026, 11, 23, 6, tzinfo=UTC))
    found = guidance(kept("xx"), early)
    assert found.times.deadlines[0].origin.checked_on == date(2026, 11, 22)


def test_a_correction_shifts_the_deadline_of_the_place_and_of_the_body_first():
    sign_up = replace(
        OWN, place_id="ca-oakland", subject=Subject.SIGN_UP,
        said='ways = ["online"]\ncloses = { count = "before-start", hours = 3 }',
    )  # fmt: skip
    of_body = replace(
        sign_up, body="City Council",
        said='ways = ["online"]\ncloses = { count = "before-start", hours = 2 }',
    )  # fmt: skip
    at_three = guidance(kept("ca-oakland"), sign_up).times.deadlines
    at_two = guidance(kept("ca-oakland"), sign_up, of_body).times.deadlines
    assert at("2026-12-01 12:30") in {one.at for one in at_three if one.origin.is_own}
    assert [one.at for one in at_two if one.origin.is_own] == [at("2026-12-01 13:30")]


def test_a_correction_another_version_wrote_is_not_in_force_and_said():
    strange = replace(OWN, place_id="ca-oakland", subject=Subject.SIGN_UP, said="ways = 7")
    found = guidance(kept("ca-oakland"), strange)
    assert found.unread == (strange,)
    assert found.participation.sign_up is not None


@pytest.mark.parametrize("link", [None, "https://sampleville.example/1"])
def test_a_correction_wins_over_what_the_source_states(link):
    said = 'ways = ["online"]\nurl = "https://sampleville.example/mine"'
    own = replace(OWN, subject=Subject.SIGN_UP, said=said)
    found = guidance(kept("xx", testify_url=link), own).participation
    assert found.sign_up is not None
    assert found.sign_up.url == "https://sampleville.example/mine"
    assert [(one.source_says, one.is_own) for one in found.differences] == (
        [(link, True)] if link else []
    )


def test_a_correction_that_one_must_be_in_the_room_wins_over_a_link_to_join():
    own = replace(OWN, subject=Subject.REMOTE, said='offer = "no"')
    found = guidance(kept("xx", remote_url="https://video.example/1"), own).participation
    assert found.remote is not None
    assert found.remote.offer is RemoteOffer.NO
    assert [one.is_own for one in found.differences] == [True]


def test_a_correction_that_the_public_speaks_wins_over_the_kind_of_meeting():
    from hearings.domain.meeting_kind import MeetingKind

    own = replace(OWN, subject=Subject.COMMENT, said='taken = "yes"')
    found = guidance(kept("xx", kind=MeetingKind.WRITTEN_ONLY), own)
    assert found.participation.taking is Taking.YES
    assert found.participation.differences[0].is_own
    assert [one.kind.value for one in found.times.deadlines] == ["speak"]


def test_what_the_source_states_wins_over_a_rule_of_the_program():
    found = guidance(kept("ca-oakland", testify_url="https://sampleville.example/1")).participation
    assert found.sign_up is not None
    assert found.sign_up.url == "https://sampleville.example/1"
    assert [one.is_own for one in found.differences] == [False]


def test_many_hearings_ask_for_the_corrections_once():
    asked = []

    def corrections() -> tuple[Correction, ...]:
        asked.append(1)
        return ()

    guide = TakingPart(TurnedClock(NOW), corrections).guide()
    assert guide(kept("ca-oakland")) == guide(kept("ca-oakland"))
    assert len(asked) == 1


def test_where_no_file_names_a_clerk_the_page_of_the_place_is_where_to_ask():
    pages = {"xx": "https://example.org/council"}
    task = TakingPart(TurnedClock(NOW), tuple, pages.get)
    found = task.guidance(kept("xx")).participation
    assert found.taking is Taking.ASK
    assert found.clerk == Clerk("https://example.org/council")
    assert task.guidance(kept("yy")).participation.clerk is None
    known = task.guidance(kept("ca-san-francisco")).participation.clerk
    assert known is not None
    assert known.telephone


def test_the_program_knows_the_pages_of_its_places(tmp_path: Path):
    core = core_on(tmp_path / "profile")
    found = core.taking_part.guidance(kept("nd-legislature")).participation
    assert found.clerk == Clerk("https://ndlegis.gov")
    core.close()


def test_a_rule_that_is_old_or_not_sure_is_not_usable():
    rules = TakingPart(TurnedClock(NOW), tuple).place_rules("ca-oakland")
    assert rules is not None
    speaking = next(one for one in rules.rules if one.subject is Subject.SPEAKING)
    sign_up = next(one for one in rules.rules if one.subject is Subject.SIGN_UP)
    assert not is_usable(speaking, date(2026, 11, 23))
    assert is_usable(sign_up, date(2026, 11, 23))
    assert not is_usable(sign_up, date(2040, 1, 1))
