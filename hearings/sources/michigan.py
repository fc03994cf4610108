# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Michigan's legislature: one feed of committee meetings, then the page of each.

| what | how | source of the rule |
|--|--|--|
| endpoint | /documents/publications/RssFeeds/comschedule.xml, /Committees/Meeting?meetingID= | \
the site's own links; openstates-scrapers, scrapers/mi/events.py |
| zone | wall time without zone, Detroit | abridged answers of 2026 |
| cancelled | a word in the date, the time or the news of an entry | openstates-scrapers, the same |
| id | meetingID, kept when a meeting is changed | openstates-scrapers, the same |
| who may speak | not said; every meeting of a committee is called a meeting | abridged answers |

Every event of the site's own calendar files has one and the same id and an end that is made
up, so that nothing of those is read.
"""

import re
from dataclasses import replace
from datetime import date
from urllib.parse import urlsplit

from hearings.domain.hearing import HearingRecord
from hearings.domain.names import clean_name, fold_name
from hearings.domain.place import SourceSpec
from hearings.domain.reading import Reading
from hearings.domain.status import Status
from hearings.net.request import Answer, Request
from hearings.overriding import override
from hearings.sources.answers import body_of
from hearings.sources.base import Source, Visit
from hearings.sources.details import read_details
from hearings.sources.links import remote_link
from hearings.sources.michigan_feed import SITE, parse_feed, words_of_status
from hearings.sources.michigan_page import MeetingPage, parse_page
from hearings.sources.order import reading_order
from hearings.sources.parsing import local_moment, read_date, read_hour, told_status
from hearings.sources.written_dates import read_written_date

FEED = "/documents/publications/RssFeeds/comschedule.xml"
PAGE = "/Committees/Meeting"

_WEEKDAY = re.compile(r"^[a-z]+,? (?=\d)", re.IGNORECASE)


class Michigan(Source):
    """The committees of Michigan's legislature."""

    system = "michigan"

    @override
    def hosts(self, spec: SourceSpec) -> tuple[str, ...]:
        """The host of the legislature's pages."""
        return (urlsplit(_base(spec)).netloc,)

    @override
    def key_name(self, spec: SourceSpec) -> str | None:
        """Public pages want no key."""
        return None

    @override
    def fetch(self, visit: Visit) -> Reading:
        """Read the feed in one request, and one more for the page of each meeting.

        Where the two disagree the page is right: it is written anew with every change.
        """
        answer = visit.asker.ask(Request(f"{_base(visit.spec)}{FEED}"), visit.stop)
        feed = parse_feed(body_of(answer), visit.place, answer.host)
        listed = {one.source_ids[0]: one for one in feed.records if one.date in visit.window}
        page = f"{_base(visit.spec)}{PAGE}"
        pages = read_details(
            visit,
            {number: Request(page, {"meetingID": number}) for number in listed},
            _page,
        )
        records = (
            _with_page(record, pages.read[number]) if number in pages.read else record
            for number, record in listed.items()
        )
        return Reading(
            system=self.system,
            window=visit.window,
            records=tuple(
                sorted((one for one in records if one.date in visit.window), key=reading_order)
            ),
            unread=pages.failed,
            skipped=feed.skipped,
        )


def _page(_number: str, answer: Answer) -> MeetingPage:
    return parse_page(body_of(answer), answer.host, answer.url)


def _with_page(record: HearingRecord, page: MeetingPage) -> HearingRecord:
    """The record with what its page says, where it says something."""
    day = _day(page.date_text) or record.date
    time_text = page.time_text or record.time_text
    said = (page.date_text, page.time_text)
    status = told_status(*said)
    is_off = status is not Status.SCHEDULED
    known = fold_name(" ".join(record.bodies))
    others = (one for one in page.committees if fold_name(one) not in known)
    return replace(
        record,
        bodies=tuple(dict.fromkeys([*record.bodies, *others])),
        date=day,
        time_text=time_text,
        starts_at=local_moment(day, read_hour(clean_name(time_text)), record.timezone),
        status=status if is_off else record.status,
        status_text=words_of_status(*said) if is_off else record.status_text,
        location=page.location,
        remote_url=remote_link(page.location, *(one.text for one in page.items)),
        contact=page.clerk,
        items=page.items,
    )


def _day(text: str) -> date | None:
    """The date at the start of "Tuesday, 3/17/2026 Cancelled" or "March 17, 2026"."""
    return read_date(_WEEKDAY.sub("", text)) or read_written_date(text)


def _base(spec: SourceSpec) -> str:
    return (spec.base_url or SITE).rstrip("/")
