# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Drafts from the command line: kept, told, written to files, thrown away."""

import io
from pathlib import Path
from zipfile import ZipFile

import pytest

from hearings.core import build_core
from hearings.domain.document_format import DocumentFormat
from hearings.domain.handed_in import HandingWay
from hearings.domain.speaker import Speaker
from hearings.paths import Paths
from tests.hearings.cli.command_line import Town
from tests.support.factories import legistar_event, legistar_item

TEXT = "I oppose Item 12.\n\n[from 2 minutes] A camera took my brother for somebody else.\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "testimony.md"
    path.write_text(TEXT, encoding="utf-8")
    return path


def added(town: Town, *words: str) -> str:
    done = town("drafts", "add", "--json", *words)
    assert done.status == 0, done
    return str(done.json["id"])


def test_a_text_is_kept_as_it_stands_and_shown_again(town: Town, file: Path):
    draft_id = added(town, "--file", str(file), "--title", "What I mean to say")
    told = town("drafts", "show", draft_id, "--json").json
    assert told["text"] == TEXT.rstrip("\n")
    assert (told["title"], told["characters"]) == ("What I mean to say", len(told["text"]))
    assert (told["hearing"], told["handed_in_at"], told["trashed_at"]) == (None, None, None)
    assert town("drafts", "show", draft_id).out == (
        f"What I mean to say\n      Not handed in yet\n      {draft_id}\n\n{TEXT}"
    )


def test_the_list_is_that_of_the_window(town: Town, file: Path):
    assert town("drafts", "list").out == (
        "There is no draft yet. “hearings drafts add” keeps one.\n"
    )
    assert town("drafts", "list", "--trash").out == "The trash is empty.\n"
    ids = [added(town, "--file", str(file)) for _ in range(2)]
    listed = town("drafts", "list", "--json").json
    assert {one["id"] for one in listed} == set(ids)
    assert "text" not in listed[0]
    assert town("drafts", "list").out.count("Untitled testimony\n      Not handed in yet") == 2


def test_a_draft_for_a_hearing_has_its_title_and_bill(town: Town, file: Path):
    town.client.events.append(legistar_event(7))
    town.client.items[7] = [
        legistar_item(
            1, 7, "A face recognition policy", EventItemMatterId=131, EventItemMatterFile="26-0131"
        )
    ]
    town("follow", "place", "xx-sampleville")
    town.refreshed()
    (hearing,) = town.listed()
    draft_id = added(town, "--file", str(file), "--hearing", hearing["id"])
    told = town("drafts", "show", draft_id, "--json").json
    assert (told["hearing"], told["place"]) == (hearing["id"], "xx-sampleville")
    assert (told["title"], told["bill"]) == (hearing["title"], "26-0131")
    assert "Sampleville" in town("drafts", "list").out
    assert told["hearing_status"] == "scheduled"
    town.client.events[0] = legistar_event(7, date="2026-12-08")
    town.refreshed()
    assert town("drafts", "list", "--json").json[0]["date"] == "2026-12-08"
    assert "The time of this hearing changed: it was " in town("drafts", "show", draft_id).out


def test_a_hearing_that_is_not_there_keeps_nothing(town: Town, file: Path):
    done = town("drafts", "add", "--file", str(file), "--hearing", "nowhere-1")
    assert done.status == 2
    assert "nowhere-1" in done.err
    assert town("drafts", "list", "--json").json == []


def test_a_text_comes_from_the_input_too(town: Town, monkeypatch: pytest.MonkeyPatch):
    given = io.TextIOWrapper(io.BytesIO("\ufeffAño.\r\n".encode()))
    monkeypatch.setattr("sys.stdin", given)
    draft_id = added(town, "--file", "-", "--language", "es")
    told = town("drafts", "show", draft_id, "--json").json
    assert (told["text"], told["language"]) == ("Año.", "es")


def test_a_file_that_is_none_says_so(town: Town, tmp_path: Path):
    done = town("drafts", "add", "--file", str(tmp_path / "gone.md"))
    assert done.status == 1
    assert "gone.md" in done.err
    (tmp_path / "picture.md").write_bytes(b"\xff\xfe\x00")
    done = town("drafts", "add", "--file", str(tmp_path / "picture.md"))
    assert done.status == 2
    assert "it is no text" in done.err


@pytest.mark.parametrize("wanted", DocumentFormat)
def test_every_format_is_written_without_the_marks_of_variants(
    town: Town, file: Path, tmp_path: Path, wanted: DocumentFormat
):
    draft_id = added(town, "--file", str(file), "--title", "Mine")
    out = tmp_path / f"out.{wanted.value}"
    done = town("drafts", "export", draft_id, "--out", str(out))
    assert done.out == f"Written to {out}. Anybody who can open this file can read it.\n"
    content = out.read_bytes()
    if wanted in {DocumentFormat.DOCX, DocumentFormat.ODT}:
        with ZipFile(out) as archive:
            content = b"".join(archive.read(name) for name in archive.namelist())
    assert b"from 2 minutes" not in content
    if wanted is not DocumentFormat.PDF:
        assert b"A camera took my brother" in content


def test_the_format_may_be_named_and_the_variant_chosen(town: Town, file: Path, tmp_path: Path):
    draft_id = added(town, "--file", str(file))
    out = tmp_path / "out"
    words = ("drafts", "export", draft_id, "--format", "txt", "--out", str(out), "--minutes", "1")
    assert town(*words).status == 0
    assert "brother" not in out.read_text(encoding="utf-8")
    assert "I oppose Item 12." in out.read_text(encoding="utf-8")


def test_what_is_told_about_the_speaker_is_chosen(town: Town, file: Path, tmp_path: Path):
    core = build_core(Paths(town.profile), clock=town.clock)
    core.handing_in.keep_speaker(Speaker("A. Resident", "Sampleville", "1 Example Street"))
    core.close()
    draft_id = added(town, "--file", str(file))
    out = tmp_path / "out.txt"
    town("drafts", "export", draft_id, "--out", str(out))
    assert "Resident" not in out.read_text(encoding="utf-8")
    town("drafts", "export", draft_id, "--out", str(out), "--with", "name", "--with", "town")
    assert out.read_text(encoding="utf-8").startswith("A. Resident\nSampleville\n\n")
    town("drafts", "export", draft_id, "--out", str(out), "--with", "name", "--lectern")
    assert "Resident" not in out.read_text(encoding="utf-8"), "a sheet lies about in the hall"


def test_a_draft_goes_to_the_trash_first(town: Town, file: Path):
    draft_id = added(town, "--file", str(file))
    assert town("drafts", "delete", draft_id).out == "The draft is in the trash.\n"
    assert town("drafts", "list", "--json").json == []
    (thrown,) = town("drafts", "list", "--trash", "--json").json
    assert thrown["id"] == draft_id
    assert thrown["trashed_at"]


def test_a_draft_is_deleted_for_good_only_where_that_is_said(town: Town, file: Path):
    draft_id = added(town, "--file", str(file))
    done = town("drafts", "delete", draft_id, "--for-good")
    assert "Copies in backups and exports stay." in done.out
    assert town("drafts", "show", draft_id).status == 2


def test_nothing_is_written_into_a_folder_that_others_get_unless_it_is_wanted(
    town: Town, file: Path, tmp_path: Path
):
    draft_id = added(town, "--file", str(file))
    (tmp_path / "Dropbox").mkdir()
    shared = tmp_path / "Dropbox" / "mine.txt"
    done = town("drafts", "export", draft_id, "--out", str(shared))
    assert (done.status, done.out, shared.exists()) == (1, "", False)
    assert "This folder looks like one of Dropbox." in done.err
    assert "can read this testimony" in done.err
    assert "Nothing was written. With --even-shared" in done.err
    wanted = town("drafts", "export", draft_id, "--out", str(shared), "--even-shared")
    assert (wanted.status, wanted.err, shared.exists()) == (0, "", True)
    own = town("drafts", "export", draft_id, "--out", str(tmp_path / "mine.txt"))
    assert not own.err


def test_what_was_handed_in_is_told(town: Town, file: Path):
    draft_id = added(town, "--file", str(file))
    core = build_core(Paths(town.profile), clock=town.clock)
    core.handing_in.note(
        core.writing.draft(draft_id),
        way=HandingWay.EMAIL, confirmation="A 1", text="As sent.", name="As sent",
    )  # fmt: skip
    core.close()
    (told,) = town("drafts", "list", "--json").json
    assert told["handed_in_at"] == "2026-11-23T17:00:00+00:00"
    assert "Handed in on Mon 23 Nov 2026" in town("drafts", "list").out


@pytest.mark.parametrize(
    "words",
    [
        ("show",),
        ("export",),
        ("delete",),
        ("add",),
        ("export", "x"),
        ("export", "x", "--out", "x.jpg"),
        ("export", "x", "--out", "x.txt", "--with", "shoe-size"),
    ],
)
def test_an_act_that_lacks_what_it_needs_is_bad_usage(town: Town, words: tuple[str, ...]):
    done = town("drafts", *words)
    assert done.status == 2
    assert "usage: hearings" in done.err


@pytest.mark.parametrize(
    "words", [("show", "x"), ("delete", "x"), ("export", "x", "--out", "x.txt")]
)
def test_an_unknown_draft_is_said(town: Town, words: tuple[str, ...]):
    done = town("drafts", *words)
    assert done.status == 2
    assert "This draft is not in the vault." in done.err
