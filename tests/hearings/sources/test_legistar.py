# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from collections.abc import Sequence

from hearings.domain.place import SourceSpec
from hearings.sources.legistar import Legistar
from hearings.sources.parsing import read_date
from tests.support.factories import legistar_event, legistar_item
from tests.support.fake_server import FakeServer
from tests.support.legistar_server import LegistarApi
from tests.support.replies import data
from tests.support.source_contract import Served, SourceContract, Told


class TestLegistar(SourceContract):
    source = Legistar()

    def serve(self, server: FakeServer, meetings: Sequence[Told]) -> Served:
        events = [
            legistar_event(one.id, one.body, one.day, one.hour, EventAgendaFile=one.link)
            for one in meetings
        ]
        items = {one.id: [legistar_item(event=one.id, title=one.item)] for one in meetings}
        api = LegistarApi(server)
        api.client("sampleville", events, items)
        base = "/v1/sampleville/events"
        if any(read_date(one.day) is None for one in meetings):
            # The service itself could not filter by such a date.
            server.serve(base, data(events))
        return Served(
            SourceSpec("legistar", "sampleville", api.base_url),
            base,
            lambda asked, number: asked.path == f"{base}/{number}/eventitems",
        )
