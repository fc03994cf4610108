# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The paper is exactly what others will see, and what was handed in never changes."""

from datetime import date
from pathlib import Path

import pytest

from hearings.core import Core
from hearings.domain.document_format import DocumentFormat
from hearings.domain.handed_in import HandingWay
from hearings.domain.speaker import Need, Speaker, SpeakerPart
from hearings.domain.testimony import Draft, Position, VersionKind
from hearings.domain.variant import Variant
from hearings.errors import ProfileReadOnly
from hearings.tasks.handing_in import Paper
from tests.ui.hearings_for_tests import listed, record

WHOLE = Speaker("A. Resident", "Sampleville", "1 Example Street", "555-010-0100")
ALL = Paper(frozenset(SpeakerPart))


def draft_for(core: Core, place_id: str, body: str, text: str, **fields: str) -> Draft:
    made = record("9", date(2026, 12, 1), body=body)
    (hearing_id,) = listed(core, made, place_id=place_id)
    draft = core.writing.begin(core.looking.hearing(hearing_id), "On cameras", text)
    return core.writing.describe(
        draft.id, title="On cameras", bill="26-0131", position=Position.OPPOSE,
        language=fields.get("language", "en"),
    )  # fmt: skip


def test_the_preview_is_the_paper_to_the_letter(core: Core, tmp_path: Path):
    core.handing_in.keep_speaker(WHOLE)
    draft = draft_for(core, "ma-cambridge", "City Council", "Please **vote no**.")
    seen = core.handing_in.preview(draft, ALL)
    out = core.handing_in.export(draft, ALL, DocumentFormat.TEXT, tmp_path / "out.txt")
    assert out.read_text(encoding="utf-8") == seen.text
    assert seen.text == (
        "A. Resident\nSampleville\n1 Example Street\n555-010-0100\n\nNovember 23, 2026\n\n"
        "City Council\n\nBill: 26-0131\nPosition: opposed\n\nOn cameras\n\nPlease vote no.\n"
    )


def test_only_the_chosen_parts_about_the_speaker_are_on_the_paper(core: Core):
    core.handing_in.keep_speaker(WHOLE)
    draft = draft_for(core, "ma-cambridge", "City Council", "Please vote no.")
    seen = core.handing_in.preview(draft, Paper(frozenset({SpeakerPart.TOWN})))
    assert seen.text.startswith("Sampleville\n\nNovember")
    assert "Resident" not in seen.text


def test_what_a_body_insists_on_is_known_by_its_rule(core: Core):
    cambridge = draft_for(core, "ma-cambridge", "City Council", "x")
    berkeley = draft_for(core, "ca-berkeley", "City Council", "x")
    assert core.handing_in.required(cambridge) == {SpeakerPart.NAME, SpeakerPart.ADDRESS}
    assert core.handing_in.required(berkeley) == frozenset()
    assert core.handing_in.preview(berkeley, ALL).needs[SpeakerPart.ADDRESS] is Need.NOT_NEEDED
    untied = core.handing_in.preview(core.writing.begin(None), ALL)
    assert set(untied.needs.values()) == {Need.OPTIONAL}


def test_the_scan_looks_at_the_text_and_not_at_the_letterhead(core: Core):
    core.handing_in.keep_speaker(WHOLE)
    text = "Call me at (510) 555-0199. I live at 1 Example Street."
    draft = draft_for(core, "ma-cambridge", "City Council", text)
    seen = core.handing_in.preview(draft, ALL)
    marked = [seen.text[one.start : one.end] for one in seen.findings]
    assert marked == ["(510) 555-0199"]


def test_blanks_and_marks_that_cannot_be_read_are_counted(core: Core):
    text = "I am {{name: your name}}.\n\n[for 2 mintues] Words."
    seen = core.handing_in.preview(core.writing.begin(None, text=text), ALL)
    assert (seen.blanks, seen.unread) == (1, 1)


def test_a_variant_is_on_the_paper_alone(core: Core):
    draft = core.writing.begin(None, text="All.\n\n[for 1 minute] One.\n\n[for written] Written.")
    for variant, gone in ((Variant(1), "Written."), (Variant(), "One.")):
        text = core.handing_in.preview(draft, Paper(variant=variant)).text
        assert "All." in text
        assert gone not in text


def test_the_page_for_the_lectern_has_no_letterhead(core: Core):
    core.handing_in.keep_speaker(WHOLE)
    draft = draft_for(core, "ma-cambridge", "City Council", "Please vote no.")
    paper = Paper(frozenset(SpeakerPart), is_for_lectern=True)
    assert "Resident" not in core.handing_in.preview(draft, paper).text


def test_the_date_is_written_in_the_language_of_the_testimony(core: Core):
    draft = draft_for(core, "ma-cambridge", "City Council", "Vote que no.", language="es")
    assert "23 de noviembre de 2026" in core.handing_in.preview(draft, ALL).text


def test_a_private_note_changes_nothing_that_leaves(core: Core):
    draft = draft_for(core, "ma-cambridge", "City Council", "Please vote no.")

    def leaving() -> tuple[object, ...]:
        seen = core.handing_in.preview(draft, ALL)
        files = (core.handing_in.document(draft, ALL, one) for one in DocumentFormat)
        return (seen.text, seen.mail, *files)

    before = leaving()
    core.writing.save_note(draft.id, "For me alone.")
    assert leaving() == before


def test_a_folder_is_no_file_to_write(core: Core, tmp_path: Path):
    with pytest.raises(ProfileReadOnly):
        core.handing_in.export(core.writing.begin(None), ALL, DocumentFormat.PDF, tmp_path)


def test_what_was_handed_in_is_frozen_with_its_version(core: Core):
    draft = core.writing.begin(None, "Mine", "First words.")
    assert core.handing_in.last() == {}
    done = core.handing_in.note(
        draft, way=HandingWay.ONLINE, confirmation=" A 1 ", text="On the paper.", name="As sent"
    )
    core.writing.save(draft.id, "Other words.")
    (kept,) = core.handing_in.records(draft.id)
    assert kept == done
    assert (kept.text, kept.confirmation, kept.at) == ("On the paper.", "A 1", core.clock.now())
    assert core.handing_in.last() == {draft.id: core.clock.now()}
    named = [one for one in core.writing.versions(draft.id) if one.kind is VersionKind.NAMED]
    assert [(one.name, one.text) for one in named] == [("As sent", "First words.")]


def test_looking_keeps_nothing(core: Core):
    draft = core.writing.begin(None, text="My number is 123-45-6789.")
    before = core.writing.draft(draft.id)
    assert core.handing_in.preview(draft, ALL).findings
    assert core.writing.draft(draft.id) == before
    assert core.writing.versions(draft.id) == ()
    assert core.handing_in.records(draft.id) == ()
