# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from collections.abc import Sequence

from hearings.domain.place import SourceSpec
from hearings.sources.legistar_web import LegistarWeb
from tests.support.fake_server import FakeServer
from tests.support.legistar_site import LegistarSite, SiteItem, SiteMeeting
from tests.support.source_contract import TODAY, Served, SourceContract, Told


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
