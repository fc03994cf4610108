# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What went into a calendar is remembered by the UID of its event."""

from datetime import timedelta

from hearings.domain.export_note import ExportNote
from hearings.store.vault.vault import Vault
from tests.support.records import SEEN

NOTE = ExportNote("h-1", "h-1@sampleville.example", 0, SEEN, "d0", SEEN)


def note(vault: Vault, one: ExportNote) -> None:
    vault.exports.note(
        hearing_id=one.hearing_id, uid=one.uid, sequence=one.sequence,
        last_modified=one.last_modified, digest=one.digest, at=one.at,
    )  # fmt: skip


def test_a_note_comes_back_equal(vault: Vault):
    note(vault, NOTE)
    assert vault.exports.find(NOTE.uid) == NOTE
    assert vault.exports.find("other") is None
    assert vault.exports.all() == (NOTE,)


def test_a_later_export_takes_the_place_of_the_earlier(vault: Vault):
    later = SEEN + timedelta(days=1)
    newer = ExportNote("h-1", NOTE.uid, 3, later, "d3", later)
    other = ExportNote("h-2", "h-2@sampleville.example", 0, SEEN, "d", SEEN)
    for one in (NOTE, other, newer):
        note(vault, one)
    assert vault.exports.all() == (newer, other)
