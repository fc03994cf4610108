# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from collections.abc import Iterator, Sequence
from html import escape

import pytest

from hearings.domain.hearing import HearingRecord
from hearings.domain.place import SourceSpec
from hearings.domain.reading import Reading
from hearings.domain.status import Status
from hearings.net.politeness import EXCEPTIONS
from hearings.overriding import override
from hearings.sources.michigan import Michigan
from tests.support.fake_server import FakeServer
from tests.support.michigan_site import FEED_PATH, PAGE_PATH, MichiganMeeting, MichiganSite
from tests.support.source_contract import Served, SourceContract, Told, asking, visit_with


class TestMichigan(SourceContract):
    source = Michigan()

    @override
    def name_of(self, body: str) -> str:
        return f"House {body}"

    @override
    def serve(self, server: FakeServer, meetings: Sequence[Told]) -> Served:
        site = MichiganSite(server)
        for one in meetings:
            year, month, day = one.day.split("-")
            site.meetings.append(
                MichiganMeeting(
                    one.id,
                    one.body,
                    f"{int(month)}/{int(day)}/{year}",
                    one.hour,
                    link=one.link,
                    agenda=escape(one.item),
                )
            )
        return Served(
            SourceSpec("michigan", "", site.base_url),
            FEED_PATH,
            lambda asked, number: (
                asked.path == PAGE_PATH and asked.query["meetingID"] == str(number)
            ),
        )


@pytest.fixture
def server() -> Iterator[FakeServer]:
    with FakeServer() as server:
        yield server


@pytest.fixture
def site(server: FakeServer) -> MichiganSite:
    return MichiganSite(server)


def read(site: MichiganSite) -> Reading:
    with asking() as asker:
        spec = SourceSpec("michigan", "", site.base_url)
        return Michigan().fetch(visit_with(asker, spec))


def only(site: MichiganSite, meeting: MichiganMeeting) -> HearingRecord:
    site.meetings.append(meeting)
    (record,) = read(site).records
    return record


def test_the_public_pages_are_asked_slowly_unless_others_are_named():
    spec = SourceSpec("michigan")
    (host,) = Michigan().hosts(spec)
    assert host == "legislature.mi.gov"
    assert (EXCEPTIONS[host].at_once, EXCEPTIONS[host].pause) == (1, 1.0)
    assert Michigan().key_name(spec) is None


def test_the_questions_are_the_documented_ones(server: FakeServer, site: MichiganSite):
    only(site, MichiganMeeting(7001))
    asked_feed, asked_page = server.asked
    assert asked_feed.path == "/documents/publications/RssFeeds/comschedule.xml"
    assert (asked_page.path, asked_page.query) == ("/Committees/Meeting", {"meetingID": "7001"})


def test_a_page_says_where_and_whom_to_ask(site: MichiganSite):
    record = only(site, MichiganMeeting(1, agenda="Join at https://zoom.us/j/1"))
    assert record.location == "Room 999, Sample Office Building"
    assert record.contact == "517-555-0100"
    assert record.remote_url == "https://zoom.us/j/1"
    assert record.bodies == ("House Cameras",)


def test_committees_that_meet_together_are_all_named(site: MichiganSite):
    both = {"Committee(s)": "Cameras<br>Judiciary"}
    assert only(site, MichiganMeeting(1, fields=both)).bodies == ("House Cameras", "Judiciary")


@pytest.mark.parametrize(
    ("fields", "status", "words"),
    [
        ({"Time": "09:00 AM Cancelled"}, Status.CANCELLED, "09:00 AM Cancelled"),
        ({"Time": "CANCELED - 09:00 AM"}, Status.CANCELLED, "CANCELED - 09:00 AM"),
        ({"Date": "12/1/2026 Cancelled"}, Status.CANCELLED, "12/1/2026 Cancelled"),
        ({"Date": "Tuesday, 12/1/2026 Postponed"}, Status.POSTPONED,
         "Tuesday, 12/1/2026 Postponed"),
        ({}, Status.SCHEDULED, ""),
    ],
)  # fmt: skip
def test_a_page_calls_off_in_its_date_or_time(
    site: MichiganSite, fields: dict[str, str], status: Status, words: str
):
    record = only(site, MichiganMeeting(1, fields=fields))
    assert (record.status, record.status_text) == (status, words)
    assert str(record.starts_at) == "2026-12-01 09:00:00-05:00"


def test_a_feed_calls_off_too(site: MichiganSite):
    record = only(site, MichiganMeeting(1, news="Cancelled"))
    assert (record.status, record.status_text) == (Status.CANCELLED, "Cancelled")


def test_words_that_name_no_hour_are_kept(site: MichiganSite):
    words = "12:00 PM or later immediately after the committees are given leave"
    record = only(site, MichiganMeeting(1, hour="12:00 PM", fields={"Time": words}))
    assert (record.starts_at, record.time_text) == (None, words)


@pytest.mark.parametrize("told", ["12/8/2026", "Tuesday, 12/8/2026", "Tuesday, December 8, 2026"])
def test_the_page_knows_the_new_date(site: MichiganSite, told: str):
    record = only(site, MichiganMeeting(1, fields={"Date": told}))
    assert str(record.starts_at) == "2026-12-08 09:00:00-05:00"


def test_a_meeting_that_was_moved_out_of_the_window_is_not_in_it(site: MichiganSite):
    site.meetings.append(MichiganMeeting(1, fields={"Date": "12/8/2027"}))
    assert read(site).records == ()


def test_a_page_that_says_less_takes_nothing_away(site: MichiganSite):
    fields = {"Date": "", "Time": "", "Committee(s)": "", "Location": "", "Clerk": ""}
    record = only(site, MichiganMeeting(1, fields=fields))
    assert str(record.starts_at) == "2026-12-01 09:00:00-05:00"
    assert (record.bodies, record.location, record.contact) == (("House Cameras",), "", "")
