# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What stands beside a draft is kept with it, and goes with it when it is deleted for good."""

from datetime import timedelta

import pytest

from hearings.domain.handed_in import HandingWay
from hearings.domain.rehearsal import Rehearsal
from hearings.domain.speaker import Speaker
from hearings.store.vault.rehearsals import MOST
from hearings.store.vault.vault import Vault, open_vault
from tests.support.records import SEEN

LATER = SEEN + timedelta(hours=1)
MARKER = "zzyzx-marker-of-this-test"


@pytest.fixture
def draft_id(vault: Vault) -> str:
    return vault.drafts.add(at=SEEN, title="Mine", text="Words.").id


def reopened(vault: Vault) -> Vault:
    vault.close()
    return open_vault(vault.path)


def test_who_speaks_is_kept_once_and_can_be_emptied(vault: Vault):
    assert vault.speakers.get() == Speaker()
    vault.speakers.save(Speaker("A. Resident", "Sampleville", "1 Example Street", "555-0100"))
    told = Speaker(name="A. Resident", phone="555-0101")
    vault.speakers.save(told)
    again = reopened(vault)
    assert again.speakers.get() == told
    again.speakers.save(Speaker())
    assert again.speakers.get() == Speaker()
    again.close()


def test_what_was_handed_in_is_told_newest_first(vault: Vault, draft_id: str):
    first = vault.handings.add(
        draft_id, at=SEEN, way=HandingWay.EMAIL, confirmation="A 1", text="As sent."
    )
    second = vault.handings.add(
        draft_id, at=LATER, way=HandingWay.SPOKEN, confirmation="", text="As said."
    )
    again = reopened(vault)
    assert again.handings.of(draft_id) == (second, first)
    assert (first.at, first.way, first.confirmation, first.text) == (
        SEEN, HandingWay.EMAIL, "A 1", "As sent.",
    )  # fmt: skip
    assert again.handings.last() == {draft_id: LATER}
    assert again.handings.of("other") == ()
    again.close()


def test_a_draft_has_one_note(vault: Vault, draft_id: str):
    assert vault.notes.of(draft_id) == ""
    for text in ("Ask them.", "Asked them."):
        vault.notes.save(draft_id, text)
    assert vault.notes.of(draft_id) == "Asked them."
    vault.notes.save(draft_id, "")
    assert vault.notes.of(draft_id) == ""


def test_a_paragraph_is_kept_once_and_can_be_forgotten(vault: Vault):
    for text in ("One.", "Two.", "One."):
        vault.paragraphs.keep(text, SEEN)
    two, one = vault.paragraphs.all()
    assert (two.text, one.text, one.at) == ("Two.", "One.", SEEN)
    vault.paragraphs.forget(two.id)
    assert vault.paragraphs.all() == (one,)


def test_readings_are_told_newest_first_and_not_without_end(vault: Vault, draft_id: str):
    for number in range(MOST + 2):
        vault.rehearsals.note(
            draft_id, at=SEEN, seconds=number, halves=2 * number, limit=120, is_whole=bool(number)
        )
    told = vault.rehearsals.of(draft_id)
    assert len(told) == MOST
    assert told[0] == Rehearsal(MOST + 2, draft_id, SEEN, MOST + 1, 2 * (MOST + 1), 120, True)
    assert vault.rehearsals.last() == told
    assert vault.rehearsals.of("other") == ()


def test_own_words_are_kept_and_can_be_taken_out(vault: Vault):
    for word in ("Sampleville", "niño", "Sampleville"):
        vault.own_words.add(word)
    vault.own_words.remove("Sampleville")
    assert vault.own_words.all() == {"niño"}


def test_deleting_a_draft_for_good_leaves_nothing_of_what_stood_beside_it(
    vault: Vault, draft_id: str
):
    vault.handings.add(draft_id, at=SEEN, way=HandingWay.POST, confirmation=MARKER, text=MARKER)
    vault.notes.save(draft_id, MARKER)
    vault.rehearsals.note(draft_id, at=SEEN, seconds=9, halves=9, limit=0, is_whole=False)
    vault.drafts.delete_for_good(draft_id)
    assert vault.handings.of(draft_id) == ()
    assert vault.notes.of(draft_id) == ""
    assert vault.rehearsals.last() == ()
    vault.close()
    assert MARKER.encode() not in vault.path.read_bytes()
