# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Drafts are ordered by what comes next, tied to their hearing, and never lost by a slip."""

from dataclasses import replace
from datetime import date

import pytest

from hearings.core import build_core
from hearings.domain.testimony import HearingTie, Position, VersionKind
from hearings.errors import UnknownDraft
from hearings.tasks.writing import tie_to
from tests.support.factories import legistar_event

HEARING = "xx-sampleville-legistar-7"


@pytest.fixture
def writing(core):
    return core.writing


@pytest.fixture
def hearing(town, core):
    town.client.events.append(legistar_event(7))
    town.refreshed()
    return core.looking.hearing(HEARING)


def test_a_new_draft_may_have_a_text_and_a_language(writing, hearing):
    draft = writing.begin(hearing, text="Buenos días.", language="es")
    assert (draft.text, draft.title, draft.language) == ("Buenos días.", "City Council", "es")


def test_a_new_draft_is_empty_and_tied_to_its_hearing(writing, hearing):
    draft = writing.begin(hearing, title="No drones")
    assert (draft.text, draft.title, draft.bill, draft.language) == ("", "No drones", "", "en")
    assert draft.tie == HearingTie(
        HEARING, "xx-sampleville", "City Council", date(2026, 12, 1), "City Council"
    )
    assert writing.draft(draft.id) == draft
    assert writing.begin(None).tie is None


def test_a_tie_needs_no_body(hearing):
    bare = replace(hearing, record=replace(hearing.record, bodies=()))
    assert tie_to(bare).body == ""


def test_drafts_come_by_their_hearing_then_those_without_then_the_past(town, core, writing):
    days = {"far": "2026-12-20", "soon": "2026-11-24", "past": "2026-11-10", "old": "2026-01-01"}
    town.client.events += [
        legistar_event(number, date=day) for number, day in enumerate(days.values(), 1)
    ]
    assert town("refresh", "--from", "2026-01-01").status == 0
    for number, title in enumerate(days, 1):
        writing.begin(core.looking.hearing(f"xx-sampleville-legistar-{number}"), title=title)
    writing.begin(None, title="older")
    town.clock.turn(60)
    writing.begin(None, title="newer")
    assert [one.title for one in writing.drafts()] == [
        "soon", "far", "newer", "older", "past", "old",
    ]  # fmt: skip


def test_a_hearing_of_yesterday_is_not_past_yet(town, core, writing):
    town.client.events.append(legistar_event(7, date="2026-11-22"))
    assert town("refresh", "--from", "2026-11-01").status == 0
    writing.begin(None, title="without")
    writing.begin(core.looking.hearing(HEARING), title="yesterday")
    assert [one.title for one in writing.drafts()] == ["yesterday", "without"]


def test_the_draft_of_a_hearing_is_the_one_changed_last(town, writing, hearing):
    assert writing.draft_for(HEARING) is None
    first = writing.begin(hearing)
    town.clock.turn(60)
    second = writing.begin(hearing)
    found = writing.draft_for(HEARING)
    assert found is not None
    assert found.id == second.id
    town.clock.turn(60)
    writing.save(first.id, "Good evening.")
    found = writing.draft_for(HEARING)
    assert found is not None
    assert found.id == first.id
    writing.throw_away(first.id)
    found = writing.draft_for(HEARING)
    assert found is not None
    assert found.id == second.id


def test_what_is_saved_is_there_for_another_opening(town, core, writing):
    draft = writing.begin(None)
    writing.save(draft.id, "Good evening, niños 🎥")
    writing.describe(draft.id, title="T", bill="B", position=Position.OPPOSE, language="es")
    other = build_core(core.paths, clock=town.clock)
    kept = other.writing.draft(draft.id)
    assert (kept.text, kept.title, kept.bill) == ("Good evening, niños 🎥", "T", "B")
    assert (kept.position, kept.language) == (Position.OPPOSE, "es")
    other.close()


def test_the_trash_gives_back_and_deletes_for_good(town, writing):
    drafts = [writing.begin(None, title=title) for title in ("one", "two")]
    for draft in drafts:
        town.clock.turn(60)
        writing.throw_away(draft.id)
    assert writing.drafts() == ()
    assert [one.title for one in writing.trash()] == ["two", "one"]
    writing.take_back(drafts[0].id)
    assert [one.title for one in writing.drafts()] == ["one"]
    writing.delete_for_good(drafts[1].id)
    assert writing.trash() == ()
    with pytest.raises(UnknownDraft):
        writing.draft(drafts[1].id)


def test_an_older_version_can_be_made_the_text_again(town, core, writing):
    draft = writing.begin(None)
    writing.save(draft.id, "first")
    core.close()
    again = build_core(core.paths, clock=town.clock)
    again.writing.save(draft.id, "second")
    (version,) = again.writing.versions(draft.id)
    assert (version.kind, version.text) == (VersionKind.SESSION_START, "first")
    assert again.writing.restore_version(draft.id, version.id).text == "first"
    kinds = [(one.kind, one.text) for one in again.writing.versions(draft.id)]
    assert (VersionKind.BEFORE_RESTORE, "second") in kinds
    again.close()
