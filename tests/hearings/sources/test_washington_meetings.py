# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The list, constructed from the service's fields, and as it was recorded."""

from dataclasses import replace
from pathlib import Path

import pytest

from hearings.domain.hearing import HearingRecord
from hearings.domain.status import Status
from hearings.errors import UnexpectedAnswer
from hearings.sources.washington_meetings import Meeting, parse_meetings
from tests.support.source_contract import SAMPLEVILLE, assert_complete
from tests.support.washington_site import committee, meeting, meetings_document

PLACE = replace(SAMPLEVILLE, timezone="America/Los_Angeles")
HOST = "wslwebservices.leg.wa.gov"
SAMPLE = Path(__file__).parents[2] / "samples" / "washington" / "meetings.xml"


def only(**fields: str) -> HearingRecord:
    moment = fields.pop("moment", "2026-12-01T13:30:00")
    listed = parse_meetings(meetings_document([meeting(1, moment, **fields)]), PLACE, HOST)
    (one,) = listed.meetings
    assert_complete(one.record, PLACE)
    return one.record


def test_a_moment_is_wall_time_at_the_capitol():
    assert str(only().starts_at) == "2026-12-01 13:30:00-08:00"
    assert str(only(moment="2026-07-01T13:30:00.85").starts_at) == "2026-07-01 13:30:00-07:00"


def test_midnight_is_no_hour():
    record = only(moment="2026-12-01T00:00:00")
    assert (record.starts_at, record.time_text) == (None, "00:00")


def test_a_cancelled_meeting_says_so_and_keeps_the_rest():
    (one,) = parse_meetings(SAMPLE.read_bytes(), PLACE, HOST).meetings
    record = one.record
    assert_complete(record, PLACE)
    assert (record.status, record.status_text) == (Status.CANCELLED, "Cancelled")
    assert record.bodies == ("Senate Law & Cameras",)
    assert str(record.starts_at) == "2027-01-20 13:30:00-08:00"
    assert record.page_url == "https://app.leg.wa.gov/committeeschedules/Home/Agenda/90001"
    assert record.comment == "The meeting takes place by video alone."
    assert record.contact == "(360) 555-0100"
    assert record.modified == "2027-01-18T09:15:02.407"


@pytest.mark.parametrize(
    ("notes", "status"),
    [
        ("CANCELLED", Status.CANCELLED),
        ("Bring a mask.\n*** The meeting has been cancelled. ***", Status.CANCELLED),
        ("Meeting - CANCELED", Status.CANCELLED),
        ("This hearing is postponed to January.", Status.POSTPONED),
        ("Rescheduled from the cancelled meeting of December 1.", Status.SCHEDULED),
        ("Hearing on HB 1234 has been cancelled.", Status.SCHEDULED),
        ("The bus tour was cancelled; the meeting takes place.", Status.SCHEDULED),
    ],
)
def test_only_a_note_about_the_meeting_calls_it_off(notes: str, status: Status):
    record = only(Notes=notes)
    assert (record.status, record.comment) == (status, notes)


@pytest.mark.parametrize(
    ("agency", "name", "body"),
    [
        ("House", "Public Safety", "House Public Safety"),
        ("Joint", "Joint Transportation Committee", "Joint Transportation Committee"),
        ("Joint", "Select Committee on Cameras", "Joint Select Committee on Cameras"),
        ("Other", "Citizen Commission", "Citizen Commission"),
        ("Agency", "Camera Board", "Camera Board"),
    ],
)
def test_a_committee_is_named_with_its_chamber_once(agency: str, name: str, body: str):
    row = meeting(1, "2026-12-01T13:30:00", committee(name, agency), agency=agency)
    (one,) = parse_meetings(meetings_document([row]), PLACE, HOST).meetings
    assert (one.record.bodies, one.record.title) == ((body,), body)


def test_committees_that_meet_together_are_all_named():
    both = committee("Safety", "House"), committee("Law", "Senate")
    row = meeting(1, "2026-12-01T13:30:00", *both, agency="Joint")
    (one,) = parse_meetings(meetings_document([row]), PLACE, HOST).meetings
    assert one.record.bodies == ("House Safety", "Senate Law")


def test_a_meeting_without_a_committee_is_that_of_the_place():
    row = meeting(1, "2026-12-01T13:30:00", committee(""))
    (one,) = parse_meetings(meetings_document([row]), PLACE, HOST).meetings
    assert one.record.bodies == (PLACE.name,)


def test_a_place_is_told_without_what_is_not_known():
    assert only().location == "House Hearing Rm A and Virtual, Sample Building, Sampleville, EX"
    record = only(Room="", Building="", Address="1 Main Street", City="Sampleville", State="EX")
    assert record.location == "1 Main Street, Sampleville, EX"


def test_a_video_meeting_and_a_contact_are_found():
    record = only(Notes="Join at https://zoom.us/j/1.", ContactInformation="(360) 555-0100")
    assert (record.remote_url, record.contact) == ("https://zoom.us/j/1", "(360) 555-0100")
    row = meeting(1, "2026-12-01T13:30:00", committee(Phone="(360) 555-0199"))
    (one,) = parse_meetings(meetings_document([row]), PLACE, HOST).meetings
    assert one.record.contact == "(360) 555-0199"


@pytest.mark.parametrize(
    ("number", "moment"),
    [("", "2026-12-01T13:30:00"), ("33x", "2026-12-01T13:30:00"), ("2", "0001-01-01T00:00:00"),
     ("2", "1900-01-01T00:00:00"), ("2", ""), ("2", "soon")],
)  # fmt: skip
def test_a_meeting_without_number_or_date_is_counted(number: str, moment: str):
    rows = [meeting(1, "2026-12-01T13:30:00"), meeting(number, moment)]
    listed = parse_meetings(meetings_document(rows), PLACE, HOST)
    assert (len(listed.meetings), listed.skipped) == (1, 1)


def test_a_list_of_spoilt_meetings_is_not_the_list():
    rows = [meeting("", "soon"), meeting("", "later")]
    with pytest.raises(UnexpectedAnswer):
        parse_meetings(meetings_document(rows), PLACE, HOST)


def test_a_revision_is_kept_and_the_year_1_is_none():
    assert only().modified == ""
    assert only(RevisedDate="2026-08-21T11:21:36.073").modified == "2026-08-21T11:21:36.073"


@pytest.fixture(scope="module")
def august(recorded: Path) -> dict[str, Meeting]:
    body = (recorded / "washington" / "govbot_wa_meetings_2026-08.xml").read_bytes()
    listed = parse_meetings(body, PLACE, HOST)
    assert listed.skipped == 0
    for one in listed.meetings:
        assert_complete(one.record, PLACE)
    return {one.record.source_ids[0]: one for one in listed.meetings}


@pytest.mark.recorded
def test_the_recorded_list_is_read_whole(august: dict[str, Meeting]):
    assert list(august) == [
        "33497", "33498", "33551", "33488", "34139", "34140", "33550", "33820",
    ]  # fmt: skip
    assert {one.record.status for one in august.values()} == {Status.SCHEDULED}
    assert str(august["33820"].record.starts_at) == "2026-10-14 09:30:00-07:00"
    assert august["33820"].record.bodies == ("Joint Transportation Committee",)
    assert august["33488"].record.bodies == ("JLARC - Joint Legislative Audit & Review Committee",)
    assert august["33497"].record.bodies == ("Committee to Hear SAO Performance Audits",)
    assert august["34139"].record.bodies == ("Joint Select Committee on Pension Policy",)


@pytest.mark.recorded
def test_the_recorded_list_says_what_is_revised_and_whom_to_ask(august: dict[str, Meeting]):
    revised = {number for number, one in august.items() if one.record.modified}
    assert revised == {"33488", "33550", "33820"}
    assert august["34140"].record.contact == "(360) 786-6140"
    assert august["33497"].record.location == (
        "Senate Hearing Rm 4 and Virtual, J.A. Cherberg Building, Olympia, WA"
    )
    assert not any("0" in one.record.location[-3:] for one in august.values())


@pytest.mark.recorded
def test_the_recorded_notes_say_where_to_sign_in(august: dict[str, Meeting]):
    assert {number: one.record.testify_url for number, one in august.items()} == {
        "33497": None, "33498": None, "33551": None,
        "33488": "https://app.leg.wa.gov/CSI/Joint",
        "34139": "https://app.leg.wa.gov/CSI/Joint",
        "34140": "https://app.leg.wa.gov/CSI/Joint",
        "33550": "https://app.leg.wa.gov/csi/Agency",
        "33820": "https://app.leg.wa.gov/CSI/Joint",
    }  # fmt: skip
    assert august["33820"].sign_in == (
        "https://app.leg.wa.gov/csi/Joint?selectedCommittee=-140&selectedMeeting=33820"
    )
    # A bare line break stands inside the note, and the lines around it end otherwise.
    assert "\r" not in august["33550"].record.comment
    assert "\n- Sign up to testify" in august["33550"].record.comment
