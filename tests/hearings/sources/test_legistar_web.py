# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

import pytest

from hearings.domain.place import SourceSpec
from hearings.domain.reading import Reading
from hearings.domain.window import Window
from hearings.errors import RangeIgnored, UnexpectedAnswer
from hearings.sources.legistar_web import MOST_PAGES, LegistarWeb
from tests.support.fake_server import Asked, FakeServer
from tests.support.legistar_site import LegistarSite, SiteItem, SiteMeeting
from tests.support.replies import Reply, redirect
from tests.support.source_contract import (
    TODAY,
    Served,
    SourceContract,
    Steps,
    Told,
    asking,
    visit_with,
)


def american(day: str) -> str:
    year, month, of_month = day.split("-")
    return f"{int(month)}/{int(of_month)}/{year}"


class TestLegistarWeb(SourceContract):
    source = LegistarWeb()

    def serve(self, server: FakeServer, meetings: Sequence[Told]) -> Served:
        site = LegistarSite(server, TODAY)
        site.meetings += [
            SiteMeeting(
                one.id,
                one.body,
                american(one.day),
                one.hour,
                agenda_link=one.link,
                items=(SiteItem(one.item),),
            )
            for one in meetings
        ]
        return Served(
            SourceSpec("legistar-web", "sampleville", site.base_url),
            "/Calendar.aspx",
            lambda asked, number: asked.query.get("ID") == str(number),
        )


@pytest.fixture
def server() -> Iterator[FakeServer]:
    with FakeServer() as server:
        yield server


@pytest.fixture
def site(server: FakeServer) -> LegistarSite:
    return LegistarSite(server, TODAY)


def read(site: LegistarSite, **changes: object) -> Reading:
    spec = SourceSpec("legistar-web", "sampleville", site.base_url)
    with asking() as asker:
        return LegistarWeb().fetch(visit_with(asker, spec, **changes))


def ids(reading: Reading) -> list[str]:
    return [one for record in reading.records for one in record.source_ids]


def posted_ranges(server: FakeServer) -> list[str]:
    name = "ctl00_ContentPlaceHolder1_lstYears_ClientState"
    return [one.form[name] for one in server.asked_for("/Calendar.aspx") if one.method == "POST"]


THIS_YEAR, NEXT_YEAR = SiteMeeting(1, day="12/1/2026"), SiteMeeting(2, day="2/2/2027")
TO_DECEMBER = Window(TODAY, date(2026, 12, 31))


def test_the_public_pages_are_asked_unless_others_are_named():
    spec = SourceSpec("legistar-web", "sampleville")
    assert LegistarWeb().hosts(spec) == ("sampleville.legistar.com",)
    assert LegistarWeb().key_name(spec) is None


def test_each_year_of_the_window_is_chosen_in_the_page_s_own_form(
    server: FakeServer, site: LegistarSite
):
    site.meetings += [THIS_YEAR, NEXT_YEAR]
    assert ids(read(site)) == ["1", "2"]
    assert posted_ranges(server) == ['{"value":"2026"}', '{"value":"2027"}']
    posted = next(one for one in server.asked if one.method == "POST")
    assert posted.form["__EVENTTARGET"] == "ctl00$ContentPlaceHolder1$lstYears"
    assert posted.form["__VIEWSTATE"] == "state+/="
    assert posted.form["__EVENTVALIDATION"] == "valid"


@pytest.mark.parametrize(
    ("first_range", "posted"),
    [
        ("All Years", []),
        ("This Year", ['{"value":"2027"}']),
        ("2026", ['{"value":"2027"}']),
        ("This Month", ['{"value":"2026"}', '{"value":"2027"}']),
    ],
)
def test_what_the_first_page_shows_is_not_asked_for_again(
    server: FakeServer, site: LegistarSite, first_range: str, posted: list[str]
):
    site.meetings += [THIS_YEAR, NEXT_YEAR]
    site.first_range = first_range
    assert ids(read(site)) == ["1", "2"]
    assert posted_ranges(server) == posted


@pytest.mark.parametrize(
    ("words", "posted"), [((), []), (("Next Year",), ['{"value":"Next Year"}'])]
)
def test_a_coming_year_without_meetings_is_asked_for_only_by_its_word(
    server: FakeServer, site: LegistarSite, words: tuple[str, ...], posted: list[str]
):
    site.meetings.append(THIS_YEAR)
    site.first_range, site.words = "This Year", words
    assert ids(read(site)) == ["1"]
    assert posted_ranges(server) == posted


def test_a_range_that_is_passed_over_is_an_error_and_no_shorter_list(
    server: FakeServer, site: LegistarSite
):
    site.meetings += [THIS_YEAR, NEXT_YEAR]
    site.instead["2027"] = "This Month"
    with pytest.raises(RangeIgnored) as caught:
        read(site)
    told = caught.value
    assert (told.host, told.asked, told.got) == (server.host, "2027", "This Month")


def test_another_range_is_borne_when_it_shows_enough(site: LegistarSite):
    site.meetings += [THIS_YEAR, NEXT_YEAR]
    site.instead |= {"2026": "All Years", "2027": "All Years"}
    assert ids(read(site)) == ["1", "2"]


def test_all_pages_of_a_range_are_turned(server: FakeServer, site: LegistarSite):
    days = [f"12/{day}/2026" for day in range(1, 8)]
    site.meetings += [SiteMeeting(number, day=day) for number, day in enumerate(days, start=1)]
    site.page_rows = 3
    assert ids(read(site, window=TO_DECEMBER)) == ["1", "2", "3", "4", "5", "6", "7"]
    # The range is chosen anew with each page, because the form does not remember it.
    assert posted_ranges(server) == ['{"value":"2026"}'] * 3


def test_a_page_that_does_not_turn_is_an_error(site: LegistarSite):
    site.meetings += [SiteMeeting(number) for number in range(1, 5)]
    site.page_rows, site.is_stuck = 2, True
    with pytest.raises(UnexpectedAnswer):
        read(site, window=TO_DECEMBER)


def test_pages_without_end_are_an_error(server: FakeServer, site: LegistarSite):
    site.meetings += [SiteMeeting(number) for number in range(1, MOST_PAGES + 3)]
    site.page_rows = 1
    with pytest.raises(UnexpectedAnswer):
        read(site, window=TO_DECEMBER)
    assert len(posted_ranges(server)) == MOST_PAGES + 1


def test_the_calendar_is_one_step_and_each_agenda_another(site: LegistarSite):
    site.meetings += [SiteMeeting(1), SiteMeeting(2), SiteMeeting(3, has_details=False)]
    steps = Steps()
    read(site, window=TO_DECEMBER, step=steps)
    assert steps.told == [(1, 3), (2, 3), (3, 3)]


def test_a_long_agenda_is_turned_to_its_end(site: LegistarSite):
    items = [SiteItem(f"Item {number}", number, f"26-{number}") for number in range(1, 6)]
    site.meetings.append(SiteMeeting(1, items=(*items, items[0])))
    site.page_rows = 2
    (record,) = read(site, window=TO_DECEMBER).records
    assert [item.text for item in record.items or ()] == [item.name for item in items]


def test_an_agenda_that_does_not_turn_is_unread(site: LegistarSite):
    items = tuple(SiteItem(f"Item {number}") for number in range(1, 6))
    site.meetings.append(SiteMeeting(1, items=items))
    site.page_rows, site.is_stuck = 2, True
    reading = read(site, window=TO_DECEMBER)
    assert [one.source_id for one in reading.unread] == ["1"]
    assert reading.records[0].items is None


def test_a_meeting_without_a_page_is_listed_and_not_asked_for(
    server: FakeServer, site: LegistarSite
):
    site.meetings.append(SiteMeeting(1, has_details=False))
    (record,) = read(site, window=TO_DECEMBER).records
    assert (record.page_url, record.items) == (None, ())
    assert server.asked_for("/MeetingDetail.aspx") == []


def test_forms_are_posted_where_the_calendar_has_moved_to(server: FakeServer, site: LegistarSite):
    site.meetings.append(THIS_YEAR)
    moved = server.url("/council/Calendar.aspx")
    server.route("/council/Calendar.aspx", server._routes["/Calendar.aspx"])
    server.route("/council/MeetingDetail.aspx", server._routes["/MeetingDetail.aspx"])
    server.serve("/Calendar.aspx", redirect(moved))
    (record,) = read(site, window=TO_DECEMBER).records
    assert (record.page_url or "").startswith(server.url("/council/MeetingDetail.aspx?ID=1&"))
    assert record.items is not None


def test_a_joint_hearing_is_one_record(site: LegistarSite):
    site.meetings += [
        SiteMeeting(8, "Committee on Aging", comment="Jointly with the Committee on Women"),
        SiteMeeting(7, "Committee on Women", comment="Jointly with the Committee on Aging"),
        SiteMeeting(9, "Committee on Parks"),
    ]
    first, second = read(site, window=TO_DECEMBER).records
    assert (first.source_ids, first.bodies) == (
        ("7", "8"), ("Committee on Women", "Committee on Aging"),
    )  # fmt: skip
    assert second.source_ids == ("9",)


def test_agendas_are_asked_of_the_host_that_was_named_and_no_other(
    server: FakeServer, site: LegistarSite
):
    site.meetings.append(SiteMeeting(1, items=(SiteItem("Body cameras"),)))
    usual = server.answer
    vendor = b'href="https://sampleville.legistar.com/MeetingDetail.aspx'

    def as_saved(asked: Asked) -> Reply:
        reply = usual(asked)
        assert isinstance(reply.body, bytes)
        return replace(reply, body=reply.body.replace(b'href="MeetingDetail.aspx', vendor))

    server.answer = as_saved  # type: ignore[method-assign]
    reading = read(site)
    (record,) = reading.records
    assert (reading.unread, len(record.items or ())) == ((), 1)
    assert (record.page_url or "").startswith("https://sampleville.legistar.com/MeetingDetail")
