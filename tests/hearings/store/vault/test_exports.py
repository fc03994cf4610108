# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What went into a calendar is remembered by the UID of its event."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from hearings.domain.export_note import ExportNote
from hearings.store.vault.vault import Vault
from tests.support.records import SEEN

NOTE = ExportNote("h-1", "h-1@sampleville.example", 0, SEEN, "d0", SEEN)


def test_a_note_comes_back_equal(vault: Vault):
    vault.exports.note_all([NOTE])
    assert vault.exports.find(NOTE.uid) == NOTE
    assert vault.exports.find("other") is None
    assert vault.exports.all() == (NOTE,)


def test_a_later_export_takes_the_place_of_the_earlier(vault: Vault):
    later = SEEN + timedelta(days=1)
    newer = ExportNote("h-1", NOTE.uid, 3, later, "d3", later)
    other = ExportNote("h-2", "h-2@sampleville.example", 0, SEEN, "d", SEEN)
    vault.exports.note_all([NOTE, other])
    vault.exports.note_all([newer])
    assert vault.exports.all() == (newer, other)


def test_within_one_export_the_last_note_of_an_event_counts(vault: Vault):
    again = replace(NOTE, sequence=1, digest="d1")
    vault.exports.note_all([NOTE, again])
    assert vault.exports.all() == (again,)


def test_of_an_export_that_breaks_off_nothing_is_remembered(vault: Vault):
    unfit = replace(NOTE, uid="u-2", digest=None)  # type: ignore[arg-type]
    with pytest.raises(IntegrityError):
        vault.exports.note_all([NOTE, unfit])
    assert vault.exports.all() == ()


def test_an_empty_export_leaves_no_trace(vault: Vault):
    vault.exports.note_all([])
    assert vault.exports.all() == ()


@pytest.mark.parametrize("starts", [None, date(2026, 12, 1), SEEN])
def test_when_an_event_begins_is_kept_as_a_day_or_a_moment(vault: Vault, starts: date | None):
    note = replace(NOTE, starts=starts)
    vault.exports.note_all([note])
    assert vault.exports.find(NOTE.uid) == note
    assert type(vault.exports.all()[0].starts) is type(starts)
