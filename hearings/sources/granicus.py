# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Cities on Granicus: the meetings that one of their public views announces.

| what | how | known from |
|--|--|--|
| list | `/ViewPublisher.php?view_id=N`, the block of upcoming events | recorded |
| agenda | a page or file of any form, so it is linked and `items` stays None | recorded |
| hours | as shown, local; else from the name, else the hidden Unix moment | recorded |
| cancelled | the name only | documented |
| id | folded name, local date and running number of that day; the event's number too | recorded |

The option `view_id` names the view, 1 where it is not named; which views a city has
stands nowhere. An event gets its number with its agenda, so that the number alone would
make it another hearing. Cities edit the template: a view without the block of upcoming
events fails rather than passing for an empty one.
"""

from urllib.parse import urlsplit

from hearings.domain.place import SourceSpec
from hearings.domain.reading import Reading
from hearings.net.request import Request
from hearings.overriding import override
from hearings.sources.answers import body_of
from hearings.sources.base import Source, Visit
from hearings.sources.granicus_view import parse_view
from hearings.sources.order import reading_order


class Granicus(Source):
    """Cities that announce their meetings on <client>.granicus.com."""

    system = "granicus"

    @override
    def hosts(self, spec: SourceSpec) -> tuple[str, ...]:
        """The host of the city's views."""
        return (urlsplit(_base(spec)).netloc,)

    @override
    def key_name(self, spec: SourceSpec) -> str | None:
        """The views are open to everybody."""
        return None

    @override
    def fetch(self, visit: Visit) -> Reading:
        """Read every upcoming event of the view that is in the window; agendas are not read."""
        view = visit.spec.options.get("view_id", "1")
        url = f"{_base(visit.spec)}/ViewPublisher.php"
        answer = visit.asker.ask(Request(url, params={"view_id": view}), visit.stop)
        page = parse_view(body_of(answer), visit.place, answer.host, f"{url}?view_id={view}")
        visit.step(1, 1)
        visit.stop.check()
        listed = [one for one in page.records if one.date in visit.window]
        return Reading(
            system=self.system,
            window=visit.window,
            records=tuple(sorted(listed, key=reading_order)),
            skipped=page.skipped,
        )


def _base(spec: SourceSpec) -> str:
    return (spec.base_url or f"https://{spec.client}.granicus.com").rstrip("/")
