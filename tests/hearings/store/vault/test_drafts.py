# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Drafts: what is typed is kept, what stood before can be had again."""

import sqlite3
from datetime import date, timedelta
from pathlib import Path

import pytest

from hearings.domain.testimony import Draft, HearingTie, Position, VersionKind
from hearings.errors import UnknownDraft
from hearings.store.vault.vault import Vault, open_vault
from tests.support.records import SEEN

TIE = HearingTie("h-1", "sampleville-ca", "City Council", date(2026, 12, 1), "Regular meeting")
LATER = SEEN + timedelta(minutes=5)
LATEST = SEEN + timedelta(minutes=9)


def new_draft(vault: Vault, text: str = "First words.") -> Draft:
    return vault.drafts.add(at=SEEN, title="Mine", text=text, tie=TIE, bill="Int 12")


def kept(vault: Vault, draft: Draft) -> list[tuple[VersionKind, str]]:
    return [(one.kind, one.text) for one in vault.drafts.versions(draft.id)]


def test_a_new_draft_comes_back_equal(vault: Vault):
    draft = vault.drafts.add(
        at=SEEN, title="Título", text="Buenas – 晚上 \x00 good", tie=TIE, bill="Int 12",
        position=Position.OPPOSE, language="es",
    )  # fmt: skip
    assert vault.drafts.get(draft.id) == draft
    assert (draft.title, draft.text, draft.tie) == ("Título", "Buenas – 晚上 \x00 good", TIE)
    assert (draft.bill, draft.position, draft.language) == ("Int 12", Position.OPPOSE, "es")
    assert draft.created_at == draft.changed_at == SEEN
    assert draft.trashed_at is None


def test_an_empty_draft_can_be_begun_with_nothing(vault: Vault):
    draft = vault.drafts.add(at=SEEN)
    assert (draft.title, draft.text, draft.tie, draft.position) == ("", "", None, Position.NONE)
    assert vault.drafts.add(at=SEEN).id != draft.id


def test_the_draft_changed_last_comes_first(vault: Vault):
    one, two = new_draft(vault), new_draft(vault)
    vault.drafts.save_text(one.id, "x", LATER)
    assert [draft.id for draft in vault.drafts.all()] == [one.id, two.id]


def test_drafts_for_a_hearing_are_found_without_the_others_and_the_trash(vault: Vault):
    one, two, other = new_draft(vault), new_draft(vault), vault.drafts.add(at=SEEN)
    thrown = new_draft(vault)
    vault.drafts.move_to_trash(thrown.id, LATER)
    vault.drafts.save_text(two.id, "x", LATER)
    assert [draft.id for draft in vault.drafts.tied()] == [two.id, one.id]
    assert vault.drafts.tied(TIE.hearing_id) == vault.drafts.tied()
    assert vault.drafts.tied("h-2") == ()
    assert vault.drafts.count() == 3
    assert other.tie is None


def test_a_connection_keeps_little_between_transactions(vault: Vault):
    def cached() -> int:
        with vault._database.reading() as connection:
            return int(connection.exec_driver_sql("PRAGMA cache_size").scalar_one())

    before = cached()
    with vault._database.writing() as connection:
        assert connection.exec_driver_sql("PRAGMA cache_size").scalar_one() < before
    assert cached() == before
    with pytest.raises(UnknownDraft):
        vault.drafts.save_text("no such draft", "x", LATER)
    assert cached() == before


def test_a_saved_text_is_there_in_the_next_opening(vault: Vault):
    draft = new_draft(vault)
    saved = vault.drafts.save_text(draft.id, "Better words.", LATER)
    assert (saved.text, saved.changed_at, saved.created_at) == ("Better words.", LATER, SEEN)
    vault.close()
    again = open_vault(vault.path)
    assert again.drafts.get(draft.id) == saved
    again.close()


def test_the_text_before_the_first_change_of_each_opening_is_kept(vault: Vault):
    draft = new_draft(vault)
    for text, at in (("Second.", LATER), ("Third.", LATER + timedelta(minutes=9))):
        vault.drafts.save_text(draft.id, text, at)
    (version,) = vault.drafts.versions(draft.id)
    assert (version.kind, version.text) == (VersionKind.SESSION_START, "First words.")
    assert (version.at, version.draft_id, version.name) == (LATER, draft.id, "")
    vault.close()
    again = open_vault(vault.path)
    again.drafts.save_text(draft.id, "Fourth.", LATEST)
    again.drafts.save_text(draft.id, "Fifth.", LATEST)
    assert [text for _, text in kept(again, draft)] == ["Third.", "First words."]
    again.close()


def test_an_unchanged_text_writes_nothing(vault: Vault):
    draft = new_draft(vault)
    connection = sqlite3.connect(vault.path)
    before = connection.execute("PRAGMA data_version").fetchone()
    assert vault.drafts.save_text(draft.id, "First words.", LATER) == draft
    vault.drafts.describe(draft.id, title="Mine", tie=TIE, at=LATER)
    assert connection.execute("PRAGMA data_version").fetchone() == before
    connection.close()
    assert kept(vault, draft) == []


def test_an_empty_text_is_no_version(vault: Vault):
    draft = new_draft(vault, text="")
    vault.drafts.save_text(draft.id, "Words.", LATER)
    assert kept(vault, draft) == []
    vault.drafts.save_text(draft.id, "More words.", LATER + timedelta(minutes=9))
    assert kept(vault, draft) == []


def test_while_somebody_writes_a_version_is_kept_every_ten_minutes(vault: Vault):
    draft = new_draft(vault, text="")
    for minute in range(26):
        vault.drafts.save_text(draft.id, f"Minute {minute}.", LATER + timedelta(minutes=minute))
    assert kept(vault, draft) == [
        (VersionKind.WHILE_WRITING, "Minute 19."),
        (VersionKind.WHILE_WRITING, "Minute 9."),
    ]


def test_a_clock_that_is_set_back_costs_no_version(vault: Vault):
    draft = new_draft(vault)
    vault.drafts.save_text(draft.id, "Second.", LATER)
    vault.drafts.save_text(draft.id, "Third.", LATER - timedelta(days=30))
    assert [text for _, text in kept(vault, draft)] == ["Second.", "First words."]


def test_everything_but_the_text_can_be_described(vault: Vault):
    draft = new_draft(vault)
    other = HearingTie("h-2", "otherville-ny", "Board", date(2026, 12, 9))
    told = vault.drafts.describe(
        draft.id, title="T", bill="B", position=Position.AMEND, language="es", tie=other, at=LATER
    )
    assert told == vault.drafts.get(draft.id)
    assert (told.title, told.bill, told.position, told.language, told.tie) == (
        "T", "B", Position.AMEND, "es", other,
    )  # fmt: skip
    assert (told.text, told.changed_at) == ("First words.", LATER)


def test_what_is_not_given_stays_and_a_tie_can_be_taken_off(vault: Vault):
    draft = new_draft(vault)
    told = vault.drafts.describe(draft.id, bill="", at=LATER)
    assert (told.title, told.bill, told.tie) == ("Mine", "", TIE)
    assert vault.drafts.describe(draft.id, tie=None, at=LATER).tie is None


def test_a_draft_goes_to_the_trash_and_comes_back(vault: Vault):
    draft, other = new_draft(vault), new_draft(vault)
    vault.drafts.move_to_trash(draft.id, LATER)
    vault.drafts.move_to_trash(draft.id, LATEST)
    (thrown,) = vault.drafts.all(in_trash=True)
    assert (thrown.id, thrown.trashed_at, thrown.text) == (draft.id, LATER, draft.text)
    assert vault.drafts.get(draft.id) == thrown
    assert [one.id for one in vault.drafts.all()] == [other.id]
    vault.drafts.take_from_trash(draft.id)
    assert vault.drafts.get(draft.id) == draft
    assert vault.drafts.all(in_trash=True) == ()


def test_a_version_can_be_had_again_and_nothing_is_lost_by_it(vault: Vault):
    draft = new_draft(vault)
    vault.drafts.save_text(draft.id, "Second.", LATER)
    (first,) = vault.drafts.versions(draft.id)
    restored = vault.drafts.restore_version(draft.id, first.id, LATEST)
    assert (restored.text, restored.changed_at) == ("First words.", LATEST)
    assert kept(vault, draft) == [
        (VersionKind.BEFORE_RESTORE, "Second."),
        (VersionKind.SESSION_START, "First words."),
    ]
    assert vault.drafts.restore_version(draft.id, first.id, LATEST) == restored
    assert len(kept(vault, draft)) == 2


def test_a_restored_text_is_not_kept_twice_when_it_is_changed(vault: Vault):
    draft = new_draft(vault)
    named = vault.drafts.name_version(draft.id, "for the mayor", LATER)
    vault.close()
    again = open_vault(vault.path)
    again.drafts.restore_version(draft.id, named.id, LATER)
    again.drafts.save_text(draft.id, "Other.", LATER)
    assert kept(again, draft) == [
        (VersionKind.SESSION_START, "First words."), (VersionKind.NAMED, "First words."),
    ]  # fmt: skip
    again.close()


def test_a_version_can_have_a_name(vault: Vault):
    draft = new_draft(vault)
    named = vault.drafts.name_version(draft.id, "for the mayor", LATER)
    assert (named.kind, named.name, named.text) == (
        VersionKind.NAMED, "for the mayor", "First words.",
    )  # fmt: skip
    assert vault.drafts.versions(draft.id) == (named,)


def test_a_deleted_draft_is_gone_with_its_versions_from_every_file(vault: Vault):
    secret = "a sentence nobody may find again " * 400
    draft = new_draft(vault, text=secret)
    vault.drafts.save_text(draft.id, secret + "!", LATER)
    stays = new_draft(vault)
    vault.drafts.delete_for_good(draft.id)
    with pytest.raises(UnknownDraft):
        vault.drafts.versions(draft.id)
    assert [one.id for one in vault.drafts.all()] == [stays.id]
    for file in vault.path.parent.glob("vault.db*"):
        assert b"nobody may find" not in file.read_bytes(), file.name


@pytest.mark.parametrize(
    "ask",
    [
        lambda shelf: shelf.get("none"),
        lambda shelf: shelf.save_text("none", "x", SEEN),
        lambda shelf: shelf.describe("none", title="x", at=SEEN),
        lambda shelf: shelf.move_to_trash("none", SEEN),
        lambda shelf: shelf.take_from_trash("none"),
        lambda shelf: shelf.delete_for_good("none"),
        lambda shelf: shelf.versions("none"),
        lambda shelf: shelf.name_version("none", "x", SEEN),
        lambda shelf: shelf.restore_version("none", 1, SEEN),
    ],
)
def test_an_unknown_draft_is_told(vault: Vault, ask):
    with pytest.raises(UnknownDraft) as told:
        ask(vault.drafts)
    assert told.value.given == "none"


def test_a_version_of_another_draft_is_not_restored(vault: Vault):
    one, two = new_draft(vault), new_draft(vault)
    version = vault.drafts.name_version(two.id, "", SEEN)
    with pytest.raises(UnknownDraft):
        vault.drafts.restore_version(one.id, version.id, LATER)
    assert vault.drafts.get(one.id) == one


def test_only_its_owner_may_read_the_vault(vault: Vault):
    new_draft(vault)
    for file in vault.path.parent.glob("vault.db*"):
        assert file.stat().st_mode & 0o077 == 0, file.name


def test_a_long_text_survives_whole(vault: Vault, tmp_path: Path):
    text = "Señoras y señores – 晚上好. " * 40_000
    draft = new_draft(vault, text=text)
    vault.drafts.save_text(draft.id, text + "x", LATER)
    assert vault.drafts.get(draft.id).text == text + "x"
    assert vault.drafts.versions(draft.id)[0].text == text


def test_the_kin_of_a_draft_are_those_for_the_same_hearing(vault: Vault):
    draft, twin, gone = new_draft(vault), new_draft(vault), new_draft(vault)
    vault.drafts.move_to_trash(gone.id, LATER)
    vault.drafts.save_text(twin.id, "Changed.", LATEST)
    untied = [vault.drafts.add(at=SEEN, title=f"{number}") for number in range(4)]
    assert [one.id for one in vault.drafts.kin(draft.id, 9)] == [twin.id]
    assert len(vault.drafts.kin(untied[0].id, 9)) == 3
    assert len(vault.drafts.kin(untied[0].id, 2)) == 2
    with pytest.raises(UnknownDraft):
        vault.drafts.kin("gone", 9)
