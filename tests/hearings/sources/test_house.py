# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from collections.abc import Iterator, Sequence

import pytest

from hearings.domain.place import SourceSpec
from hearings.domain.reading import Reading
from hearings.domain.status import Status
from hearings.errors import HttpStatus, UnexpectedAnswer
from hearings.overriding import override
from hearings.sources.house import STANDING, House
from tests.support.fake_server import FakeServer
from tests.support.house_site import COMMITTEES_PATH, FEED_PATH, HouseSite, Meeting
from tests.support.replies import Reply, challenge_page, failing, page
from tests.support.source_contract import (
    Served,
    SourceContract,
    Steps,
    Told,
    asking,
    visit_with,
)


class TestHouse(SourceContract):
    source = House()

    @override
    def name_of(self, body: str) -> str:
        return f"House {body.removeprefix('Committee on ')} Committee"

    @override
    def serve(self, server: FakeServer, meetings: Sequence[Told]) -> Served:
        site = HouseSite(server)
        told = [Meeting(m.id, m.day, m.hour, m.body, m.item, m.link) for m in meetings]
        site.add(*told)
        paths = {one.id: one.path for one in told}
        return Served(
            SourceSpec("house", "", site.base_url),
            FEED_PATH,
            lambda asked, number: asked.path == paths[number],
        )


@pytest.fixture
def server() -> Iterator[FakeServer]:
    with FakeServer() as server:
        yield server


@pytest.fixture
def site(server: FakeServer) -> HouseSite:
    return HouseSite(server, ("XA00", "XB00"))


def read(site: HouseSite, **changes: object) -> Reading:
    with asking() as asker:
        return House().fetch(visit_with(asker, SourceSpec("house", "", site.base_url), **changes))


def test_the_house_is_asked_unless_another_is_named_and_wants_no_key():
    assert House().hosts(SourceSpec("house")) == ("docs.house.gov",)
    assert House().key_name(SourceSpec("house")) is None


def test_the_questions_are_the_documented_ones(server: FakeServer, site: HouseSite):
    announced = Meeting(900101, "2026-12-01")
    site.add(announced, Meeting(900102, "2026-11-01"))
    read(site)
    committees, *feeds, file = server.asked
    assert committees.path == COMMITTEES_PATH
    assert {one.path for one in feeds} == {FEED_PATH}
    assert {one.query["Code"] for one in feeds} == {"XA00", "XB00"}
    # What has passed is not asked for again, and the feed's own http is never followed.
    assert file.path == announced.path


def test_a_joint_meeting_is_one_hearing_of_both_committees(site: HouseSite, server: FakeServer):
    joint = Meeting(900101, "2026-12-01", codes=("XA00", "XB00"))
    site.add(joint)
    (record,) = read(site).records
    assert record.bodies == ("House Sample Affairs Committee",)
    server.serve(joint.path, failing(404))
    (record,) = read(site).records
    assert (record.source_ids, record.items) == (("900101",), None)


def test_a_meeting_whose_file_fails_is_told_alike_by_the_feed(site: HouseSite, server: FakeServer):
    announced = Meeting(900101, "2026-12-01", "2:00 PM")
    site.add(announced)
    (whole,) = read(site).records
    server.serve(announced.path, challenge_page())
    reading = read(site)
    (told,) = reading.records
    for field in ("title", "bodies", "date", "time_text", "starts_at", "location", "status"):
        assert getattr(told, field) == getattr(whole, field), field
    assert [one.source_id for one in reading.unread] == ["900101"]


def test_a_meeting_that_its_file_has_moved_out_of_the_window_is_left_out(
    site: HouseSite, server: FakeServer
):
    announced = Meeting(900101, "2026-12-01")
    site.add(announced)
    text = "<calendar-date>2027-06-01</calendar-date>"
    file = f"""<committee-meeting><meeting-details><meeting-date>{text}</meeting-date>
        </meeting-details></committee-meeting>"""
    server.serve(announced.path, Reply(file.encode(), content_type="text/xml"))
    assert read(site).records == ()


def test_a_cancelled_meeting_stays_listed_and_says_so(site: HouseSite):
    site.add(Meeting(900101, "2026-12-01", status="C"), Meeting(900102, "2026-12-02", status="P"))
    assert [one.status for one in read(site).records] == [Status.CANCELLED, Status.POSTPONED]


def test_a_feed_that_fails_fails_the_whole(site: HouseSite, server: FakeServer):
    site.add(Meeting(900101, "2026-12-01"))
    site.codes.append("XC00")
    usual = server.answer
    server.answer = lambda asked: (  # type: ignore[method-assign]
        page("<html><body>Error</body></html>")
        if asked.query.get("Code") == "XC00"
        else usual(asked)
    )
    with pytest.raises(UnexpectedAnswer):
        read(site)


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (failing(404), HttpStatus),
        (challenge_page(), UnexpectedAnswer),
        (page("<html><body><select></select></body></html>"), UnexpectedAnswer),
        (page("<html><body><select><option value='XA00'>"), UnexpectedAnswer),
    ],
)
def test_without_the_list_of_committees_nothing_is_claimed(
    site: HouseSite, server: FakeServer, reply: Reply, error: type[Exception]
):
    server.serve(COMMITTEES_PATH, reply)
    with pytest.raises(error):
        read(site)


def test_without_the_list_of_committees_the_standing_ones_are_read(
    site: HouseSite, server: FakeServer
):
    site.codes[:] = ["JU00", "XA00"]
    site.add(
        Meeting(900101, "2026-12-01", codes=("JU00",)),
        Meeting(900102, "2026-12-01", codes=("XA00",)),
    )
    server.serve(COMMITTEES_PATH, failing(404))
    reading = read(site)
    assert [one.source_ids for one in reading.records] == [("900101",)]
    assert not reading.lists_all, "what was not read may take place all the same"
    missed = [one.source_id for one in reading.unread]
    assert (missed[0], "JU00" in missed, len(missed)) == (COMMITTEES_PATH, False, len(STANDING))


def test_the_feeds_are_one_step_and_each_file_another(site: HouseSite):
    site.add(Meeting(900101, "2026-12-01"), Meeting(900102, "2026-12-02"))
    steps = Steps()
    read(site, step=steps)
    assert steps.told == [(1, 3), (2, 3), (3, 3)]
