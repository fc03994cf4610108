# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Calendar files are written whole or not at all, and what went out is remembered."""

from dataclasses import replace

import pytest

from hearings.calendar.identity import uid_of
from hearings.domain.calendar_wish import CalendarWish
from hearings.domain.change import Field
from hearings.domain.hearing import Hearing
from hearings.domain.listing import ListQuery
from hearings.errors import ProfileReadOnly, UnknownHearing, VaultDamaged
from hearings.messages.calendar_file import words_for_calendars
from hearings.store.vault.vault import open_vault
from tests.support.factories import legistar_event, legistar_item

FIRST = "xx-sampleville-legistar-7"
WORDS = words_for_calendars()
USUAL = CalendarWish(WORDS)


@pytest.fixture
def exporting(town, core):
    town.client.events += [legistar_event(7), legistar_event(8, date="2026-12-08")]
    town.client.items[7] = [legistar_item(1, 7)]
    town.refreshed()
    return core.exporting


def test_one_given_twice_is_written_and_counted_once(exporting, core, tmp_path):
    hearing = core.looking.hearing(FIRST)
    done = exporting.export([hearing, hearing], tmp_path / "one.ics", USUAL)
    assert (done.count, done.unremembered) == (1, None)
    assert done.path.read_bytes().count(b"BEGIN:VEVENT") == 1


def test_what_went_out_is_marked(exporting, core, tmp_path):
    assert core.marks()[1] == frozenset()
    exporting.export_ids([FIRST], tmp_path / "one.ics", USUAL)
    assert core.marks()[1] == {FIRST}


def test_events_stand_in_the_vault_as_they_went_out(exporting, core, tmp_path):
    exporting.export(core.looking.hearings(ListQuery()), tmp_path / "all.ics", USUAL)
    vault = open_vault(core.paths.vault, core.clock)
    notes = {one.hearing_id: one for one in vault.exports.all()}
    vault.close()
    known = {one.id: one for one in core.looking.hearings(ListQuery())}
    assert len(known) == 2
    assert {key: (one.uid, one.sequence, one.last_modified) for key, one in notes.items()} == {
        key: (uid_of(key), one.sequence, one.changed_at) for key, one in known.items()
    }


def test_an_id_that_is_not_known_writes_nothing(exporting, core, tmp_path):
    with pytest.raises(UnknownHearing):
        exporting.export_ids([FIRST, "nonesuch"], tmp_path / "one.ics", USUAL)
    assert not (tmp_path / "one.ics").exists()
    assert core.marks()[1] == frozenset()


def test_a_folder_is_no_target_and_nothing_is_remembered(exporting, core, tmp_path):
    with pytest.raises(ProfileReadOnly) as refused:
        exporting.export(core.looking.hearings(ListQuery()), tmp_path, USUAL)
    assert refused.value.path == tmp_path
    assert core.marks()[1] == frozenset()


def test_a_damaged_vault_does_not_keep_the_file_from_being_written(exporting, core, tmp_path):
    core.paths.vault.write_bytes(b"no database " * 999)
    done = exporting.export(core.looking.hearings(ListQuery()), tmp_path / "all.ics", USUAL)
    assert done.count == 2
    assert isinstance(done.unremembered, VaultDamaged)
    assert done.path.read_bytes().count(b"BEGIN:VEVENT") == 2


def test_the_topics_of_an_event_have_their_names(exporting, core, tmp_path):
    done = exporting.export_ids([FIRST], tmp_path / "one.ics", USUAL)
    assert b"Surveillance oversight" in done.path.read_bytes()


def test_the_same_export_twice_gives_the_same_bytes(exporting, core, tmp_path):
    wish = CalendarWish(WORDS, has_deadlines=True, alarm_minutes=(60,))
    first = exporting.export(core.looking.hearings(ListQuery()), tmp_path / "1.ics", wish)
    again = exporting.export(core.looking.hearings(ListQuery()), tmp_path / "2.ics", wish)
    assert first.path.read_bytes() == again.path.read_bytes()


def test_everything_is_new_until_it_went_out(exporting, core, tmp_path):
    hearings = tuple(core.looking.hearings(ListQuery()))
    assert exporting.changed_since(hearings).hearings == hearings
    exporting.export(hearings, tmp_path / "all.ics", USUAL)
    assert exporting.changed_since(hearings).hearings == ()


def test_what_moved_since_it_went_out_is_told_whatever_the_filter(town, exporting, core, tmp_path):
    exporting.export_ids([FIRST], tmp_path / "one.ics", USUAL)
    town.client.events[0]["EventLocation"] = "Room 12"
    town.refreshed()
    since = exporting.changed_since(())
    assert [one.hearing.id for one in since.moved] == [FIRST]
    assert [change.field for change in since.moved[0].changes] == [Field.LOCATION]
    assert since.new == ()
    done = exporting.export(since.hearings, tmp_path / "again.ics", USUAL)
    assert b"SEQUENCE:1" in done.path.read_bytes()
    assert exporting.changed_since(()).hearings == ()


def test_a_catalogue_made_anew_does_not_count_from_the_beginning(town, exporting, core, tmp_path):
    town.client.events[0]["EventLocation"] = "Room 12"
    town.refreshed()
    exporting.export_ids([FIRST], tmp_path / "one.ics", USUAL)
    (written,) = [
        one for one in exporting.outgoing(_whole(core), USUAL).events if one.hearing_id == FIRST
    ]
    anew = tuple(replace(one, sequence=0) for one in _whole(core))
    (again,) = [one for one in exporting.outgoing(anew, USUAL).events if one.hearing_id == FIRST]
    assert (written.sequence, again.sequence) == (1, 1)


def _whole(core) -> tuple[Hearing, ...]:
    return tuple(core.looking.hearings(ListQuery()))
