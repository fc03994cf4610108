# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What reads the whole text waits for the typing to rest, and gives way to the next key."""

from hearings.clock import StopSignal
from tests.ui.drafts.conftest import Desk
from ui.drafts.behind import Behind


def test_a_key_stops_what_is_being_read_and_the_rest_after_it_reads_anew(desk: Desk):
    desk.begin("one")
    given: list[tuple[str, StopSignal]] = []
    found: list[str] = []

    def read(text: str, stop: StopSignal) -> str:
        given.append((text, stop))
        if len(given) == 1:
            desk.type(" two")
        return text

    behind = Behind(desk.view, desk.presenter.editing, desk.jobs, read, found.append)
    behind.look()
    desk.run()
    assert given[0][0] == "one"
    assert given[0][1].is_given, "the key was kept waiting"
    assert found == [], "what was read is out of date"
    assert behind.pause.isActive()
    behind.pause.stop()
    behind.look()
    desk.run()
    assert found == ["one two"]
