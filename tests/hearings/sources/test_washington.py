# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from collections.abc import Iterator, Sequence

import pytest

from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.place import SourceSpec
from hearings.domain.reading import Reading
from hearings.overriding import override
from hearings.sources.washington import Washington
from tests.support.fake_server import FakeServer
from tests.support.source_contract import Served, SourceContract, Told, asking, visit_with
from tests.support.told_hours import clock_of
from tests.support.washington_site import (
    ITEMS_PATH,
    LIST_PATH,
    WashingtonSite,
    committee,
    item,
    meeting,
)


class TestWashington(SourceContract):
    source = Washington()

    @override
    def words_of(self, hour: str) -> str:
        return clock_of(hour)

    @override
    def name_of(self, body: str) -> str:
        return f"House {body}"

    @override
    def serve(self, server: FakeServer, meetings: Sequence[Told]) -> Served:
        site = WashingtonSite(server)
        for one in meetings:
            moment = f"{one.day}T{clock_of(one.hour)}:00"
            notes = f"Agenda: {one.link}"
            site.meetings.append(meeting(one.id, moment, committee(one.body), Notes=notes))
            site.items[str(one.id)] = [item("", one.item)]
        return Served(
            SourceSpec("washington", "", site.base_url),
            LIST_PATH,
            lambda asked, number: (
                asked.path == ITEMS_PATH and asked.query["agendaId"] == str(number)
            ),
        )


@pytest.fixture
def server() -> Iterator[FakeServer]:
    with FakeServer() as server:
        yield server


@pytest.fixture
def site(server: FakeServer) -> WashingtonSite:
    return WashingtonSite(server)


def read(site: WashingtonSite) -> Reading:
    with asking() as asker:
        spec = SourceSpec("washington", "", site.base_url)
        return Washington().fetch(visit_with(asker, spec))


def test_the_public_service_is_asked_unless_another_is_named():
    spec = SourceSpec("washington")
    assert Washington().hosts(spec) == ("wslwebservices.leg.wa.gov",)
    assert Washington().key_name(spec) is None


def test_the_questions_are_the_documented_ones(server: FakeServer, site: WashingtonSite):
    site.meetings.append(meeting(33001, "2026-12-01T13:30:00"))
    read(site)
    asked_list, asked_agenda = server.asked
    assert (asked_list.path, asked_list.query) == (
        "/CommitteeMeetingService.asmx/GetCommitteeMeetings",
        {"beginDate": "2026-11-23", "endDate": "2027-02-22"},
    )
    assert (asked_agenda.path, asked_agenda.query) == (
        "/CommitteeMeetingService.asmx/GetCommitteeMeetingItems",
        {"agendaId": "33001"},
    )


def test_a_meeting_late_on_the_last_day_is_in_the_window(site: WashingtonSite):
    site.meetings.append(meeting(1, "2027-02-21T19:30:00"))
    site.meetings.append(meeting(2, "2027-02-22T00:00:00"))
    assert [one.source_ids for one in read(site).records] == [("1",)]


def test_where_a_bill_is_heard_one_can_sign_in(site: WashingtonSite):
    site.meetings.append(meeting(1, "2026-12-01T13:30:00"))
    site.items["1"] = [item("HB 1234", "Concerning cameras")]
    (record,) = read(site).records
    assert record.kind is MeetingKind.PUBLIC_HEARING
    assert record.testify_url == (
        "https://app.leg.wa.gov/csi/House?selectedCommittee=31001&selectedMeeting=1"
    )


@pytest.mark.parametrize("items", [[], [item("HB 1234", "Cameras", "Executive")]])
def test_where_nobody_is_heard_no_sign_in_is_made_up(
    site: WashingtonSite, items: list[dict[str, str]]
):
    site.meetings.append(meeting(1, "2026-12-01T13:30:00"))
    site.items["1"] = items
    (record,) = read(site).records
    assert record.testify_url is None


def test_a_committee_that_is_no_chamber_has_no_sign_in_of_its_own(site: WashingtonSite):
    site.meetings.append(meeting(1, "2026-12-01T13:30:00", agency="Other"))
    site.items["1"] = [item("", "Cameras")]
    (record,) = read(site).records
    assert (record.kind, record.testify_url) == (MeetingKind.PUBLIC_HEARING, None)


def test_the_note_knows_best_where_to_sign_in(site: WashingtonSite):
    notes = "Register at https://app.leg.wa.gov/CSI/Joint."
    site.meetings.append(meeting(1, "2026-12-01T13:30:00", Notes=notes))
    site.meetings.append(meeting(2, "2026-12-01T13:30:00", Notes=notes))
    site.items["2"] = [item("HB 1234", "Cameras")]
    found = {record.testify_url for record in read(site).records}
    assert found == {"https://app.leg.wa.gov/CSI/Joint"}
