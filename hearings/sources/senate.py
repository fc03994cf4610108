# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The Senate's own schedule: one file with every committee meeting of the next ten days or so.

| | |
|--|--|
| endpoint | `hearings.xml` below `general/committee_schedules`, made anew every two hours |
| zone | naive Eastern wall time; the field that looks like ISO is none and is not read |
| cancelled | no sign: the row goes while its date is still ahead ("no longer listed") |
| id | `identifier`, the event number of Congress.gov; stays when time or room change |
| source | the file itself; there is no documentation |

Hearings more than those ten days ahead are not in the file and cannot be known from it.
"""

from urllib.parse import urlsplit

from hearings.domain.place import SourceSpec
from hearings.domain.reading import Reading
from hearings.net.request import Request
from hearings.overriding import override
from hearings.sources.answers import body_of
from hearings.sources.base import Source, Visit
from hearings.sources.order import reading_order
from hearings.sources.senate_schedule import parse_schedule

DEFAULT_BASE = "https://www.senate.gov/general/committee_schedules"


class Senate(Source):
    """The committees of the U.S. Senate."""

    system = "senate"

    @override
    def hosts(self, spec: SourceSpec) -> tuple[str, ...]:
        """The host of the schedule."""
        return (urlsplit(_base(spec)).netloc,)

    @override
    def key_name(self, spec: SourceSpec) -> str | None:
        """None: the schedule is open."""
        return None

    @override
    def fetch(self, visit: Visit) -> Reading:
        """Read the schedule with one request; agendas are part of it."""
        request = Request(f"{_base(visit.spec)}/hearings.xml", accept="application/xml, text/xml")
        answer = visit.asker.ask(request, visit.stop)
        schedule = parse_schedule(body_of(answer), visit.place, answer.host)
        visit.step(1, 1)
        visit.stop.check()
        listed = (one for one in schedule.records if one.date in visit.window)
        return Reading(
            system=self.system,
            window=visit.window,
            records=tuple(sorted(listed, key=reading_order)),
            skipped=schedule.skipped,
        )


def _base(spec: SourceSpec) -> str:
    return (spec.base_url or DEFAULT_BASE).rstrip("/")
