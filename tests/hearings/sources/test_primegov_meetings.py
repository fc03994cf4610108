# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from hearings.domain.hearing import Document, HearingRecord
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.status import Status
from hearings.errors import UnexpectedAnswer
from hearings.sources.primegov_meetings import Meeting, parse_meetings
from tests.support.source_contract import SAMPLEVILLE, assert_complete

SAMPLE = Path(__file__).parents[2] / "samples" / "primegov" / "upcoming.json"
HOST = "sampleville.primegov.com"
SITE = f"https://{HOST}"


def meetings_of(body: bytes, skipped: int = 0) -> Mapping[str, Meeting]:
    read = parse_meetings(body, SAMPLEVILLE, HOST, SITE)
    assert read.skipped == skipped
    for one in read.meetings:
        assert_complete(one.record, SAMPLEVILLE)
    return {one.record.source_ids[0]: one for one in read.meetings}


@pytest.fixture(scope="module")
def sample() -> Mapping[str, Meeting]:
    return meetings_of(SAMPLE.read_bytes(), skipped=2)


def started(record: HearingRecord) -> str:
    return record.starts_at.isoformat() if record.starts_at else ""


def test_a_meeting_is_read_whole(sample: Mapping[str, Meeting]):
    record = sample["71"].record
    assert record.title == "City Council - Public Hearing"
    assert record.kind is MeetingKind.PUBLIC_HEARING
    assert (record.time_text, started(record)) == ("06:30 PM", "2026-12-01T18:30:00-05:00")
    assert record.ends_at is not None
    assert record.ends_at.isoformat() == "2026-12-01T20:00:00-05:00"
    assert record.location == "Council Chamber, 1 Example Plaza"
    assert record.remote_url == "https://sampleville.zoom.us/j/123"
    assert record.modified == "2026-11-20T09:00:00 2026-11-22T14:05:00"
    assert (record.status, record.status_text) == (Status.SCHEDULED, "")


def test_documents_get_the_addresses_of_the_portal(sample: Mapping[str, Meeting]):
    record = sample["71"].record
    files = f"{SITE}/Public/CompiledDocument?meetingTemplateId="
    assert record.documents == (
        Document("Agenda", f"{files}901&compileOutputType=1"),
        Document("Revised Agenda", f"{files}902&compileOutputType=2"),
        Document("HTML Agenda", f"{SITE}/Portal/Meeting?meetingTemplateId=903"),
        Document("Agenda Packet", f"{files}904&compileOutputType=1"),
        Document("Video", "https://video.example.org/player?clip=7"),
    )


def test_the_agenda_is_the_last_one_published_and_not_its_packet(sample: Mapping[str, Meeting]):
    meeting = sample["71"]
    assert (meeting.record.agenda_url or "").endswith("meetingTemplateId=902&compileOutputType=2")
    assert meeting.record.page_url == f"{SITE}/Portal/Meeting?meetingTemplateId=903"
    assert (meeting.template, meeting.record.items) == ("903", None)


def test_without_an_agenda_there_is_an_empty_one_and_the_portal(sample: Mapping[str, Meeting]):
    meeting = sample["72"]
    assert (meeting.template, meeting.record.items) == ("", ())
    assert (meeting.record.agenda_url, meeting.record.page_url) == (None, f"{SITE}/public/portal")


def test_a_cancellation_stands_in_the_title_or_is_a_document(sample: Mapping[str, Meeting]):
    by_title, by_document = sample["72"].record, sample["73"].record
    assert (by_title.status, by_title.title) == (Status.CANCELLED, "Committee on Parks")
    assert by_title.bodies == ("Committee on Parks",)
    assert by_title.status_text == "Committee on Parks - CANCELED"
    assert (by_document.status, by_document.title) == (Status.CANCELLED, "Budget Committee")
    assert by_document.status_text == "Notice of Cancellation"


def test_midnight_is_no_hour_and_its_text_is_kept(sample: Mapping[str, Meeting]):
    record = sample["72"].record
    assert (record.date, record.time_text) == (date(2026, 12, 2), "12:00 AM")
    assert record.starts_at is None


def test_the_older_form_of_date_and_hour_is_read(sample: Mapping[str, Meeting]):
    record = sample["74"].record
    assert (record.date, started(record)) == (date(2026, 12, 4), "2026-12-04T10:00:00-05:00")
    assert record.title == "Licensing & Permits"


def test_rows_for_trial_are_no_meetings_and_spoilt_rows_are_counted(sample: Mapping[str, Meeting]):
    assert set(sample) == {"71", "72", "73", "74", "77"}


def test_a_meeting_without_a_title_bears_the_name_of_the_place(sample: Mapping[str, Meeting]):
    assert sample["77"].record.title == "Sampleville"


@pytest.mark.parametrize("body", [b"", b"{}", b'[{"id": 1}]', b"<html></html>", b"[1, 2]"])
def test_another_answer_is_no_empty_list(body: bytes):
    with pytest.raises(UnexpectedAnswer) as caught:
        parse_meetings(body, SAMPLEVILLE, HOST, SITE)
    assert caught.value.host == HOST


# Recorded


@pytest.fixture(scope="module")
def worcester(recorded: Path) -> Mapping[str, Meeting]:
    name = "worcester_ma_ListUpcomingMeetings_2026-10.json"
    return meetings_of((recorded / "primegov" / name).read_bytes())


@pytest.mark.recorded
def test_worcester_lists_twelve_meetings_of_which_one_is_cancelled(
    worcester: Mapping[str, Meeting],
):
    assert len(worcester) == 12
    off = [one.record for one in worcester.values() if one.record.status is not Status.SCHEDULED]
    assert [(one.source_ids, one.title, one.status) for one in off] == [
        (("12794",), "WRTA Advisory Board", Status.CANCELLED)
    ]
    assert [one.title for one in off[0].documents] == ["Agenda", "Cancellation Notice"]
    assert (off[0].agenda_url or "").endswith("meetingTemplateId=76564&compileOutputType=1")


@pytest.mark.recorded
def test_worcester_s_hours_are_those_of_the_wall(worcester: Mapping[str, Meeting]):
    council = worcester["12834"].record
    assert started(council) == "2026-10-13T18:30:00-04:00"
    assert (council.time_text, council.location) == ("06:30 PM", "Esther Howland (South) Chamber")
    assert all(one.record.starts_at for one in worcester.values())
    # The meeting's mark is local, its documents' marks are UTC: they are only compared.
    assert council.modified == "2026-10-08T16:57:29.793 2026-10-08T20:57:29.793"


@pytest.mark.recorded
def test_one_committee_of_worcester_meets_twice_on_a_day(worcester: Mapping[str, Meeting]):
    first, second = worcester["12832"].record, worcester["12833"].record
    assert first.title == second.title
    assert first.date == second.date
    assert (started(first)[11:16], started(second)[11:16]) == ("17:15", "18:00")


@pytest.mark.recorded
def test_worcester_s_agenda_is_the_file_and_not_the_one_called_htm(
    worcester: Mapping[str, Meeting],
):
    council = worcester["12834"]
    assert (council.record.agenda_url or "").endswith("meetingTemplateId=76844&compileOutputType=1")
    assert (council.template, council.record.items) == ("", None)
    assert [one.title for one in council.record.documents] == [
        "Agenda", "HTM Agenda", "Pre-Meeting Packet",
    ]  # fmt: skip


@pytest.fixture(scope="module")
def clayton(recorded: Path) -> Mapping[str, Meeting]:
    name = "clayton_county_ga_archived_2026.json"
    return meetings_of((recorded / "primegov" / name).read_bytes())


@pytest.mark.recorded
def test_clayton_has_eighteen_meetings_without_a_location(clayton: Mapping[str, Meeting]):
    assert len(clayton) == 18
    assert {one.record.location for one in clayton.values()} == {""}
    assert {one.record.status for one in clayton.values()} == {Status.SCHEDULED}


@pytest.mark.recorded
def test_clayton_s_videos_stand_without_a_scheme(clayton: Mapping[str, Meeting]):
    (video,) = (one for one in clayton["554"].record.documents if one.title == "Video")
    assert video.url == "https://claytoncountyga.granicus.com/MediaPlayer.php?clip_id=34"


@pytest.mark.recorded
def test_clayton_s_agendas_are_pages_and_files(clayton: Mapping[str, Meeting]):
    assert {number for number, one in clayton.items() if one.template} == {
        "613", "558", "556", "638", "576", "577", "578", "579", "580", "640", "677", "639", "645",
        "695", "646",
    }  # fmt: skip
    assert clayton["558"].template == "4437"
    # Only minutes stand there: they are no agenda.
    assert clayton["554"].record.items == ()
    other = clayton["614"].record
    assert (other.agenda_url or "").endswith("meetingTemplateId=4805&compileOutputType=2")


@pytest.mark.recorded
def test_clayton_names_its_work_sessions(clayton: Mapping[str, Meeting]):
    assert clayton["558"].record.kind is MeetingKind.WORK_SESSION
    assert clayton["576"].record.kind is MeetingKind.MEETING
