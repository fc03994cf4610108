# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A Legistar server in a process of its own, answering each request after 100 ms.

Run as `python -m tests.benchmarks.slow_council PLACES MEETINGS`: prints its address, serves
until its input is closed.
"""

import sys
import time
from datetime import UTC, datetime, timedelta

from tests.support.factories import legistar_event, legistar_item
from tests.support.fake_server import Asked, FakeServer
from tests.support.legistar_server import LegistarApi
from tests.support.replies import Reply

LATENCY = 0.1
ITEMS = 20
TITLES = (
    "Approval of the minutes of the regular meeting",
    "Award of a contract for sidewalk repair in the third district, second phase",
    "A resolution on the use policy for automated license plate readers",
    "Communication from the Mayor on the transfer of funds between accounts",
    "Renewal of the lease of the community center on Example Avenue for five years",
)


def main(places: int, meetings: int) -> None:
    """Serve `places` clients with `meetings` meetings each in the next 90 days."""
    today = datetime.now(UTC).date()
    with FakeServer() as server:
        api = LegistarApi(server)
        for place in range(places):
            first = place * meetings
            api.client(
                f"council{place}",
                events=[
                    legistar_event(
                        id=first + number,
                        body=f"Committee {number % 12}",
                        date=str(today + timedelta(days=number % 88 + 1)),
                        time=f"{number % 11 + 1}:00 PM",
                    )
                    for number in range(meetings)
                ],
                items={
                    first + number: [
                        legistar_item(
                            id=(first + number) * ITEMS + line,
                            sequence=line + 1,
                            title=f"{TITLES[(number + line) % len(TITLES)]}, number {line}",
                        )
                        for line in range(ITEMS)
                    ]
                    for number in range(meetings)
                },
            )
        answer = server.answer

        def late(asked: Asked) -> Reply:
            time.sleep(LATENCY)
            return answer(asked)

        server.answer = late  # type: ignore[method-assign]
        print(server.url("/v1"), flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
